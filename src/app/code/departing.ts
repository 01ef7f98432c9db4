import { useEffect, useSyncExternalStore } from 'react'
import type { Departure } from '../../experiment/code/departure'
import type { RaceRun, RaceSetup } from '../../experiment/race'
import type { Lab } from '../../store/lab'

/** What is on screen and can leave for another program: a run, the searches of a race, or a study. */
export type Departing =
  | { readonly room: 'explore'; readonly lab: Lab }
  | {
      readonly room: 'race'
      readonly race: () => RaceSetup
      /** What a search has evaluated with the first seed; undefined where it was not run. */
      readonly firstRun: (search: string) => RaceRun | undefined
    }
  | {
      readonly room: 'measure'
      /** Null while nothing is named that could be searched. */
      readonly departure: () => Departure | null
    }

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
