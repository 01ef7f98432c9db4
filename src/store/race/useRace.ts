import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { RaceStore } from './raceStore'
import type { RaceState } from './state'

/** The store of the race; its room provides it. */
export const RaceContext = createContext<RaceStore | null>(null)

function useRaceStore(): RaceStore {
  const store = useContext(RaceContext)
  if (!store) throw new Error('Components of the race need a <RaceContext> around them.')
  return store
}

/** Reads one value from the store. A selector must return the same object until something it depends on changes. */
export const useRace = <Value>(selector: (state: RaceState) => Value): Value => useStore(useRaceStore(), selector)
