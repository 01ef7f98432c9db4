import { type Box, CHARACTER, overlapOf } from './boxes'

interface NameOnLine {
  /** Height of the line. */
  readonly level: number
  /** Characters of the name. */
  readonly length: number
  /** The side of the line on which it stands if it can. */
  readonly above: boolean
}

/** Where a name stands, with its right end at that of its box. */
export interface NamePlace {
  readonly box: Box
  readonly baseline: number
}

const HEIGHT = 13
const STEP = 12

/**
 * Finds a place along a level line for its name, as near to the line's right end as it touches nothing that stands there already; when
 * there is none, the place that is covered least.
 */
export function placeName({ level, length, above }: NameOnLine, frame: Box, taken: readonly Box[]): NamePlace {
  const width = length * CHARACTER
  const at = (right: number, isAbove: boolean): NamePlace => {
    const baseline = level + (isAbove ? -7 : 15)
    return { box: { left: right - width, right, top: baseline - HEIGHT + 2, bottom: baseline + 3 }, baseline }
  }
  const steps = Math.max(0, Math.floor((frame.right - frame.left - width) / STEP))
  const places = Array.from({ length: steps + 1 }, (_, i) => frame.right - i * STEP)
    .flatMap((right) => [at(right, above), at(right, !above)])
    .filter(({ box }) => box.top >= frame.top && box.bottom <= frame.bottom)
  const covered = places.map(({ box }) => taken.reduce((sum, other) => sum + overlapOf(box, other), 0))
  return places[covered.indexOf(Math.min(...covered))] ?? at(frame.right, above)
}
