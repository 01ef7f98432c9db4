import { fitData, type ModelContext, type Told } from '../search/conditioning'
import { fitProblem, reportInUnits } from '../search/hyperparameterPosterior'
import type { SurrogateSettings } from '../search/modelSettings'
import { type Effort, fit as fitHyperparameters } from '../surrogate/fit'
import { stretched } from '../surrogate/hyperparameters'
import type { Covariance } from '../surrogate/kernels/kernel'

/** How well one kernel explains what was told, with its hyperparameters and the noise at their maximum likelihood. */
export interface KernelFit {
  readonly logMarginalLikelihood: number
  /** How many numbers were fitted. */
  readonly parameters: number
  /**
   * The Bayesian information criterion, −2 log p(y | X, θ̂) + p log n for p fitted numbers and n observations: the lower the better. Twice the log
   * evidence but for what does not grow with n. Source: Schwarz (1978), Annals of Statistics 6:461–464.
   */
  readonly bic: number
}

/** The noise s.d. to start from, for values of unit variance. */
const START_NOISE = 0.1

/** Kernels are compared on a page that goes on: less thorough than a fit for a terminal, more than one for a picture. */
const COMPARING: Effort = { looks: 40, climbs: 3, periods: 12, trial: 20 }

/** Fits a kernel to what was told as maximum likelihood does, from the kernel’s own starting values, for values of unit variance; null while that is too little. */
export function kernelFit(
  context: ModelContext,
  settings: Pick<SurrogateSettings, 'mean' | 'standardize' | 'fitsNoise' | 'transform'>,
  covariance: Covariance,
  told: readonly Told[],
): KernelFit | null {
  if (told.length < 2) return null
  const asked: SurrogateSettings = { ...settings, covariance, noiseSd: START_NOISE, fit: 'mle' }
  const { X, z, widths, unitVariance } = fitData(context, asked, told)
  const starting = {
    ...asked,
    covariance: stretched(covariance, unitVariance),
    noiseSd: START_NOISE * Math.sqrt(unitVariance),
  }
  const problem = fitProblem(starting, X, z, widths, unitVariance, 'mle')
  const { logMarginalLikelihood } = reportInUnits(fitHyperparameters(problem, COMPARING), unitVariance, told.length)
  const parameters = Object.keys(problem.bounds).length
  return { logMarginalLikelihood, parameters, bic: -2 * logMarginalLikelihood + parameters * Math.log(told.length) }
}
