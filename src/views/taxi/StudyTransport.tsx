import type { NetworkId } from '../../casestudy/study'
import { taxi } from '../../language/en/taxi'
import { selectLength, selectMade, selectStudy, selectTrainings } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { TrainButtons } from './TrainButtons'

/** A training of the article's network on a slow machine, before one was timed here. */
const GUESSED_SECONDS: Readonly<Record<NetworkId, number>> = { tiny: 0.05, small: 0.1, medium: 0.5, article: 5 }

/** Steps through the recorded runs, or trains. */
export function StudyTransport() {
  const study = useTaxi(selectStudy)
  const activity = useTaxi((s) => s.activity)
  const made = useTaxi(selectMade)
  const all = useTaxi(selectTrainings)
  const shown = useTaxi((s) => s.shown)
  const length = useTaxi(selectLength)
  const runner = useTaxi((s) => s)
  const { workers, show } = runner

  if (!study)
    return (
      <>
        <button type="button" disabled={shown <= 0} onClick={() => show(0)}>
          {taxi.backToStart}
        </button>
        <button type="button" className="primary" disabled={shown >= length} onClick={() => show(shown + 1)}>
          {taxi.nextTraining}
        </button>
        <button type="button" disabled={shown >= length} onClick={() => show(length)}>
          {taxi.showAll}
        </button>
      </>
    )
  const seconds = (GUESSED_SECONDS[study.network] * (all - made)) / workers
  return <TrainButtons activity={activity} made={made} all={all} seconds={seconds} runner={runner} />
}
