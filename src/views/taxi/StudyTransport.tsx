import { useState } from 'react'
import type { NetworkId } from '../../casestudy/study'
import { selectLength, selectMade, selectStudy, selectTrainings } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { longStudyWords } from './searchesWords'

/** Longer than this is asked about first. */
const LONG_S = 60
/** A training of the article's network on a slow machine, before one was timed here. */
const GUESSED_SECONDS: Readonly<Record<NetworkId, number>> = { tiny: 0.05, small: 0.1, medium: 0.5, article: 5 }

/** Steps through the recorded runs, or trains, pauses and cancels; what takes long is asked about first. */
export function StudyTransport() {
  const study = useTaxi(selectStudy)
  const activity = useTaxi((s) => s.activity)
  const made = useTaxi(selectMade)
  const all = useTaxi(selectTrainings)
  const shown = useTaxi((s) => s.shown)
  const length = useTaxi(selectLength)
  const { workers, show, start, pause, resume, cancel } = useTaxi((s) => s)
  const [asking, setAsking] = useState(false)

  if (!study)
    return (
      <>
        <button type="button" disabled={shown <= 0} onClick={() => show(0)}>
          Back to start
        </button>
        <button type="button" className="primary" disabled={shown >= length} onClick={() => show(shown + 1)}>
          Next training
        </button>
        <button type="button" disabled={shown >= length} onClick={() => show(length)}>
          Show all
        </button>
      </>
    )
  const seconds = (GUESSED_SECONDS[study.network] * (all - made)) / workers
  const begin = () => {
    setAsking(false)
    start()
  }
  if (asking)
    return (
      <>
        <span>{longStudyWords(seconds, workers)}</span>
        <button type="button" className="primary" onClick={begin}>
          Train all the same
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          Not now
        </button>
      </>
    )
  if (activity === 'running' || activity === 'paused')
    return (
      <>
        {activity === 'running' ? (
          <button type="button" onClick={pause}>
            Pause
          </button>
        ) : (
          <button type="button" className="primary" onClick={resume}>
            Resume
          </button>
        )}
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </>
    )
  return (
    <button
      type="button"
      className="primary"
      disabled={activity === 'done' || made >= all}
      onClick={() => (seconds > LONG_S ? setAsking(true) : begin())}
    >
      {made === 0 ? 'Train all three' : made < all ? 'Go on training' : 'All trained'}
    </button>
  )
}
