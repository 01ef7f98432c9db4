import { useState } from 'react'
import { taxi } from '../../language/en/taxi'
import type { StudyRunner } from '../../store/taxi/state'
import { useTaxi } from '../../store/taxi/useTaxi'
import { longStudyWords } from './searchesWords'

/** Longer than this is asked about first. */
const LONG_S = 60

interface TrainButtonsProps {
  readonly activity: 'idle' | 'running' | 'paused' | 'done'
  readonly made: number
  readonly all: number
  /** Seconds that the rest will take, roughly. */
  readonly seconds: number
  readonly runner: StudyRunner
}

/** Trains, pauses and cancels; what takes long is asked about first. */
export function TrainButtons({ activity, made, all, seconds, runner }: TrainButtonsProps) {
  const workers = useTaxi((s) => s.workers)
  const [asking, setAsking] = useState(false)
  const begin = () => {
    setAsking(false)
    runner.start()
  }
  if (asking)
    return (
      <>
        <span>{longStudyWords(seconds, workers)}</span>
        <button type="button" className="primary" onClick={begin}>
          {taxi.trainAllTheSame}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {taxi.notNow}
        </button>
      </>
    )
  if (activity === 'running' || activity === 'paused')
    return (
      <>
        {activity === 'running' ? (
          <button type="button" onClick={runner.pause}>
            {taxi.pause}
          </button>
        ) : (
          <button type="button" className="primary" onClick={runner.resume}>
            {taxi.resume}
          </button>
        )}
        <button type="button" onClick={runner.cancel}>
          {taxi.cancel}
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
      {made === 0 ? taxi.trainAll : made < all ? taxi.goOnTraining : taxi.allTrained}
    </button>
  )
}
