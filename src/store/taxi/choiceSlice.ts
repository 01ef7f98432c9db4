import type { StateCreator } from 'zustand'
import { recordedLength } from '../../casestudy/recorded'
import { taxiRoom } from '../../casestudy/taxiRoom'
import { changed } from '../addressed'
import { sevenKeyOf } from './plans'
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
    stop: null,

    setSpeed: (speed) => choose('speed', { speed }),
    setProtocol: (protocol) => choose('protocol', { protocol, shown: Number.POSITIVE_INFINITY }),
    setSeed: (seed) => choose('seed', { seed }),
    setBudget: (budget) => choose('budget', { budget }),
    setStop: (stop) => choose('stop', { stop }),
    show: (shown) => set({ shown }),

    restudy(patch) {
      const seven = sevenKeyOf(get())
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
      // The study of seven inputs has the trips and the stopping rule in common with this one, and goes on otherwise.
      if (sevenKeyOf(get()) !== seven) get().restudySeven({})
    },
  }
}
