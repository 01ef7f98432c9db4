import type { StoppingRule } from '../search/modelSettings'

/** What the model of Bayesian optimization said when it was asked for a place; all in units of ln RMSE. */
export interface Asked {
  /** The best expected improvement there was. */
  readonly gain: number
  /** σ_n, the noise s.d. that the model had fitted. */
  readonly noiseSd: number
  /** The hyperparameters of a model that counts whole numbers, of which it can be made again without a fit. */
  readonly fitted?: {
    /** In the surrogate's coordinates: x, or decades on a log axis. */
    readonly lengthscales: readonly number[]
    /** σ_f² and σ_n², in squared standard deviations of ln RMSE. */
    readonly variance: number
    readonly noiseVariance: number
  }
}

/** How a stopping rule stands. */
export interface StopStanding {
  /** What the best expected improvement must be below, in ln RMSE; null before a model was asked. */
  readonly threshold: number | null
  /** For how many steps in a row it was below, up to as many as the rule asks. */
  readonly met: number
  readonly holds: boolean
}

/** What the best expected improvement must be below, in ln RMSE: there 0.01 is an error lower by 1 %. */
export const thresholdOf = ({ below, unit }: StoppingRule, { noiseSd }: Pick<Asked, 'noiseSd'>): number =>
  below * (unit === 'noise' ? noiseSd : 1)

/**
 * How a rule stands after a model was asked some times: it holds once the best expected improvement was below the threshold for as many steps in a
 * row as it asks. The record, and what it is worth, are those of Explore (search/stopping.ts).
 *
 * @param asked in the order in which the model was asked
 */
export function standingOf(rule: StoppingRule, asked: readonly Pick<Asked, 'gain' | 'noiseSd'>[]): StopStanding {
  const last = asked.slice(-rule.steps).reverse()
  const above = last.findIndex((each) => !(each.gain < thresholdOf(rule, each)))
  const met = above < 0 ? last.length : above
  return { threshold: last[0] ? thresholdOf(rule, last[0]) : null, met, holds: met >= rule.steps }
}

/** The number of the asking, from 1, at which a rule holds first; null when it never does. */
export function firstStop(rule: StoppingRule, asked: readonly Pick<Asked, 'gain' | 'noiseSd'>[]): number | null {
  const at = asked.findIndex((_, i) => standingOf(rule, asked.slice(0, i + 1)).holds)
  return at < 0 ? null : at + 1
}
