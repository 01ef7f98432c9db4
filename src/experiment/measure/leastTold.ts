import { quantileOfSorted } from '../../numerics/quantile'

/** With fewer values, which are as far apart as the design is wide, a bad one says where not to look. */
const ENOUGH = 5

/**
 * The least that a model is told of values of which larger is better: m − (q − m), with their median m and upper quartile q. A few results far
 * worse than the rest would else drown the differences that matter, as all are counted in one standard deviation. Best values, places and the
 * order above this stay what they are. Null where nothing is gained by it: of few values, or where a quarter of them is one value.
 * docs/verification.md shows what it is worth. Statistics call it winsorizing, here by the side that is wanted.
 */
export function leastTold(values: readonly number[]): number | null {
  if (values.length < ENOUGH) return null
  const sorted = Float64Array.from(values).sort()
  const [median, quartile] = [quantileOfSorted(sorted, 0.5)!, quantileOfSorted(sorted, 0.75)!]
  const least = median - (quartile - median)
  return least < median && least > sorted[0]! ? least : null
}
