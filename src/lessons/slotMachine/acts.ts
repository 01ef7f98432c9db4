import type { LayerId } from './layers'
import type { SlotMachine, SlotMachineState } from './machine'

/** One thing done with a slot machine. */
export type SlotAct =
  | { readonly do: 'pull'; readonly count: number }
  | { readonly do: 'prior'; readonly mean?: number; readonly strength?: number }
  | { readonly do: 'layers'; readonly show: readonly LayerId[] }

type Performers = {
  readonly [Kind in SlotAct['do']]: (state: SlotMachineState, act: Extract<SlotAct, { readonly do: Kind }>) => void
}

const ON_SLOT_MACHINE: Performers = {
  pull: (state, { count }) => state.pull(count),
  prior: (state, { do: _, ...prior }) => state.setPrior(prior),
  layers: (state, { show }) => state.show(show),
}

export const isSlotAct = (act: { readonly do: string }): act is SlotAct => act.do in ON_SLOT_MACHINE

/** Does it on a slot machine. */
export const performOnSlotMachine = <Kind extends SlotAct['do']>(
  machine: SlotMachine,
  act: Extract<SlotAct, { readonly do: Kind }>,
): void => ON_SLOT_MACHINE[act.do as Kind](machine.getState(), act)
