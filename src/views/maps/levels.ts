import type { Problem } from '../../problems/problem'

/** How values become colours: share 0 is the palest, share 1 the deepest. */
export interface Levels {
  /** The values at share 0 and share 1. */
  readonly pale: number
  readonly deep: number
  /** Where a value stands between them; outside it is held at the nearer end. */
  readonly share: (value: number) => number
  /** The value at a share: the inverse. */
  readonly value: (share: number) => number
}

const held = (share: number): number => Math.min(1, Math.max(0, share))

/** Equal steps of the value are equal steps of the share. */
export const linearLevels = (pale: number, deep: number): Levels => powerLevels(pale, deep, 1)

/** share = ((value − pale)/(deep − pale))^exponent, measured from the deep end, where one looks for detail. */
function powerLevels(pale: number, deep: number, exponent: number): Levels {
  const height = pale - deep || 1
  return {
    pale,
    deep,
    share: (value) => 1 - held((value - deep) / height) ** exponent,
    value: (share) => deep + height * (1 - share) ** (1 / exponent),
  }
}

/** Equal ratios are equal steps, over so many decades below the largest value. */
export function logLevels(largest: number, decades: number): Levels {
  const pale = largest / 10 ** decades
  return {
    pale,
    deep: largest,
    share: (value) => (value <= pale ? 0 : held(Math.log10(value / pale) / decades)),
    value: (share) => pale * 10 ** (share * decades),
  }
}

/** Beyond these exponents one end of the scale would have no colours left. */
const [LEAST, MOST] = [0.2, 2]

/**
 * The scale that the hidden truth and the posterior mean share, deep where f is good. A black box with cliffs keeps most of its values in
 * a sliver of its range: the exponent puts the median of the known values half-way, as far as it reasonably can. Known is the truth, or,
 * while it is hidden, what was measured; nothing known bends nothing. Where nobody knows the range, it is that of the known values.
 */
export function valueLevels({ goal, range }: Pick<Problem, 'goal' | 'range'>, known: ArrayLike<number>): Levels {
  const sorted = Float64Array.from(known).filter(Number.isFinite).sort()
  const [low, high] = range ?? [sorted[0] ?? 0, sorted.at(-1) ?? 1]
  const [pale, deep] = goal === 'maximize' ? [low, high] : [high, low]
  if (low === high) return linearLevels(low - 1, low + 1)
  const median = held((sorted[sorted.length >> 1]! - deep) / (pale - deep))
  const exponent = median > 0 && median < 1 ? Math.log(0.5) / Math.log(median) : 1
  return powerLevels(pale, deep, Math.min(MOST, Math.max(LEAST, exponent)))
}

/** Values at which iso-lines are drawn: equal steps of colour. */
export const isoValues = (levels: Levels, count: number): number[] =>
  Array.from({ length: count }, (_, i) => levels.value((i + 1) / (count + 1)))
