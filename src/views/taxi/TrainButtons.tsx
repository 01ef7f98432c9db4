import { useState } from 'react'
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
          <button type="button" onClick={runner.pause}>
            Pause
          </button>
        ) : (
          <button type="button" className="primary" onClick={runner.resume}>
            Resume
          </button>
        )}
        <button type="button" onClick={runner.cancel}>
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
