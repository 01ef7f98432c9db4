import type { AcquisitionId } from '../acquisition'
import type { PriorSet } from '../surrogate/hyperpriors'
import type { Covariance } from '../surrogate/kernels/kernel'
import type { TransformId } from './transforms'

interface FitRecord {
  readonly name: string
  /** What is made as large as it can be: the likelihood, or the posterior density; nothing where settings stay as set. */
  readonly maximizes: 'mle' | 'map' | null
  /** Whether the model averages over draws from the posterior of the hyperparameters, which begin at its maximum. */
  readonly averages: boolean
}

/** How the hyperparameters are chosen: as set, by maximum likelihood, by maximum a posteriori, or averaged over their posterior. */
export const fits = {
  hand: { name: 'By hand', maximizes: null, averages: false },
  mle: { name: 'MLE', maximizes: 'mle', averages: false },
  map: { name: 'MAP', maximizes: 'map', averages: false },
  bayes: { name: 'Bayes', maximizes: 'map', averages: true },
} as const satisfies Readonly<Record<string, FitRecord>>

export type FitMethod = keyof typeof fits
export const FITS = Object.keys(fits) as FitMethod[]

/** Whether the hyperparameters stay as set. */
export const isByHand = ({ fit }: Pick<SurrogateSettings, 'fit'>): boolean => fits[fit].maximizes === null

/** Everything a user sets about the surrogate: what it believes depends on this, and on what it was told. */
export interface SurrogateSettings {
  /**
   * The kernel and its hyperparameters, in the surrogate's coordinates (x, or decades on a log axis). Variances, like noiseSd and ξ,
   * are in standard deviations of the observed y when `standardize` is on, else in units of y.
   */
  readonly covariance: Covariance
  /** σ_n, the noise s.d. the surrogate assumes; a fit chooses it too, unless `fitsNoise` is false. */
  readonly noiseSd: number
  /** Whether a fit may choose the noise; true when absent. */
  readonly fitsNoise?: boolean | undefined
  /** The prior mean of the surrogate: 0, or a constant estimated from the data. */
  readonly mean: 'zero' | 'estimated'
  readonly standardize: boolean
  /** Whether the told values are bent by a power transform before all else (see outputWarp.ts); their units are then their own. */
  readonly warp?: boolean
  /** What y is turned into before all else, so that the surrogate is of that; y itself when absent. Needs `standardize`. */
  readonly transform?: TransformId | undefined
  readonly fit: FitMethod
  /** The priors of MAP and full Bayes; gamma when absent. */
  readonly priors?: PriorSet | undefined
}

/** Units of the threshold: those of y, or σ_n, the noise s.d. that the model assumes or has fitted. */
export const STOP_UNITS = ['y', 'noise'] as const

/** When a search ends before its budget: once the best expected improvement has been below a threshold for some steps in a row. */
export interface StoppingRule {
  readonly below: number
  readonly unit: (typeof STOP_UNITS)[number]
  readonly steps: number
}

/** Everything a user sets about the acquisition function: what is asked of what is believed. */
export interface AcquisitionSettings {
  readonly kind: AcquisitionId
  /** ξ ≥ 0, the least improvement that counts, in the units of the surrogate's variances. */
  readonly xi: number
  /** κ ≥ 0, how many standard deviations of optimism. */
  readonly kappa: number
  /** How many places are chosen before the first of their results is back; 1 when absent. */
  readonly batch?: number | undefined
  /** When the search ends before its budget is spent; never when absent. */
  readonly stop?: StoppingRule | undefined
}

/** What is asked where nobody chose. */
export const DEFAULT_ACQUISITION: AcquisitionSettings = { kind: 'ei', xi: 0.01, kappa: 2 }

/** Everything a user sets about a model. */
export interface ModelSettings {
  readonly surrogate: SurrogateSettings
  readonly acquisition: AcquisitionSettings
}

/** Every setting by a name of its own, in one record: how changes are said, and the contestants of a race. */
export interface NamedSettings extends Omit<SurrogateSettings, 'transform'>, Pick<AcquisitionSettings, 'xi' | 'kappa' | 'batch'> {
  readonly acquisition: AcquisitionId
  /** null takes the transform away. */
  readonly transform?: TransformId | null | undefined
  /** null takes the rule away. */
  readonly stop?: StoppingRule | null | undefined
}

/** The same settings but for some, by their names. */
export function withSettings({ surrogate, acquisition }: ModelSettings, changes: Partial<NamedSettings>): ModelSettings {
  const { acquisition: kind = acquisition.kind, xi = acquisition.xi, kappa = acquisition.kappa, ...further } = changes
  const { batch = acquisition.batch, stop = acquisition.stop, transform = surrogate.transform, ...others } = further
  const { transform: _, ...rest } = surrogate
  return {
    surrogate: { ...rest, ...others, ...(transform && { transform }) },
    acquisition: { kind, xi, kappa, ...(batch !== undefined && batch > 1 && { batch }), ...(stop && { stop }) },
  }
}

export const namedSettings = ({ surrogate, acquisition: { kind, ...others } }: ModelSettings): NamedSettings => ({
  ...surrogate,
  acquisition: kind,
  ...others,
})
