import type { StateCreator } from 'zustand'
import { keyOf, studyOf } from './plans'
import type { Means, StudySlice, TaxiState } from './state'
import { createStudyRunner, NOT_BEGUN } from './studyRunner'

/** The article's study: learning rate and L2 penalty. */
export const createStudySlice =
  (means: Means): StateCreator<TaxiState, [], [], StudySlice> =>
  (set, get) => ({
    ...NOT_BEGUN,
    workers: means.workers,
    ...createStudyRunner(means, {
      study: () => studyOf(get()),
      key: () => keyOf(get()),
      trips: () => get().trips,
      progress: get,
      change: set,
    }),
  })
