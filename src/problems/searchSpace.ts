/** One axis of the search space, in the problem's own units. */
export interface Dimension {
  /** What the axis is called on screen, such as "x" or "learning rate". */
  readonly label: string
  readonly low: number
  readonly high: number
  /** On a log axis equal steps are equal ratios: searches, grids and the surrogate all work in log₁₀ x. Needs low > 0. */
  readonly scale: 'linear' | 'log'
}

export type SearchSpace = readonly Dimension[]

/** The same linear axis x₁, x₂, … in each of up to nine dimensions. */
export const cube = (dimensions: number, low: number, high: number): SearchSpace =>
  Array.from({ length: dimensions }, (_, d) => ({ label: `x${'₁₂₃₄₅₆₇₈₉'[d]}`, low, high, scale: 'linear' }))

/** The coordinate the surrogate sees: x itself, or log₁₀ x on a log axis (so a length-scale there is in decades). */
export const toModel = ({ scale }: Dimension, x: number): number => (scale === 'log' ? Math.log10(x) : x)

const fromModel = ({ scale }: Dimension, m: number): number => (scale === 'log' ? 10 ** m : m)

/** Both ends of the axis in the surrogate's coordinate. */
export const modelBounds = (axis: Dimension): [number, number] => [toModel(axis, axis.low), toModel(axis, axis.high)]

/** The width of the axis in the surrogate's coordinate. */
export function modelWidth(axis: Dimension): number {
  const [low, high] = modelBounds(axis)
  return high - low
}

/** From [0, 1] along the axis to x. Exactly low at 0 and high at 1, never outside. */
export function fromUnit(axis: Dimension, u: number): number {
  if (u <= 0) return axis.low
  if (u >= 1) return axis.high
  const [low, high] = modelBounds(axis)
  return clampTo(axis, fromModel(axis, low + u * (high - low)))
}

/** From the unit cube to a place. */
export const placeAt = (space: SearchSpace, u: ArrayLike<number>): number[] => space.map((axis, d) => fromUnit(axis, u[d]!))

/** From x to [0, 1] along the axis. */
export function toUnit(axis: Dimension, x: number): number {
  const [low, high] = modelBounds(axis)
  return (toModel(axis, x) - low) / (high - low)
}

/** The nearest x on the axis. */
export const clampTo = ({ low, high }: Dimension, x: number): number => Math.min(high, Math.max(low, x))

/** Whether two places are the very same. */
export const isSamePlace = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((coordinate, d) => coordinate === b[d])

/** Whether every coordinate is a finite number inside its axis. */
export const contains = (space: SearchSpace, x: readonly number[]): boolean =>
  x.length === space.length && space.every(({ low, high }, d) => x[d]! >= low && x[d]! <= high)

/** Places closer than this share of every axis are one on screen. */
const APART = 0.02

/** Whether two places can be told apart on screen. */
export const isElsewhere = (space: SearchSpace, a: readonly number[], b: readonly number[]): boolean =>
  space.some((axis, d) => Math.abs(toModel(axis, a[d]!) - toModel(axis, b[d]!)) > APART * modelWidth(axis))
