import { noiseSdOf } from '../../search/beliefs'
import type { FitReport, Hyperparameters } from '../../search/hyperparameterPosterior'
import type { Model } from '../../search/model'
import { isFeasibilityAlone } from '../../search/scores'
import { type Advice, adviseBy, initialPointsOf, type NextExperiment } from './ask'
import { bestPlace } from './bestPlace'
import type { MeasureSettings } from './measureDocument'
import { roundedIn } from './rounded'
import type { Study } from './study'
import { boundStudy, climbed, fitStudy, secondOf, type ToldStudy, toldStudy } from './studyModel'

/** All that the next experiments follow from. */
export interface StudyQuestion {
  readonly study: Study
  readonly settings: MeasureSettings
  readonly count: number
  readonly seed: number
}

/** What the model of a study has found. */
export interface Finding {
  /** The hyperparameters of the model, of which it can be made again without a fit; none before anything came back. */
  readonly members: readonly Hyperparameters[]
  /** The same of the second output; null where there is none, or nothing came back of it. */
  readonly second: Hyperparameters | null
  readonly report: FitReport | null
  /** The next experiments, beside those under way. */
  readonly advice: Advice
  /** Where the model would look now if nothing were under way; null when nothing is. */
  readonly instead: NextExperiment | null
  /** Whether going on pays; null while the design is not complete. */
  readonly outlook: Outlook | null
}

/** What the best further experiment is expected to gain, and how much a result scatters, in the units of what is measured. */
export interface Outlook {
  readonly gain: number
  readonly noiseSd: number
}

/**
 * Fits the model of a study and asks it: places are rounded to what a person would set. The same question has the same answer.
 *
 * @param beat called between pieces of the work
 */
export function findingOf({ study, settings, count, seed }: StudyQuestion, beat: () => void = () => undefined): Finding {
  const told = toldStudy(study, seed, settings)
  const { encoding, underWay, measured } = told
  const model = fitStudy(told, settings)
  const members = model
    ? model.members.map(({ process: { prior } }) => ({ covariance: prior.covariance, noiseVariance: prior.noiseVariance }))
    : []
  const second = model && secondOf(model)
  const finish = roundedIn(encoding)
  beat()
  const advice = adviseBy(study.goal, told, model, count, finish)
  beat()
  const instead = underWay.length > 0 ? adviseBy(study.goal, { ...told, underWay: [] }, model, 1, finish).next[0]! : null
  beat()
  const outlook = model && measured.length >= initialPointsOf(encoding) ? outlookOf(told, settings, model, members, second) : null
  return { members, second, report: model?.report ?? null, advice, instead, outlook }
}

/** By log EI without ξ, whatever else is asked; where a limit is to be kept, of an improvement that keeps it. Nothing while no trial does. */
function outlookOf(
  told: ToldStudy,
  settings: MeasureSettings,
  model: Model,
  members: readonly Hyperparameters[],
  second: Hyperparameters | null,
): Outlook | null {
  const asked = boundStudy(told, { ...settings, acquisition: 'logei', xi: 0 }, members, second)
  if (isFeasibilityAlone(asked)) return null
  const { value } = bestPlace(told.encoding, climbed(told.encoding, asked), told.measured)
  return { gain: model.units.scale * Math.exp(value), noiseSd: noiseSdOf(model) }
}
