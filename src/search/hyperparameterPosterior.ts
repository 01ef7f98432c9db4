import type { Random } from '../numerics/random'
import { type ChainDiagnostics, splitRhat } from '../surrogate/chainDiagnostics'
import { type Fit, type FitProblem, fit as fitHyperparameters, objectiveOf, QUICK } from '../surrogate/fit'
import { fitBounds } from '../surrogate/fitBounds'
import { stretched } from '../surrogate/hyperparameters'
import type { Covariance } from '../surrogate/kernels/kernel'
import { sliceSample } from '../surrogate/sliceSampler'
import { fits, type SurrogateSettings } from './modelSettings'

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
  readonly report: FitReport | null
}

/** How a fit went, and for full Bayes how its chain went from there. */
export interface FitReport extends Fit {
  readonly chain?: ChainDiagnostics
}

/** Noise variance that a fit may choose, for values of unit variance. */
const NOISE_BOUNDS = [1e-8, 1] as const
/** Every second sweep is kept: neighbours are too much alike to average both. */
const MCMC = { draws: 24, burnIn: 12, sweeps: 1, keepEvery: 2 }

const inUnits = <Item extends Hyperparameters>(item: Item, unitVariance: number): Item => ({
  ...item,
  covariance: stretched(item.covariance, unitVariance),
  noiseVariance: item.noiseVariance * unitVariance,
})

/** A fit to y/s as one to y: each density is smaller by the factor s. */
export function reportInUnits(report: Fit, unitVariance: number, n: number): Fit {
  const shift = -0.5 * n * Math.log(unitVariance)
  return {
    ...inUnits(report, unitVariance),
    logMarginalLikelihood: report.logMarginalLikelihood + shift,
    objective: report.objective + shift,
    modes: report.modes.map((mode) => mode + shift),
  }
}

/** What a fit is asked, in units in which the values have about unit variance. */
export const fitProblem = (
  { covariance, noiseSd, mean, priors, fitsNoise = true }: SurrogateSettings,
  X: readonly (readonly number[])[],
  values: readonly number[],
  widths: readonly number[],
  unitVariance: number,
  method: FitProblem['method'],
): FitProblem => ({
  ...inUnits({ covariance, noiseVariance: noiseSd ** 2 }, 1 / unitVariance),
  X,
  y: values.map((value) => value / Math.sqrt(unitVariance)),
  mean: mean === 'estimated' ? 'estimated' : 0,
  widths,
  priors,
  bounds: { ...fitBounds(covariance, widths), ...(fitsNoise && { noise: NOISE_BOUNDS }) },
  method,
})

/**
 * Chooses the hyperparameters as the settings ask. Fewer than two observations say nothing: then they stay as set. Bounds and priors are
 * for values of about unit variance, so values of another are fitted in units of it.
 */
export function fitted(
  settings: SurrogateSettings,
  X: readonly (readonly number[])[],
  values: readonly number[],
  widths: readonly number[],
  unitVariance: number,
  random: Random,
): Fitted {
  const { covariance, noiseSd, fit } = settings
  const { maximizes, averages } = fits[fit]
  if (maximizes === null || X.length < 2) return { members: [{ covariance, noiseVariance: noiseSd ** 2 }], report: null }
  const problem = fitProblem(settings, X, values, widths, unitVariance, maximizes)
  const best = fitHyperparameters(problem, QUICK)
  const report = reportInUnits(best, unitVariance, X.length)
  if (!averages) return { members: [report], report }

  const objective = objectiveOf({ ...problem, covariance: best.covariance, noiseVariance: best.noiseVariance })
  const density = (t: Float64Array) =>
    t.every((value, i) => value >= objective.low[i]! && value <= objective.high[i]!)
      ? objective.at(t).value
      : Number.NEGATIVE_INFINITY
  const draws = sliceSample(density, objective.start, random.fork('slice sampling'), MCMC)
  return {
    members: draws.filter((_, i) => (i + 1) % MCMC.keepEvery === 0).map((t) => inUnits(objective.bind(t), unitVariance)),
    report: { ...report, chain: { splitRhat: splitRhat(draws) } },
  }
}
