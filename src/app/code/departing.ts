import { useEffect, useSyncExternalStore } from 'react'
import type { Lab } from '../../store/lab'
import type { RaceStore } from '../../store/race/raceStore'

/** A Lab on screen whose experiment can leave for another program. */
export type Departing = { readonly room: 'explore'; readonly lab: Lab } | { readonly room: 'race'; readonly lab: RaceStore }

let departing: Departing | null = null
const listeners = new Set<() => void>()

function change(to: Departing | null): void {
  departing = to
  for (const listener of listeners) listener()
}

/** A room says whose experiment leaves while it is on screen. The same object until it is another Lab. */
export function useDeparting(own: Departing): void {
  useEffect(() => {
    change(own)
    return () => {
      if (departing === own) change(null)
    }
  }, [own])
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The Lab on screen whose experiment can leave, kept up to date: a room may still be fetched when its dialog opens. */
export const useCurrentDeparting = (): Departing | null => useSyncExternalStore(subscribe, () => departing)
