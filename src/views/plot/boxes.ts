/** A rectangle on the screen, in pixels; top is the smaller number. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The area that two rectangles share; 0 when they do not meet. */
export const overlapOf = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/** What a character of a plot's words takes in width, generously. */
export const CHARACTER = 6.2
