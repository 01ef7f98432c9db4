import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Lab } from './lab'
import type { LabState } from './state'

/** The workbench's store; the app provides it. */
export const LabContext = createContext<Lab | null>(null)

export function useLabStore(): Lab {
  const store = useContext(LabContext)
  if (!store) throw new Error('Components of the workbench need a <LabContext> around them.')
  return store
}

/** Reads one value from the store. A selector must return the same object until something it depends on changes. */
export const useLab = <Value>(selector: (state: LabState) => Value): Value => useStore(useLabStore(), selector)
