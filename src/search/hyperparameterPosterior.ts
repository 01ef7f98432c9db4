import type { Random } from '../numerics/random'
import { type Fit, type FitProblem, fit as fitHyperparameters, objectiveOf, QUICK } from '../surrogate/fit'
import { fitBounds } from '../surrogate/fitBounds'
import type { Covariance } from '../surrogate/kernels/kernel'
import { sliceSample } from '../surrogate/sliceSampler'
import type { ModelSettings } from './modelSettings'

/** Kernel and noise as one possibility among equally likely ones. */
export interface Hyperparameters {
  readonly covariance: Covariance
  readonly noiseVariance: number
}

/** What the data say about the hyperparameters, and how that went. */
export interface Fitted {
  /** One for a fit, several draws for full Bayes. */
  readonly members: readonly Hyperparameters[]
  /** null when they were set by hand. */
  readonly report: Fit | null
}

/** Noise variance that a fit may choose, in units of the variance of y. */
const NOISE_BOUNDS = [1e-8, 1] as const
const MCMC = { draws: 12, burnIn: 12, sweeps: 2 }

/** Chooses the hyperparameters as the settings ask. Fewer than two observations say nothing: then they stay as set. */
export function fitted(
  { covariance, noiseSd, mean, fit: method, priors, fitsNoise = true }: ModelSettings,
  X: readonly (readonly number[])[],
  z: readonly number[],
  widths: readonly number[],
  unitVariance: number,
  random: Random,
): Fitted {
  const byHand = { covariance, noiseVariance: noiseSd ** 2 }
  if (method === 'hand' || X.length < 2) return { members: [byHand], report: null }
  const problem: FitProblem = {
    covariance,
    noiseVariance: noiseSd ** 2,
    X,
    y: z,
    mean: mean === 'estimated' ? 'estimated' : 0,
    widths,
    priors,
    bounds: {
      ...fitBounds(covariance, widths, unitVariance),
      ...(fitsNoise && { noise: [NOISE_BOUNDS[0] * unitVariance, NOISE_BOUNDS[1] * unitVariance] as const }),
    },
    method: method === 'bayes' ? 'map' : method,
  }
  const report = fitHyperparameters(problem, QUICK)
  if (method !== 'bayes') return { members: [report], report }

  const objective = objectiveOf({ ...problem, covariance: report.covariance, noiseVariance: report.noiseVariance })
  // exp and log may have moved a value that ended on a bound beyond it by a rounding, where the density is 0 and nothing moves.
  const start = objective.start.map((value, i) => Math.min(objective.high[i]!, Math.max(objective.low[i]!, value)))
  const scratch = new Float64Array(objective.paths.length)
  const density = (t: Float64Array) =>
    t.every((value, i) => value >= objective.low[i]! && value <= objective.high[i]!)
      ? objective.at(t, scratch)
      : Number.NEGATIVE_INFINITY
  return { members: sliceSample(density, start, random.fork('slice sampling'), MCMC).map(objective.bind), report }
}
