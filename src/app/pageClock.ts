import type { Clock } from '../store/clock'

/** What takes less is felt as immediate. */
const SHORTEST_MS = 60
/** What takes longer than this is felt when one clicks. */
const LONGEST_MS = 300

/**
 * Computes in stretches, between which the browser draws the page and hears the user. Where drawing takes long, as maps under many draws do,
 * a stretch takes as long as the last drawing did, so that at least half of the time goes into the work.
 */
export function createPageClock(): Clock {
  let drawing = 0
  return {
    begin() {
      const start = performance.now()
      const stretch = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, drawing))
      return () => performance.now() - start < stretch
    },
    later(call) {
      const start = performance.now()
      setTimeout(() => {
        drawing = performance.now() - start
        call()
      })
    },
  }
}
