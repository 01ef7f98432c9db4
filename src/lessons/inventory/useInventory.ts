import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Inventory, InventoryState } from './taking'

/** The inventory of the page; the page provides it. */
export const InventoryContext = createContext<Inventory | null>(null)

export function useInventoryStore(): Inventory {
  const store = useContext(InventoryContext)
  if (!store) throw new Error('The inventory needs an <InventoryContext> around it.')
  return store
}

export const useInventory = <Value>(selector: (state: InventoryState) => Value): Value => useStore(useInventoryStore(), selector)
