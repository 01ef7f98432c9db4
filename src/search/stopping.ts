import { findAcquisition } from '../acquisition'
import { noiseSdOf } from './beliefs'
import type { ModelContext, Told } from './conditioning'
import { fitModel, type Model } from './model'
import type { AcquisitionSettings, ModelSettings, StoppingRule } from './modelSettings'
import { isFeasibilityAlone } from './scores'
import { suggest } from './suggest'

/** The most steps in a row that a rule may ask for. */
export const MOST_STEPS = 10

/** How a rule stands after some observations. */
export interface StopState {
  /** The largest expected improvement, in the units of the told values; null where there is none to speak of. */
  readonly gain: number | null
  /** What it must be below, in the same units. */
  readonly threshold: number
  /** For how many steps in a row it has been below, up to as many as the rule asks. */
  readonly met: number
  readonly holds: boolean
}

/** What is asked for the rule: the acquisition function in force where its score is an expected improvement, else EI with its ξ. */
function asked({ kind, xi }: AcquisitionSettings): AcquisitionSettings {
  const acquisition = findAcquisition(kind)
  const isGain = acquisition.explainedBy === 'improvement' && acquisition.unit === 'gain'
  return { kind: isGain ? kind : 'ei', xi: (acquisition.settings as readonly string[]).includes('xi') ? xi : 0, kappa: 0 }
}

function gainOf(model: Model): number | null {
  return isFeasibilityAlone(model) ? null : (suggest(model)?.score ?? null)
}

/** What a rule counts in. */
const thresholdOf = (model: Model, { below, unit }: StoppingRule): number => below * (unit === 'noise' ? noiseSdOf(model) : 1)

/**
 * How a rule stands. The moments it looks at are those at which the model chose: after the initial design. A plateau is no convergence: the rule
 * knows what the model expects, not what is there. Source: Jones, Schonlau & Welch (1998), §4.2, stop when EI is small; Nguyen, Gupta, Rana, Li &
 * Venkatesh (2017), "Regret for expected improvement over the best-observed value and stopping condition", ACML.
 *
 * @param made how many evaluations were made, failed ones among them
 * @param first how many of them are of the initial design
 */
export function stopState(
  context: ModelContext,
  settings: ModelSettings,
  rule: StoppingRule,
  told: readonly Told[],
  made: number,
  first: number,
): StopState {
  const own = { ...settings, acquisition: asked(settings.acquisition) }
  const before = (steps: number) => fitModel(context, own, steps === 0 ? told : told.slice(0, -steps))
  const isMet = (model: Model) => {
    const gain = gainOf(model)
    return gain !== null && gain < thresholdOf(model, rule)
  }
  const now = before(0)
  const steps = Math.min(rule.steps, made - Math.max(first, 1) + 1)
  let met = 0
  while (met < steps && isMet(before(met))) met++
  return { gain: gainOf(now), threshold: thresholdOf(now, rule), met, holds: met >= rule.steps }
}
