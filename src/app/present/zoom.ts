/** The window that the sizes of a lecture are made for: there the smallest words, 12 px, are drawn at 18. */
const [WIDTH, HEIGHT] = [1280, 720]
const AT_THAT_SIZE = 1.5

/**
 * How much larger everything is drawn in a window while presenting. On a larger one it is larger in proportion, so that a slide looks the
 * same on every projector; on a smaller one it is smaller, yet never smaller than outside of a lecture.
 */
export const zoomFor = (width: number, height: number): number =>
  Math.max(1, Math.round(AT_THAT_SIZE * Math.min(width / WIDTH, height / HEIGHT) * 1000) / 1000)
