import { type FinishedJob, finishedIn, logOf } from '../../casestudy/job'
import { CONTESTANTS, type Contestant, type Study } from '../../casestudy/study'
import { tripTable } from '../../trips/dataset'
import type { Trip } from '../../trips/trip'
import { WELL } from '../../workers/health'
import { createPool } from '../../workers/pool'
import type { StudyProtocol } from '../../workers/studyProtocol'
import type { Means, StudyProgress, StudyRunner } from './state'

/** Before anything was trained. */
export const NOT_BEGUN: StudyProgress = {
  activity: 'idle',
  log: logOf([]),
  underWay: {},
  complaint: null,
  studyHealth: WELL,
}

/** One study of a room, as whoever carries it out sees it. */
interface StudySeat {
  /** What is to be carried out; null while there is nothing to train. */
  readonly study: () => Study | null
  /** Names the study and its trips. */
  readonly key: () => string
  readonly trips: () => readonly Trip[]
  readonly progress: () => StudyProgress
  readonly change: (patch: (now: StudyProgress) => Partial<StudyProgress>) => void
}

/** Carries out a study: whoever has not got all it wants asks for its next training, which a worker chooses and makes. */
export function createStudyRunner({ startStudyWorker, workers, recall, keep }: Means, seat: StudySeat): StudyRunner {
  const { change } = seat
  /** The contestants that have not yet got all they want. */
  let left = new Set<Contestant>()

  const pool = createPool<StudyProtocol>(startStudyWorker, workers, {
    progress: (_, training) => change(({ underWay }) => ({ underWay: { ...underWay, [training.job.contestant]: training } })),
    answer(id, finished) {
      if (finished) finish(finished)
      else end(id as Contestant)
    },
    lost: (_, reason) => stop(reason),
    broken: (reason) => stop(reason),
    health: (studyHealth) => change(() => ({ studyHealth })),
  })

  const ask = (contestant: Contestant) => {
    const { [contestant]: own } = seat.progress().log
    pool.ask([{ id: contestant, question: { study: seat.study()!, contestant, own } }])
  }

  const finish = (finished: FinishedJob) => {
    const { contestant } = finished.job
    change(({ log, underWay }) => {
      const { [contestant]: _, ...others } = underWay
      return { log: { ...log, [contestant]: [...log[contestant], finished] }, underWay: others }
    })
    keep(seat.key(), finishedIn(seat.progress().log))
    ask(contestant)
  }

  const end = (contestant: Contestant) => {
    left.delete(contestant)
    if (left.size === 0) change(() => ({ activity: 'done' }))
  }

  const stop = (reason: string) => {
    cancel()
    change(() => ({ complaint: `The trainings stopped: ${reason}. Finished ones are kept.` }))
  }

  const cancel = () => {
    pool.cancel()
    change(() => ({ activity: 'idle', underWay: {} }))
  }

  return {
    start() {
      if (!seat.study()) return
      change(() => ({ activity: 'running', complaint: null }))
      left = new Set(CONTESTANTS)
      pool.share(tripTable(seat.trips()))
      for (const contestant of CONTESTANTS) ask(contestant)
    },

    pause() {
      pool.pause()
      change(() => ({ activity: 'paused' }))
    },

    resume() {
      change(() => ({ activity: 'running' }))
      pool.resume()
    },

    cancel,

    recall: () => change(() => ({ log: logOf(seat.study() ? recall(seat.key()) : []) })),
  }
}
