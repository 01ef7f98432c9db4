import type { StateCreator } from 'zustand'
import { recordedLength } from '../../casestudy/recorded'
import type { ChoiceSlice, TaxiState } from './state'

export const LIMITS = { budget: [4, 60], seed: [0, 9999] } as const
const DEFAULT_BUDGET = 25

export const createChoiceSlice: StateCreator<TaxiState, [], [], ChoiceSlice> = (set, get) => ({
  speed: 'measured',
  protocol: 'fair',
  seed: 0,
  budget: DEFAULT_BUDGET,
  shown: DEFAULT_BUDGET,

  setSpeed: (speed) => get().change({ speed }),
  setProtocol: (protocol) => get().change({ protocol, shown: Number.POSITIVE_INFINITY }),
  setSeed: (seed) => get().change({ seed }),
  setBudget: (budget) => get().change({ budget }),
  show: (shown) => set({ shown }),

  change(patch) {
    get().cancel()
    get().cancelGuess()
    set({ ...patch, complaint: null, guessChanges: {}, guessComplaint: null })
    set(({ shown, protocol }) => ({ shown: Math.min(shown, recordedLength(protocol)) }))
    get().recall()
  },
})
