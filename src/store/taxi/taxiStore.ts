import { createStore } from 'zustand'
import { createChoiceSlice } from './choiceSlice'
import { createDocumentSlice } from './documentSlice'
import { createGuessSlice } from './guessSlice'
import type { Means, TaxiState } from './state'
import { createStudySlice } from './studySlice'
import { createTripsSlice } from './tripsSlice'

/** The case as one enters it. */
export const createTaxiStore = (means: Means) =>
  createStore<TaxiState>()((...tools) => ({
    memory: {},
    ...createDocumentSlice(...tools),
    ...createTripsSlice(means)(...tools),
    ...createChoiceSlice(...tools),
    ...createStudySlice(means)(...tools),
    ...createGuessSlice(means)(...tools),
  }))

export type TaxiStore = ReturnType<typeof createTaxiStore>
