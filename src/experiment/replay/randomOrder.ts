import type { Goal } from '../logs/log'

/** The best value so far, had the same evaluations been made in a random order: after each evaluation its mean and quartiles. */
export interface RandomOrder {
  /** Null where an order may have no value yet, because evaluations failed. */
  readonly mean: readonly (number | null)[]
  /** Better and worse quartile, and the median: null where so many orders have no value yet. */
  readonly better: readonly (number | null)[]
  readonly median: readonly (number | null)[]
  readonly worse: readonly (number | null)[]
}

/** The best value after each evaluation; null until one has a value. */
export function bestSoFar(values: readonly (number | null)[], goal: Goal): readonly (number | null)[] {
  let best: number | null = null
  return values.map((value) => {
    if (value !== null && (best === null || (goal === 'maximize' ? value > best : value < best))) best = value
    return best
  })
}

/**
 * Best so far over all orders of the same n evaluations, exactly: no order has to be drawn. With the values from best to worst,
 * P(the best of the first k is none of the r best) = C(n − r, k) / C(n, k) = ∏ᵢ₌₀^{r−1} (n − k − i) / (n − i). Evaluations without a value
 * come last in that row.
 */
export function randomOrder(values: readonly (number | null)[], goal: Goal): RandomOrder {
  const n = values.length
  const ranked = values.filter((value) => value !== null).sort((a, b) => (goal === 'maximize' ? b - a : a - b))
  const rows = Array.from({ length: n }, (_, i) => after(ranked, n, i + 1))
  return {
    mean: rows.map(({ mean }) => mean),
    better: rows.map(({ quartiles }) => quartiles[0]!),
    median: rows.map(({ quartiles }) => quartiles[1]!),
    worse: rows.map(({ quartiles }) => quartiles[2]!),
  }
}

const LEVELS = [0.25, 0.5, 0.75]
/** Sums of probabilities are exact but for rounding. */
const ROUNDING = 1e-12

function after(ranked: readonly number[], n: number, k: number) {
  const quartiles: (number | null)[] = [null, null, null]
  let mean = 0
  let without = 1
  for (let r = 0; r < ranked.length && without > 0; r++) {
    const next = without * Math.max(0, (n - k - r) / (n - r))
    mean += (without - next) * ranked[r]!
    for (const [q, level] of LEVELS.entries())
      if (quartiles[q] === null && 1 - next >= level - ROUNDING) quartiles[q] = ranked[r]!
    without = next
  }
  return { mean: without > ROUNDING || ranked.length === 0 ? null : mean, quartiles }
}
