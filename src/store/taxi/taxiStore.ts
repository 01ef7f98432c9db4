import { createStore } from 'zustand'
import type { FinishedJob } from '../../casestudy/job'
import type { WorkerPort } from '../../workers/protocol'
import { type ChoiceSlice, createChoiceSlice } from './choiceSlice'
import { createGuessSlice, type GuessSlice } from './guessSlice'
import { createStudySlice, type StudySlice } from './studySlice'
import { createTripsSlice, type TripsSlice } from './tripsSlice'

export interface TaxiState extends TripsSlice, ChoiceSlice, StudySlice, GuessSlice {}

/** What the store is given of the world outside. */
export interface Means {
  readonly startStudyWorker: () => WorkerPort
  readonly startGuessWorker: () => WorkerPort
  readonly startReader: () => WorkerPort
  /** How many trainings of a study may go on at once. */
  readonly workers: number
  /** What finished trainings were kept for a study, from an earlier visit. */
  readonly recall: (key: string) => readonly FinishedJob[]
  readonly keep: (key: string, finished: readonly FinishedJob[]) => void
}

/** The case as one enters it. */
export const createTaxiStore = (means: Means) =>
  createStore<TaxiState>()((...tools) => ({
    ...createTripsSlice(means)(...tools),
    ...createChoiceSlice(...tools),
    ...createStudySlice(means)(...tools),
    ...createGuessSlice(means)(...tools),
  }))

export type TaxiStore = ReturnType<typeof createTaxiStore>
