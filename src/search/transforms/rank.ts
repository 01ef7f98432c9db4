import { quantile } from '../../numerics/normal'
import type { OutputTransform } from './transform'

/** The ranks of values from 1, the smallest first; equal values share the average of theirs. */
function ranksOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1)
}

/**
 * Normal scores, by Blom: s_i = Φ⁻¹((r_i − 3/8) / (n + 1/4)) for the rank r_i among n values. Only their order counts, so that no value is far
 * from the rest. The way back is linear between neighbours; ranks say nothing of values beyond the smallest and the largest, so it ends there.
 */
export const rank = {
  id: 'rank',
  name: 'rank',
  unit: 'normal scores of y',
  source: 'Blom (1958), Statistical Estimates and Transformed Beta-Variables',
  of(told) {
    const values = ranksOf(told).map((r) => quantile((r - 0.375) / (told.length + 0.25)))
    const known = values.map((score, i) => [score, told[i]!] as const).sort(([a], [b]) => a - b)
    const [scores, ys] = [known.map(([score]) => score), known.map(([, y]) => y)]
    return { values, back: (score) => between(scores, ys, score) }
  },
} as const satisfies OutputTransform

/** Linear interpolation in a table that does not descend, constant beyond its ends. */
function between(xs: readonly number[], ys: readonly number[], x: number): number {
  const above = xs.findIndex((each) => each >= x)
  if (above < 0) return ys.at(-1)!
  if (above === 0) return ys[0]!
  const [low, high] = [xs[above - 1]!, xs[above]!]
  const share = (x - low) / (high - low)
  return (1 - share) * ys[above - 1]! + share * ys[above]!
}
