import { useSyncExternalStore } from 'react'

/** What the header says of the experiment on screen. */
export interface KeptStatus {
  /** Under which name it is kept; null while it is not. */
  readonly name: string | null
  /** Whether it should be saved as one works, and is not. */
  readonly isUnsaved: boolean
}

let status: KeptStatus = { name: null, isUnsaved: false }
const listeners = new Set<() => void>()

export function showStatus(to: KeptStatus): void {
  if (to.name === status.name && to.isUnsaved === status.isUnsaved) return
  status = to
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useKeptStatus = (): KeptStatus => useSyncExternalStore(subscribe, () => status)
