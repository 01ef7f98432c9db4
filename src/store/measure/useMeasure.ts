import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { MeasureStore } from './measureStore'
import type { MeasureState } from './state'

/** The store of the room Measure; the room provides it. */
export const MeasureContext = createContext<MeasureStore | null>(null)

export function useMeasureStore(): MeasureStore {
  const store = useContext(MeasureContext)
  if (!store) throw new Error('Components of the room Measure need a <MeasureContext> around them.')
  return store
}

/** Reads one value from the store. A selector must return the same object until something it depends on changes. */
export const useMeasure = <Value>(selector: (state: MeasureState) => Value): Value => useStore(useMeasureStore(), selector)
