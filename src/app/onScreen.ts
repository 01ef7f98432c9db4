import type { Addressed } from '../store/addressed'

/** The Lab of the room on screen, whatever its documents are. */
export type AnyAddressed = Addressed<unknown>

let shown: AnyAddressed | null = null
let restate: () => void = () => undefined
const listeners = new Set<() => void>()

const show = (lab: AnyAddressed | null): void => {
  shown = lab
  for (const listener of listeners) listener()
}

/**
 * Says whose document the page shows, until the answer is called.
 *
 * @param writeAddress writes the address of the page anew, after whatever else is to be written
 */
export function putOnScreen<Doc>(lab: Addressed<Doc>, writeAddress: () => void): () => void {
  restate = writeAddress
  // What is read of it belongs to the same room, and only that is ever opened in it.
  const own = lab as unknown as AnyAddressed
  show(own)
  return () => {
    if (shown === own) show(null)
  }
}

/** Writes what an entry of the history carries, once the document on screen has one. */
export const restateAddress = (): void => restate()

export const onScreen = (): AnyAddressed | null => shown

/** Calls back whenever another Lab is on screen, or none. */
export const onShown = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
