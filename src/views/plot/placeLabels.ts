import { type Box, overlapOf } from './boxes'

export interface LabelPlace {
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'end'
}

const CORNERS: readonly LabelPlace[] = [
  { dx: 8, dy: -7, anchor: 'start' },
  { dx: -8, dy: -7, anchor: 'end' },
  { dx: 8, dy: 15, anchor: 'start' },
  { dx: -8, dy: 15, anchor: 'end' },
]
const DIGIT = 7.5
const HEIGHT = 12
const RADIUS = 6

interface Mark {
  readonly x: number
  readonly y: number
  readonly text: string
}

/**
 * Finds a corner for each mark's label where it touches no other mark and no other label. Later marks choose first, because the
 * newest number is the one looked for; a label without a free corner is left out (null).
 */
export function placeLabels(marks: readonly Mark[], { left, right, top, bottom }: Box): (LabelPlace | null)[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS }))
  return marks
    .toReversed()
    .map((mark) => {
      for (const corner of CORNERS) {
        const box = boxOf(mark, corner)
        if (
          box.left < left ||
          box.right > right ||
          box.top < top ||
          box.bottom > bottom ||
          taken.some((other) => overlapOf(box, other) > 0)
        )
          continue
        taken.push(box)
        return corner
      }
      return null
    })
    .toReversed()
}

function boxOf({ x, y, text }: Mark, { dx, dy, anchor }: LabelPlace): Box {
  const width = text.length * DIGIT
  const start = anchor === 'start' ? x + dx : x + dx - width
  return { left: start, right: start + width, top: y + dy - HEIGHT + 2, bottom: y + dy + 2 }
}

/** What a mark takes with its number, whichever corner that stands in. */
export const spaceOf = (x: number, y: number): Box => ({ left: x - 24, right: x + 24, top: y - 18, bottom: y + 17 })
