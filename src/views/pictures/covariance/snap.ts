import { type Dimension, fromUnit, toUnit } from '../../../problems/searchSpace'

/** No pixel tells more of the axis than this. */
const FINEST = 0.001
/** So near, as a share of the axis, a hand means the very place of an evaluation. */
const NEAR = 0.006

/** The place that a hand means, at a share of the axis: that of an evaluation close by, or one of a thousand others. */
export function snapped(axis: Dimension, evaluated: readonly number[], share: number): number {
  const apart = (place: number) => Math.abs(toUnit(axis, place) - share)
  const nearest = evaluated.reduce<number | null>(
    (best, place) => (best === null || apart(place) < apart(best) ? place : best),
    null,
  )
  if (nearest !== null && apart(nearest) <= NEAR) return nearest
  return fromUnit(axis, Math.round(share / FINEST) * FINEST)
}
