/** Whether a page of another origin shows this one in a frame, or in a frame within one. */
export function isFramedByOthers(): boolean {
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
    try {
      if (inner.parent.location.origin !== location.origin) return true
    } catch {
      // Nobody may read the address of a page of another origin.
      return true
    }
  }
  return false
}
