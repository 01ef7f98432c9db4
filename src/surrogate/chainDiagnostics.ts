/** What tells whether a Markov chain has forgotten where it started. */
export interface ChainDiagnostics {
  /** The largest split R̂ over the coordinates: 1 for a chain that has mixed, larger the more its halves disagree. */
  readonly splitRhat: number
}

/** Above this the halves of a chain disagree more than chance explains, for chains as short as ours. */
export const MIXED_BELOW = 1.2

/**
 * Split R̂: √(((n−1)/n · W + B/n) / W) of the two halves of a chain, n draws each, with W the mean variance within them and B/n the
 * variance of their means; the largest over the coordinates. A coordinate that never moved counts as 1.
 *
 * Source: Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., §11.4.
 *
 * @param draws at least four, in the order in which they were drawn
 */
export function splitRhat(draws: readonly Float64Array[]): number {
  const n = Math.floor(draws.length / 2)
  if (n < 2) throw new RangeError(`Split R̂ needs at least 4 draws, not ${draws.length}.`)
  const halves = [draws.slice(0, n), draws.slice(draws.length - n)]
  return draws[0]!.reduce((largest, _, d) => {
    const [a, b] = halves.map((half) => spread(half.map((t) => t[d]!))) as [Spread, Spread]
    const within = (a.variance + b.variance) / 2
    const between = (a.mean - b.mean) ** 2 / 2
    if (within === 0) return between === 0 ? largest : Number.POSITIVE_INFINITY
    return Math.max(largest, Math.sqrt((n - 1) / n + between / within))
  }, 1)
}

interface Spread {
  readonly mean: number
  readonly variance: number
}

function spread(values: readonly number[]): Spread {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) }
}
