import type { StateCreator } from 'zustand'
import { type FinishedJob, finishedIn, logOf } from '../../casestudy/job'
import { CONTESTANTS, type Contestant } from '../../casestudy/study'
import { tripTable } from '../../trips/dataset'
import { WELL } from '../../workers/health'
import { createPool } from '../../workers/pool'
import type { StudyProtocol } from '../../workers/studyProtocol'
import { keyOf, studyOf } from './plans'
import type { Means, StudySlice, TaxiState } from './state'

export const createStudySlice =
  ({ startStudyWorker, workers, recall, keep }: Means): StateCreator<TaxiState, [], [], StudySlice> =>
  (set, get) => {
    /** The contestants that have not yet got all they want. */
    let left = new Set<Contestant>()

    const pool = createPool<StudyProtocol>(startStudyWorker, workers, {
      progress: (_, training) => set(({ underWay }) => ({ underWay: { ...underWay, [training.job.contestant]: training } })),
      answer(id, finished) {
        if (finished) finish(finished)
        else end(id as Contestant)
      },
      lost: (_, reason) => stop(reason),
      broken: (reason) => stop(reason),
      health: (studyHealth) => set({ studyHealth }),
    })

    const ask = (contestant: Contestant) => {
      const { [contestant]: own } = get().log
      pool.ask([{ id: contestant, question: { study: studyOf(get())!, contestant, own } }])
    }

    const finish = (finished: FinishedJob) => {
      const { contestant } = finished.job
      set(({ log, underWay }) => {
        const { [contestant]: _, ...others } = underWay
        return { log: { ...log, [contestant]: [...log[contestant], finished] }, underWay: others }
      })
      keep(keyOf(get()), finishedIn(get().log))
      ask(contestant)
    }

    const end = (contestant: Contestant) => {
      left.delete(contestant)
      if (left.size === 0) set({ activity: 'done' })
    }

    const stop = (reason: string) => {
      get().cancel()
      set({ complaint: `The trainings stopped: ${reason}. Finished ones are kept.` })
    }

    return {
      activity: 'idle',
      log: logOf([]),
      workers,
      underWay: {},
      complaint: null,
      studyHealth: WELL,

      start() {
        if (!studyOf(get())) return
        set({ activity: 'running', complaint: null })
        left = new Set(CONTESTANTS)
        pool.share(tripTable(get().trips))
        for (const contestant of CONTESTANTS) ask(contestant)
      },

      pause() {
        pool.pause()
        set({ activity: 'paused' })
      },

      resume() {
        set({ activity: 'running' })
        pool.resume()
      },

      cancel() {
        pool.cancel()
        set({ activity: 'idle', underWay: {} })
      },

      recall: () => set({ log: logOf(studyOf(get()) ? recall(keyOf(get())) : []) }),
    }
  }
