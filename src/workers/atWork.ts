const busy = new Set<object>()
const listeners = new Set<() => void>()

/** A pool tells whether it has questions that are not answered. */
export function tellWork(pool: object, isAtWork: boolean): void {
  if (busy.has(pool) === isAtWork) return
  if (isAtWork) busy.add(pool)
  else busy.delete(pool)
  for (const listener of listeners) listener()
}

/** How many things that workers do are under way on this page, or paused: a race, a training. */
export const poolsAtWork = (): number => busy.size

/** Calls back when that has changed; returns how to stop that. */
export function onWork(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
