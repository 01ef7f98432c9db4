import type { Addressed } from '../store/addressed'

/** The Lab of the room on screen, whatever its documents are. */
export type AnyAddressed = Addressed<unknown>

let shown: AnyAddressed | null = null
const listeners = new Set<() => void>()

const show = (lab: AnyAddressed | null): void => {
  shown = lab
  for (const listener of listeners) listener()
}

/** Says whose document the page shows, until the answer is called. */
export function putOnScreen<Doc>(lab: Addressed<Doc>): () => void {
  // What is read of it belongs to the same room, and only that is ever opened in it.
  const own = lab as unknown as AnyAddressed
  show(own)
  return () => {
    if (shown === own) show(null)
  }
}

export const onScreen = (): AnyAddressed | null => shown

/** Calls back whenever another Lab is on screen, or none. */
export const onShown = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
