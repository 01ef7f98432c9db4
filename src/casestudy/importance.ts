import { modelWidth } from '../problems/searchSpace'
import { type Input, spaceOfInputs } from './inputs'

/** Shares that sum to 1. */
const normalised = (values: readonly number[]): number[] => {
  const sum = values.reduce((a, b) => a + b, 0)
  return values.map((value) => (sum > 0 ? value / sum : 0))
}

/**
 * How much each input matters to a model with a length-scale an axis (automatic relevance determination): 1/ℓ per unit of the cube, that is the
 * width of the axis over the length-scale, normalised to sum to 1. Short is important. It says how fast the model bends along an axis, not
 * by how much; an axis along which nothing happens has a length-scale far beyond its width. Source: Neal (1996), "Bayesian learning for neural
 * networks", §1.5; the warning: Piironen & Vehtari (2016), "Projection predictive input variable selection for Gaussian process models".
 *
 * @param lengthscales in the surrogate's coordinates: x, or decades on a log axis
 */
export function byLengthscale(inputs: readonly Input[], lengthscales: readonly number[]): number[] {
  const widths = spaceOfInputs(inputs).map(modelWidth)
  return normalised(lengthscales.map((lengthscale, d) => widths[d]! / lengthscale))
}

/**
 * The share of the variance of y that an input explains by itself, from points drawn at random: the first-order Sobol' index
 * S = Var(E[y | x]) / Var(y), with the points in bins of equal count along x, as
 *
 *     ε² = 1 − (n − 1)/(n − B) · SS_within / SS_total,
 *
 * the correlation ratio corrected for the B bins: an input that does nothing has 0 on average, and chance may take it below. 0 where y does not vary.
 *
 * Sources: Kelley (1935), "An unbiased correlation ratio measure", PNAS 21:554–559; Plischke, Borgonovo & Smith (2013), "Global sensitivity measures
 * from given data", European Journal of Operational Research 226:536–550.
 */
export function mainEffectShare(x: readonly number[], y: readonly number[], bins: number): number {
  const n = x.length
  const order = x.map((_, i) => i).sort((a, b) => x[a]! - x[b]! || a - b)
  const squares = (values: readonly number[]) => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  }
  const total = squares(y)
  if (!(total > 0) || n <= bins) return 0
  let within = 0
  for (let bin = 0; bin < bins; bin++) {
    const members = order.slice(Math.floor((bin * n) / bins), Math.floor(((bin + 1) * n) / bins))
    within += squares(members.map((i) => y[i]!))
  }
  return 1 - (((n - 1) / (n - bins)) * within) / total
}
