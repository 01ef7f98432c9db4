import type { StateCreator } from 'zustand'
import { recordedLength } from '../../casestudy/recorded'
import type { NetworkId, ProtocolId } from '../../casestudy/study'
import type { TaxiState } from './taxiStore'

/** Where results come from: recorded runs, or trainings made here and now. */
export type Speed = 'measured' | NetworkId

/** What is studied, beside the trips. */
export interface ChoiceSlice {
  readonly speed: Speed
  readonly protocol: ProtocolId
  readonly seed: number
  readonly budget: number
  /** Evaluations shown of the recorded runs. */
  readonly shown: number

  setSpeed(speed: Speed): void
  setProtocol(protocol: ProtocolId): void
  setSeed(seed: number): void
  setBudget(budget: number): void
  show(count: number): void
  /** Changes what is studied: what is trained stops, and what was finished of the new study before is there again. */
  change(patch: Partial<TaxiState>): void
}

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
