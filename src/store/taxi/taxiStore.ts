import { createStore } from 'zustand'
import { type TaxiDocument, taxiRoom } from '../../casestudy/taxiRoom'
import { type Addressed, addressed } from '../addressed'
import { createChoiceSlice } from './choiceSlice'
import { createDocumentSlice, selectTaxiDocument } from './documentSlice'
import { createGuessSlice } from './guessSlice'
import { createSevenSlice } from './sevenSlice'
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
    ...createSevenSlice(means)(...tools),
    ...createGuessSlice(means)(...tools),
  }))

export type TaxiStore = ReturnType<typeof createTaxiStore>

/** The room as the keeper of the address sees it. */
export const addressedTaxi = (store: TaxiStore): Addressed<TaxiDocument> =>
  addressed(taxiRoom, store, selectTaxiDocument, 'stays')
