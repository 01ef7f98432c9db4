import { createStore } from 'zustand'
import { type BetaShape, betaMean } from '../../numerics/beta'
import { seeded } from '../../numerics/random'
import { type Addressed, addressed, type Change, changed } from '../../store/addressed'
import { type Memory, perLab } from '../../store/lastCall'
import { type Counts, intervalOf, posteriorOf, shapeOf, strengthOf } from './belief'
import { MOST_PULLS, PRIOR_LIMITS, type SlotDocument, slotMachineRoom } from './document'
import type { LayerId } from './layers'

/** A slot machine whose chance of winning is to be found out. */
export interface SlotMachineState {
  readonly memory: Memory
  readonly change: Change
  readonly document: SlotDocument

  /** Pulls so many times, as far as pulls are left. */
  pull(count: number): void
  /** Sets the prior by its mean, its strength or both; what lies outside the limits is taken to them. */
  setPrior(prior: { readonly mean?: number; readonly strength?: number }): void
  show(layers: readonly LayerId[]): void
  open(document: SlotDocument): void
}

export const createSlotMachine = (document: SlotDocument) =>
  createStore<SlotMachineState>()((set, get) => {
    const become = (part: Partial<SlotDocument>, of: string) =>
      set({ document: { ...get().document, ...part }, ...changed(get(), of) })
    return {
      memory: {},
      change: { id: 0, of: '' },
      document,
      pull: (count) => become({ pulls: Math.min(MOST_PULLS, get().document.pulls + count) }, 'pull'),
      setPrior: ({ mean, strength }) => {
        const { prior } = get().document
        const shape = shapeOf(
          within(mean ?? betaMean(prior), PRIOR_LIMITS.mean),
          within(strength ?? strengthOf(prior), PRIOR_LIMITS.strength),
        )
        become({ prior: shape }, 'prior')
      },
      show: (layers) => become({ layers }, 'layers'),
      open: (document) => set({ document }),
    }
  })

export type SlotMachine = ReturnType<typeof createSlotMachine>

const within = (value: number, [low, high]: readonly [number, number]): number => Math.min(high, Math.max(low, value))

const outcomes = perLab((seed: number, chance: number): readonly boolean[] => {
  const random = seeded(seed).fork('slot machine')
  return Array.from({ length: MOST_PULLS }, () => random.uniform() < chance)
})

const pulled = perLab((all: readonly boolean[], pulls: number): readonly boolean[] => all.slice(0, pulls))

/** What came of every pull so far, true for a win. */
export const selectPulls = (state: SlotMachineState): readonly boolean[] => {
  const { seed, chance, pulls } = state.document
  return pulled(state, outcomes(state, seed, chance), pulls)
}

const counted = perLab((pulls: readonly boolean[]): Counts => ({ wins: pulls.filter((won) => won).length, pulls: pulls.length }))

export const selectCounts = (state: SlotMachineState): Counts => counted(state, selectPulls(state))

export const selectPrior = (state: SlotMachineState): BetaShape => state.document.prior

const updated = perLab(posteriorOf)

export const selectPosterior = (state: SlotMachineState): BetaShape => updated(state, selectPrior(state), selectCounts(state))

const interval = perLab(intervalOf)

/** The middle 95 % of the posterior. */
export const selectInterval = (state: SlotMachineState): readonly [number, number] => interval(state, selectPosterior(state))

const selectDocument = (state: SlotMachineState): SlotDocument => state.document

/** The numbers behind the figure: what came of the pulls and what is believed, but not the chance that nobody is to know. */
export const slotMachineData = (state: SlotMachineState): object => ({
  pulls: selectPulls(state),
  prior: selectPrior(state),
  posterior: selectPosterior(state),
  interval: selectInterval(state),
})

/** A slot machine as the keeper of the address sees it. */
export const addressedSlotMachine = (machine: SlotMachine): Addressed<SlotDocument> =>
  addressed(slotMachineRoom, machine, selectDocument, 'begins anew')
