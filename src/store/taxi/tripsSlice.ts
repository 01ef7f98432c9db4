import type { StateCreator } from 'zustand'
import { DEFAULT_TRIPS } from '../../casestudy/taxiRoom'
import { tripTable } from '../../trips/dataset'
import { ARTICLE_COUNT, syntheticTrips } from '../../trips/synthetic'
import type { Trip } from '../../trips/trip'
import { createPool } from '../../workers/pool'
import type { TripsProtocol } from '../../workers/tripsProtocol'
import { changed } from '../addressed'
import type { Means, SyntheticChoice, TaxiState, TripsSlice } from './state'

/** Trips made here, and nothing missing. */
const synthetic = (settings: SyntheticChoice) => ({
  source: { kind: 'synthetic', settings } as const,
  trips: prepared(syntheticTrips({ count: ARTICLE_COUNT, seed: 1, ...settings })),
  missing: null,
})

/** The same trips, their features computed: whoever asks for a training then need not wait for that. */
function prepared(trips: readonly Trip[]): readonly Trip[] {
  tripTable(trips)
  return trips
}

export const createTripsSlice =
  ({ startReader, trips }: Means): StateCreator<TaxiState, [], [], TripsSlice> =>
  (set, get) => {
    /** The files read in this visit, by name: Back returns to their trips. */
    const files = new Map<string, Pick<TripsSlice, 'source' | 'trips'>>()
    return {
      ...(trips ? { source: { kind: 'synthetic', settings: DEFAULT_TRIPS }, trips, missing: null } : synthetic(DEFAULT_TRIPS)),
      reading: null,
      problem: null,

      makeSynthetic: (settings) =>
        get().restudy({ ...synthetic(settings), problem: null, ...changed(get(), Object.values(settings).join()) }),

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
            const own = { source: { kind: 'file', name: file.name, refused } as const, trips: prepared(trips) }
            files.set(file.name, own)
            get().restudy({ ...own, missing: null, ...changed(get(), file.name) })
            end(null)
          },
          lost: (_, reason) => end(`${file.name} could not be read: ${reason}.`),
          broken: (reason) => end(`${file.name} could not be read: ${reason}.`),
          health: () => undefined,
        })
        reader.ask([{ id: file.name, question: { file, most: ARTICLE_COUNT } }])
      },

      forgetProblem: () => set({ problem: null }),

      found(asked) {
        const { source, trips } = get()
        if (asked.kind === 'synthetic') {
          const { dirty, surcharges } = asked
          const isHere =
            source.kind === 'synthetic' && source.settings.dirty === dirty && source.settings.surcharges === surcharges
          return isHere ? { source, trips, missing: null } : synthetic({ dirty, surcharges })
        }
        const own = files.get(asked.name)
        if (own) return { ...own, missing: null }
        const instead = source.kind === 'synthetic' ? { source, trips } : synthetic(DEFAULT_TRIPS)
        return { ...instead, missing: asked.name }
      },
    }
  }
