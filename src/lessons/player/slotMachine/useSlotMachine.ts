import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { SlotMachine, SlotMachineState } from '../../slotMachine/machine'

/** The slot machine of the figure around; the figure provides it. */
export const SlotMachineContext = createContext<SlotMachine | null>(null)

export function useSlotMachineStore(): SlotMachine {
  const store = useContext(SlotMachineContext)
  if (!store) throw new Error('The parts of a slot machine need a <SlotMachineContext> around them.')
  return store
}

/** Reads one value from it. A selector must return the same object until something it depends on changes. */
export const useSlotMachine = <Value>(selector: (state: SlotMachineState) => Value): Value =>
  useStore(useSlotMachineStore(), selector)
