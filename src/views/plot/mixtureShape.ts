import { isBetter } from '../../experiment/direction'
import type { Part } from '../../experiment/moments'
import { linspace } from '../../numerics/points'
import type { Problem } from '../../problems/problem'

/** How far the picture of a Gaussian reaches, in standard deviations. */
const REACH = 3.2
const STEPS = 81
/** A part narrower than this share of the whole reach would be a spike without width. */
const NARROWEST = 1 / 400

/** The density of a belief at some values of f, and how much of it counts as an improvement there. */
export interface MixtureShape {
  readonly values: readonly number[]
  /** p(y) = 1/M Σ N(y; μ_i, σ_i²) */
  readonly density: readonly number[]
  /** The same sum over the parts that count y as an improvement: its area is the probability of improvement. */
  readonly gain: readonly number[]
}

/**
 * The belief about f(x) as a curve: the density of a mixture of equally likely Gaussians, sampled where any of them changes, from the lowest
 * value to the highest. Empty when f(x) is known exactly.
 */
export function mixtureShape(parts: readonly Part[], goal: Problem['goal']): MixtureShape {
  const low = Math.min(...parts.map(({ mean, sd }) => mean - REACH * sd))
  const high = Math.max(...parts.map(({ mean, sd }) => mean + REACH * sd))
  if (!(high > low)) return { values: [], density: [], gain: [] }
  const drawn = parts.map((part) => ({ ...part, sd: Math.max(part.sd, (high - low) * NARROWEST) }))
  const hair = (high - low) * 1e-6
  const values = drawn
    .flatMap(({ mean, sd, threshold }) => [
      ...linspace(mean - REACH * sd, mean + REACH * sd, STEPS),
      // Both sides of the step at the value to beat.
      ...[threshold - hair, threshold + hair].filter((value) => value > low && value < high),
    ])
    .sort((a, b) => a - b)
  const normal = (value: number, mean: number, sd: number) =>
    Math.exp(-0.5 * ((value - mean) / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI) * drawn.length)
  const sumAt = (value: number, counts: (part: Part) => boolean) =>
    drawn.reduce((sum, part) => sum + (counts(part) ? normal(value, part.mean, part.sd) : 0), 0)
  return {
    values,
    density: values.map((value) => sumAt(value, () => true)),
    gain: values.map((value) => sumAt(value, ({ threshold }) => isBetter(goal, value, threshold))),
  }
}
