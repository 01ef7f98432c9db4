import type { StateCreator } from 'zustand'
import { recordedLength } from '../../casestudy/recorded'
import { taxiRoom } from '../../casestudy/taxiRoom'
import { changed } from '../addressed'
import type { ChoiceSlice, TaxiState } from './state'

export const createChoiceSlice: StateCreator<TaxiState, [], [], ChoiceSlice> = (set, get) => {
  const { speed, protocol, seed, budget, shown } = taxiRoom.default()
  const choose = (of: string, choice: Partial<ChoiceSlice>) => get().restudy({ ...choice, ...changed(get(), of) })
  return {
    speed,
    protocol,
    seed,
    budget,
    shown,

    setSpeed: (speed) => choose('speed', { speed }),
    setProtocol: (protocol) => choose('protocol', { protocol, shown: Number.POSITIVE_INFINITY }),
    setSeed: (seed) => choose('seed', { seed }),
    setBudget: (budget) => choose('budget', { budget }),
    show: (shown) => set({ shown }),

    restudy(patch) {
      get().cancel()
      get().cancelGuess()
      set(({ shown, protocol }) => {
        const next = { shown, protocol, ...patch }
        return {
          ...patch,
          shown: Math.min(next.shown, recordedLength(next.protocol)),
          complaint: null,
          guessChanges: {},
          guessComplaint: null,
        }
      })
      get().recall()
    },
  }
}
