import type { StateCreator } from 'zustand'
import { tripTable } from '../../trips/dataset'
import { ARTICLE_COUNT, syntheticTrips } from '../../trips/synthetic'
import type { Trip } from '../../trips/trip'
import { createPool } from '../../workers/pool'
import type { TripsProtocol } from '../../workers/tripsProtocol'
import type { Means, SyntheticChoice, TaxiState, TripsSlice } from './state'

const DEFAULT_TRIPS: SyntheticChoice = { dirty: false, surcharges: 'as recorded' }

const synthetic = (settings: SyntheticChoice) => prepared(syntheticTrips({ count: ARTICLE_COUNT, seed: 1, ...settings }))

/** The same trips, their features computed: whoever asks for a training then need not wait for that. */
function prepared(trips: readonly Trip[]): readonly Trip[] {
  tripTable(trips)
  return trips
}

export const createTripsSlice =
  ({ startReader }: Means): StateCreator<TaxiState, [], [], TripsSlice> =>
  (set, get) => ({
    source: { kind: 'synthetic', settings: DEFAULT_TRIPS },
    trips: synthetic(DEFAULT_TRIPS),
    reading: null,
    problem: null,

    makeSynthetic: (settings) =>
      get().change({ source: { kind: 'synthetic', settings }, trips: synthetic(settings), problem: null }),

    openFile(file) {
      set({ reading: 0, problem: null })
      const end = (problem: string | null) => {
        reader.cancel()
        set({ reading: null, problem })
      }
      const reader = createPool<TripsProtocol>(startReader, 1, {
        progress: (_, reading) => set({ reading }),
        answer(_, answer) {
          if ('problem' in answer) return end(`${file.name}: ${answer.problem}`)
          const { trips, refused } = answer.read
          get().change({ source: { kind: 'file', name: file.name, refused }, trips: prepared(trips) })
          end(null)
        },
        lost: (_, reason) => end(`${file.name} could not be read: ${reason}.`),
        broken: (reason) => end(`${file.name} could not be read: ${reason}.`),
        health: () => undefined,
      })
      reader.ask([{ id: file.name, question: { file, most: ARTICLE_COUNT } }])
    },

    forgetProblem: () => set({ problem: null }),
  })
