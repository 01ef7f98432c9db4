import { type SignedRank, signedRank } from '../numerics/signedRank'
import { type Estimate, firstAtOrBelow, medianEstimate } from './raceStatistics'

/** A run as a loss after each evaluation, the smallest so far: smaller is better. null before the first success. */
export type Losses = readonly (number | null)[]

/** What two searches that share their seeds say of each other. */
export interface Comparison {
  /** Seeds that both have finished. */
  readonly pairs: number
  /** In how many of them the first ended better, and the second. */
  readonly wins: readonly [number, number]
  /** The median of first minus second, as losses: below 0 the first is better. null where a run without any value is in the middle. */
  readonly difference: Estimate | null
  readonly test: SignedRank
  /** How many times as many evaluations the second needs for what both reach; see `speedUps`. */
  readonly speedUp: Estimate | null
}

/**
 * The share of what was to be gained that a run gained, (f₀ − f_n) / (f₀ − f*), for values of either direction.
 * Source: Malkomes & Garnett (2018), "Automating Bayesian optimization with Bayesian optimization", NeurIPS 31, §5.
 *
 * @param start f₀, the best value before the search chose anything
 * @returns null where the run began at the optimum
 */
export const gapOf = (start: number, final: number, optimum: number): number | null =>
  start === optimum ? null : (start - final) / (start - optimum)

/** The gap of every run that has one, and of their median. */
export function gapEstimate(gaps: readonly (number | null)[]): Estimate | null {
  return medianEstimate(gaps.filter((gap) => gap !== null))
}

const finalOf = (losses: Losses): number => losses.at(-1) ?? Number.POSITIVE_INFINITY

/**
 * For each seed how many times as many evaluations b needs as a: T_b / T_a, where T is the number of the evaluation after which a run is at the
 * level that both reach, the worse of where the two end. Above 1 a is faster. The roles changed, it is the inverse.
 * A seed with a run that never had a value says nothing.
 */
export function speedUps(a: readonly Losses[], b: readonly Losses[]): number[] {
  return a.flatMap((own, i) => {
    const level = Math.max(finalOf(own), finalOf(b[i]!))
    if (!Number.isFinite(level)) return []
    return firstAtOrBelow(b[i]!, level)! / firstAtOrBelow(own, level)!
  })
}

/**
 * Compares two searches seed by seed. What scatters with the seed, the first points and the noise, is the same for both, so that the differences
 * say more than the two lists.
 *
 * @param tie final losses no farther apart than this are equal
 */
export function compare(a: readonly Losses[], b: readonly Losses[], tie = 0): Comparison {
  const differences = a.map((own, i) => {
    const [first, second] = [finalOf(own), finalOf(b[i]!)]
    // Two runs without a value are equal, and infinities have no difference.
    if (first === second || Math.abs(first - second) <= tie) return 0
    return first - second
  })
  const median = medianEstimate(differences)
  const isNumber = median !== null && [median.value, ...(median.interval ?? [])].every(Number.isFinite)
  return {
    pairs: a.length,
    wins: [differences.filter((each) => each < 0).length, differences.filter((each) => each > 0).length],
    difference: isNumber ? median : null,
    test: signedRank(differences),
    speedUp: medianEstimate(speedUps(a, b)),
  }
}

/** The smallest loss so far after each. */
export function soFar(losses: Losses): Losses {
  let best: number | null = null
  return losses.map((loss) => {
    if (loss !== null && (best === null || loss < best)) best = loss
    return best
  })
}
