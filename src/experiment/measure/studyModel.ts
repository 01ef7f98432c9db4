import { findAcquisition } from '../../acquisition'
import type { Acquisition } from '../../acquisition/acquisition'
import { toPoints } from '../../numerics/points'
import { type Random, seeded } from '../../numerics/random'
import { mixture } from '../../search/beliefs'
import { type ModelContext, modelPlace, type Told } from '../../search/conditioning'
import { feasibilityAt } from '../../search/constraintModel'
import { toldOf } from '../../search/failure'
import type { Hyperparameters } from '../../search/hyperparameterPosterior'
import { fitModel, type Model } from '../../search/model'
import type { ModelSettings } from '../../search/modelSettings'
import { scoresOf } from '../../search/scores'
import { type Posterior, predictor } from '../../surrogate/gaussianProcess'
import { fromEngine, toEngine } from '../direction'
import type { ParameterValue } from '../trial'
import { type Encoding, encodingOf } from './encoding'
import { leastTold } from './leastTold'
import { excessOf } from './limit'
import { DEFAULT_SETTINGS, type MeasureSettings, modelSettingsOf, withLimit } from './measureDocument'
import { type Study, stateOf } from './study'

type Place = readonly number[]

/** A study as the model is told it. */
export interface ToldStudy {
  readonly encoding: Encoding
  readonly told: readonly Told[]
  /** Worse results are told as this, in the engine's direction; null where all are told as they are. */
  readonly least: number | null
  /** How many results are told as better than they were. */
  readonly raised: number
  /** Where something was measured or failed. */
  readonly measured: readonly Place[]
  /** Where experiments are under way. */
  readonly underWay: readonly Place[]
  /** Trials that could not be used: a parameter is missing or is none of those that can be set, or the trial was pruned. */
  readonly leftOut: number
  readonly limit: Study['limit']
  readonly random: Random
}

/** What of a study the model can be told: what came back, turned to the engine's direction, and of what failed the worst until then. */
export function toldStudy(
  { parameters, goal, limit, trials }: Study,
  seed: number,
  { raisesWorst = false }: Pick<MeasureSettings, 'raisesWorst'> = DEFAULT_SETTINGS,
): ToldStudy {
  const encoding = encodingOf(parameters)
  const told: Told[] = []
  const [measured, underWay]: [Place[], Place[]] = [[], []]
  for (const trial of trials) {
    const [place, state] = [encoding.placeOf(trial.params), stateOf(trial)]
    if (!place || state === 'pruned') continue
    if (state === 'running') {
      underWay.push(place)
      continue
    }
    measured.push(place)
    const value = trial.value === null ? null : toEngine(goal, trial.value)
    // Of what failed nothing is known to keep the limit, even if a second output came back.
    const said = toldOf(encoding.seen(place), value, told, limit && (value === null ? Number.NaN : excessOf(limit, trial)))
    if (said) told.push(said)
  }
  const least = raisesWorst ? leastTold(told.map(({ value }) => value)) : null
  return {
    encoding,
    told: least === null ? told : told.map((each) => (each.value < least ? { ...each, value: least } : each)),
    least,
    raised: least === null ? 0 : told.filter(({ value }) => value < least).length,
    measured,
    underWay,
    leftOut: trials.length - measured.length - underWay.length,
    limit,
    random: seeded(seed),
  }
}

/** What the model of a study is made in. */
export const contextOf = ({ encoding, random }: ToldStudy, second?: Hyperparameters | null): ModelContext => ({
  space: encoding.space,
  spread: { shift: 0, scale: 1 },
  fitScale: 1,
  random,
  second: { scatters: true, ...(second && { known: second }) },
})

/** The hyperparameters of the second output of a model; null where it has none. */
export const secondOf = ({ constraint }: Model): Hyperparameters | null =>
  constraint && { covariance: constraint.process.prior.covariance, noiseVariance: constraint.process.prior.noiseVariance }

/** A fit to more takes longer than one waits for the next experiment, and hardly ends elsewhere. */
export const MOST_FITTED = 200

/**
 * The surrogate of a study, fitted as the settings ask; null before anything came back. Its hyperparameters are fitted to at most `MOST_FITTED`
 * results, evenly chosen in the order of the trials; what it believes follows from all.
 */
export function fitStudy(study: ToldStudy, settings: MeasureSettings | undefined): Model | null {
  const { told } = study
  if (told.length === 0) return null
  const asked = askedOf(study, settings)
  if (told.length <= MOST_FITTED) return fitModel(contextOf(study), asked, told)
  const some = Array.from({ length: MOST_FITTED }, (_, i) => told[Math.floor(((i + 1) * told.length) / MOST_FITTED) - 1]!)
  const model = fitModel(contextOf(study), asked, some)
  return { ...boundAs(study, asked, priorsOf(model), secondOf(model), []), report: model.report }
}

/** The settings that the model of a study is made and asked by. */
export const askedOf = ({ encoding, limit }: ToldStudy, settings: MeasureSettings = DEFAULT_SETTINGS): ModelSettings =>
  modelSettingsOf(encoding, withLimit(settings, limit))

const priorsOf = ({ members }: Model): readonly Hyperparameters[] => members.map(({ process: { prior } }) => prior)

/** The surrogate of a study whose hyperparameters were found before: one member of each, and those of the second output. */
export function boundStudy(
  study: ToldStudy,
  settings: MeasureSettings | undefined,
  members: readonly Hyperparameters[],
  second: Hyperparameters | null = null,
): Model {
  return boundAs(study, askedOf(study, settings), members, second, [])
}

/** The same model, with the hyperparameters it has, told more. */
export const toldMore = (study: ToldStudy, model: Model, more: readonly Told[]): Model =>
  more.length === 0 ? model : boundAs(study, model.settings, priorsOf(model), secondOf(model), more)

function boundAs(
  study: ToldStudy,
  { surrogate, acquisition }: ModelSettings,
  members: readonly Hyperparameters[],
  second: Hyperparameters | null,
  more: readonly Told[],
): Model {
  const [first, ...others] = members.map(({ covariance, noiseVariance }) => {
    const bound = { ...surrogate, covariance, noiseSd: Math.sqrt(noiseVariance), fit: 'hand' } as const
    return fitModel(contextOf(study, second), { surrogate: bound, acquisition }, [...study.told, ...more])
  })
  return { ...first!, members: [first!, ...others].flatMap((model) => model.members) }
}

/** Legal places as the surrogate sees them. */
const pointsOf = ({ space, seen }: Encoding, places: readonly Place[]) =>
  toPoints(
    space.length,
    places.map((place) => modelPlace(space, seen(place))),
  )

/** What each member of a model believes of f at legal places, in the surrogate's units. */
function believedByEach(encoding: Encoding, { members }: Model): (places: readonly Place[]) => readonly Posterior[] {
  const each = members.map(({ process }) => predictor(process))
  return (places) => {
    const points = pointsOf(encoding, places)
    return each.map((at) => at(points))
  }
}

/** What a model believes of f at legal places, in the surrogate's units. */
export function believed(encoding: Encoding, model: Model): (places: readonly Place[]) => Posterior {
  const each = believedByEach(encoding, model)
  return (places) => mixture(each(places))
}

/** The acquisition function at legal places, in the surrogate's units. */
export function scored(encoding: Encoding, model: Model): (places: readonly Place[]) => Float64Array {
  const each = believedByEach(encoding, model)
  return (places) => scoresOf(model, each(places), pointsOf(encoding, places))!
}

/** The acquisition function, or its logarithm where that is better to climb: both are largest at the same places. */
export function climbed(encoding: Encoding, model: Model): (places: readonly Place[]) => Float64Array {
  const acquisition: Acquisition = findAcquisition(model.settings.acquisition.kind)
  const climb = acquisition.kind === 'pointwise' && acquisition.weighsFeasibility ? acquisition.climb : undefined
  const [member, ...others] = model.members
  if (!climb || others.length > 0 || !member?.aim) return scored(encoding, model)
  const { aim } = member
  const believe = believedByEach(encoding, model)
  const keeps = feasibility(encoding, model)
  return (places) => {
    const { mean, sd } = believe(places)[0]!
    const chances = keeps?.(places)
    return mean.map((mu, i) => climb.score({ mean: mu, sd: sd[i]!, ...(chances && { feasible: chances[i]! }) }, aim))
  }
}

/** The probability that legal places keep the limit of the second output; null where nothing is known of one. */
export function feasibility(encoding: Encoding, { constraint }: Model): ((places: readonly Place[]) => Float64Array) | null {
  return constraint && ((places) => feasibilityAt(constraint, pointsOf(encoding, places)))
}

/** What is expected of the second output at a legal place, beyond its limit; undefined where nothing is known of one. */
export function expectedExcess(encoding: Encoding, { constraint }: Model, place: Place): number | undefined {
  if (!constraint) return undefined
  const { mean } = predictor(constraint.process)(pointsOf(encoding, [place]))
  return constraint.units.scale * (mean[0]! - constraint.limit)
}

/** A place, and what the surrogate believes of it, in the units and the direction of what was measured; null before anything was. */
export interface Proposed {
  readonly params: Readonly<Record<string, ParameterValue>>
  readonly mean: number | null
  readonly std: number | null
  /** The probability that it keeps the limit; absent where there is none, or nothing is known of it. */
  readonly feasible?: number
}

/** What the surrogate believes of a setting of the parameters; nothing of one that it cannot see. */
export function proposedAt(
  { encoding }: ToldStudy,
  model: Model | null,
  goal: Study['goal'],
  params: Proposed['params'],
): Proposed {
  const place = encoding.placeOf(params)
  if (!place || !model) return { params, mean: null, std: null }
  const { mean, sd } = believed(encoding, model)([place])
  const { shift, scale } = model.units
  const feasible = feasibility(encoding, model)?.([place])[0]
  return {
    params,
    mean: fromEngine(goal, shift + scale * mean[0]!),
    std: scale * sd[0]!,
    ...(feasible !== undefined && { feasible }),
  }
}
