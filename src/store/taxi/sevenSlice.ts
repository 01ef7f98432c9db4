import type { StateCreator } from 'zustand'
import { SEVEN_CHOICE } from '../../casestudy/taxiRoom'
import { changed } from '../addressed'
import { sevenKeyOf, sevenStudyOf } from './plans'
import type { Means, SevenSlice, TaxiState } from './state'
import { createStudyRunner, NOT_BEGUN } from './studyRunner'

/** The study of seven inputs, which goes on beside the article's. */
export const createSevenSlice =
  (means: Means): StateCreator<TaxiState, [], [], SevenSlice> =>
  (set, get) => ({
    sevenChoice: SEVEN_CHOICE,
    seven: NOT_BEGUN,
    sevenRunner: createStudyRunner(means, {
      study: () => sevenStudyOf(get()),
      key: () => sevenKeyOf(get()),
      trips: () => get().trips,
      progress: () => get().seven,
      change: (patch) => set(({ seven }) => ({ seven: { ...seven, ...patch(seven) } })),
    }),

    setSeven: (patch) =>
      get().restudySeven({
        sevenChoice: { ...get().sevenChoice, ...patch },
        ...changed(get(), `seven ${Object.keys(patch).join()}`),
      }),

    restudySeven(patch) {
      get().sevenRunner.cancel()
      set(({ seven }) => ({ ...patch, seven: { ...seven, complaint: null } }))
      get().sevenRunner.recall()
    },
  })
