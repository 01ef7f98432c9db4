import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { TaxiState } from './state'
import type { TaxiStore } from './taxiStore'

/** The store of the taxi case; its room provides it. */
export const TaxiContext = createContext<TaxiStore | null>(null)

/** Reads one value from the store. A selector must return the same object until something it depends on changes. */
export function useTaxi<Value>(selector: (state: TaxiState) => Value): Value {
  const store = useContext(TaxiContext)
  if (!store) throw new Error('Components of the taxi case need a <TaxiContext> around them.')
  return useStore(store, selector)
}
