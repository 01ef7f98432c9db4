const PAUSE_MS = 120
/** A hidden page is given no frames. */
const WITHOUT_FRAME_MS = 300

/** Calls back with a frame, a few times a second at most; on a hidden page without one. */
export function soon(call: () => void): void {
  setTimeout(() => {
    let isDone = false
    const once = () => {
      if (isDone) return
      isDone = true
      call()
    }
    requestAnimationFrame(once)
    setTimeout(once, WITHOUT_FRAME_MS)
  }, PAUSE_MS)
}
