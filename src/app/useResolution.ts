import { useEffect } from 'react'
import type { LabStore } from '../store/store'

/** After this long without a change the maps are drawn in full. */
const REST_MS = 120
/** A frame may take this long before the next change of a drag is answered quickly rather than fully. */
const FRAME_MS = 16

/**
 * Chooses how finely maps are computed while settings change: fully as long as this machine can in a frame, quickly when it could not
 * the last time; always fully once the hand rests. What is on screen is computed from the settings in force either way.
 */
export function useResolution(store: LabStore): void {
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    let slow = false
    const unsubscribe = store.subscribe((state, before) => {
      if (state.run.model === before.run.model || state.run.trace !== before.run.trace) return
      clearTimeout(rest)
      rest = setTimeout(() => store.getState().setResolution('full'), REST_MS)
      if (slow) state.setResolution('quick')
      else {
        const start = performance.now()
        // The picture is computed and painted before a task that is queued in the next frame.
        requestAnimationFrame(() =>
          setTimeout(() => {
            slow = performance.now() - start > 2 * FRAME_MS
          }),
        )
      }
    })
    return () => {
      clearTimeout(rest)
      unsubscribe()
    }
  }, [store])
}
