import { useEffect } from 'react'
import type { Lab } from '../../store/lab'

/** After this long without a change the maps are drawn in full. */
const REST_MS = 120
/** A picture may take this long before the next change is answered quickly rather than fully. */
const SLOW_MS = 24

/**
 * Chooses how finely maps are computed while a setting is dragged or evaluations follow each other: fully as long as this machine keeps up,
 * quickly when it did not the last time; always fully once the hand rests. What is on screen is computed from what is in force either way.
 */
export function useResolution(store: Lab): void {
  useEffect(() => followHand(store), [store])
}

/** The same without a component; returns how to stop it, which is a rest too: a Lab outlives the bench that shows it. */
export function followHand(store: Lab): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined
  let slow = false
  const unsubscribe = store.subscribe((state, before) => {
    if (state.run === before.run) return
    clearTimeout(rest)
    rest = setTimeout(() => store.getState().setResolution('full'), REST_MS)
    if (slow) state.setResolution('quick')
    else {
      const start = performance.now()
      // The picture is computed and painted before a task that is queued in the next frame.
      requestAnimationFrame(() =>
        setTimeout(() => {
          slow = performance.now() - start > SLOW_MS
        }),
      )
    }
  })
  return () => {
    clearTimeout(rest)
    unsubscribe()
    store.getState().setResolution('full')
  }
}
