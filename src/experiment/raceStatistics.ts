import { quantile as normalQuantile } from '../numerics/normal'
import { quantileOfSorted } from '../numerics/quantile'

/** What a race says of one number: an estimate and a 95 % confidence interval, null where too few runs say anything. */
export interface Estimate {
  readonly value: number
  readonly interval: readonly [number, number] | null
}

const LEVEL = 0.95

/**
 * After each evaluation 1, …, budget, quantiles over the runs that have a value by then. A run that ended early keeps its last value.
 *
 * @param series for each run its value after each evaluation; null while there is none
 */
export function quantileSeries(
  series: readonly (readonly (number | null)[])[],
  qs: readonly number[],
  budget: number,
): (number | null)[][] {
  const out: (number | null)[][] = qs.map(() => [])
  const column = new Float64Array(series.length)
  for (let i = 0; i < budget; i++) {
    let count = 0
    for (const values of series) {
      const value = values[Math.min(i, values.length - 1)]
      if (value !== null && value !== undefined) column[count++] = value
    }
    const sorted = column.subarray(0, count).sort()
    for (const [k, q] of qs.entries()) out[k]!.push(quantileOfSorted(sorted, q))
  }
  return out
}

/** The quartiles among them: the lower, the median and the upper. */
export function quartileSeries(series: readonly (readonly (number | null)[])[], budget: number) {
  const [low, median, high] = quantileSeries(series, [0.25, 0.5, 0.75], budget)
  return { low: low!, median: median!, high: high! }
}

/**
 * The median with a distribution-free interval between two order statistics: with X₍₁₎ ≤ … ≤ X₍ₙ₎ and B ~ Binomial(n, ½),
 * P(X₍ₖ₎ ≤ median ≤ X₍ₙ₋ₖ₊₁₎) ≥ 1 − 2 P(B < k), for the largest k that keeps this at 95 %. Six values are the fewest that have one.
 * Source: David & Nagaraja (2003), Order Statistics, §7.1.
 *
 * @returns null without values
 */
export function medianEstimate(values: readonly number[]): Estimate | null {
  const sorted = Float64Array.from(values).sort()
  const value = quantileOfSorted(sorted, 0.5)
  if (value === null) return null
  const k = lowerRank(sorted.length)
  return { value, interval: k === 0 ? null : [sorted[k - 1]!, sorted[sorted.length - k]!] }
}

/** The largest k with P(B < k) ≤ 2.5 % for B ~ Binomial(n, ½); 0 when there is none. */
function lowerRank(n: number): number {
  let logTerm = n * Math.log(0.5)
  let below = Math.exp(logTerm)
  let k = 0
  while (below <= (1 - LEVEL) / 2 && k < n) {
    k++
    logTerm += Math.log((n - k + 1) / k)
    below += Math.exp(logTerm)
  }
  return k
}

/**
 * A share of `count` out of n with Wilson's score interval, (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
 * Source: Wilson (1927), J. American Statistical Association 22:209–212.
 *
 * @param count may be fractional, where a win was shared
 * @returns null when n is 0
 */
export function shareEstimate(count: number, n: number): Estimate | null {
  if (n === 0) return null
  const z = normalQuantile(1 - (1 - LEVEL) / 2)
  const p = count / n
  const middle = p + (z * z) / (2 * n)
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  // The ends are exact where rounding is not.
  return { value: p, interval: [p === 0 ? 0 : (middle - reach) / scale, p === 1 ? 1 : (middle + reach) / scale] }
}

/**
 * How many contests each contestant won: in every contest the smallest value wins, and those within `tolerance` of it share the win.
 * Contests in which anybody is missing do not count; null, without any value, loses to all who have one.
 *
 * @param values for each contestant its value in each contest; undefined while it is missing
 */
export function winCounts(
  values: readonly (readonly (number | null | undefined)[])[],
  tolerance: number,
): { readonly wins: number[]; readonly contests: number } {
  const wins = values.map(() => 0)
  let contests = 0
  const most = Math.max(0, ...values.map(({ length }) => length))
  for (let i = 0; i < most; i++) {
    const each = values.map((of) => of[i])
    if (each.includes(undefined)) continue
    const reached = each.map((value) => value ?? Number.POSITIVE_INFINITY)
    const best = Math.min(...reached)
    const winners = reached.flatMap((value, k) => (value <= best + tolerance ? [k] : []))
    for (const k of winners) wins[k]! += 1 / winners.length
    contests++
  }
  return { wins, contests }
}

/** The number of the first evaluation after which the value is at or below the target; null when it never is. */
export function firstAtOrBelow(series: readonly (number | null)[], target: number): number | null {
  const index = series.findIndex((value) => value !== null && value <= target)
  return index < 0 ? null : index + 1
}
