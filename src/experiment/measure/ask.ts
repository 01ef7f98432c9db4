import { toPoints } from '../../numerics/points'
import { seeded } from '../../numerics/random'
import { sobol } from '../../numerics/sobol'
import { modelWidth } from '../../problems/searchSpace'
import { mixture } from '../../search/beliefs'
import type { ModelContext, Told } from '../../search/conditioning'
import { modelPlace } from '../../search/conditioning'
import { toldOf } from '../../search/failure'
import { fitModel, type Model } from '../../search/model'
import type { ModelSettings } from '../../search/modelSettings'
import { scoreInUnits, scoresOf } from '../../search/scores'
import { type Posterior, predictor } from '../../surrogate/gaussianProcess'
import { fromEngine, toEngine } from '../direction'
import { bestPlace } from './bestPlace'
import { type Encoding, encodingOf } from './encoding'
import type { ParameterValue, Study } from './study'

/** A place, and what the surrogate believes of it, in the units and the direction of what was measured; null before anything was. */
export interface Proposed {
  readonly params: Readonly<Record<string, ParameterValue>>
  readonly mean: number | null
  readonly std: number | null
}

/** An experiment to make next: a point of the initial design, or where the acquisition function is largest. */
export interface NextExperiment extends Proposed {
  readonly origin: 'initial' | 'model'
  /** log EI there, of a gain in the units of what was measured; null for a point of the initial design. */
  readonly logEi: number | null
}

export interface Advice {
  readonly next: readonly NextExperiment[]
  /** Where the mean is best: not the place to try next, and usually another one. Null before anything was measured. */
  readonly expectedOptimum: Proposed | null
  /** Trials that could not be used: a parameter is missing, or is none of those that can be set. */
  readonly leftOut: number
}

/** A model needs some measurements before it can tell parameters apart; until then a design that fills the space. */
const initialPointsOf = ({ searched }: Encoding): number => Math.min(8, Math.max(3, searched.length + 1))

/** Matérn 5/2 with a length-scale an axis, fitted by MAP with its noise, log EI. */
const settingsOf = ({ space }: Encoding): ModelSettings => ({
  surrogate: {
    covariance: { kind: 'matern52', variance: 1, lengthscale: space.map((axis) => modelWidth(axis) / 5) },
    noiseSd: 0.01,
    mean: 'estimated',
    standardize: true,
    fit: 'map',
  },
  acquisition: { kind: 'logei', xi: 0, kappa: 2 },
})

/**
 * The next experiments of a study, as many as asked for, and where it is expected to be best. Until enough was measured they are points of a
 * scrambled Sobol' sequence; then maximisers of log EI under a Gaussian process of all measurements. Of several at once each counts those before
 * it as measured, with the value that the model expects (kriging believer: Ginsbourger, Le Riche & Carraro 2010). Nothing is consumed: the same
 * study gives the same answer.
 */
export function ask({ parameters, goal, trials }: Study, count: number, seed: number): Advice {
  const encoding = encodingOf(parameters)
  const places = trials.map(({ params }) => encoding.placeOf(params))
  const context: ModelContext = { space: encoding.space, spread: { shift: 0, scale: 1 }, fitScale: 1, random: seeded(seed) }
  const told: Told[] = []
  trials.forEach(({ value }, i) => {
    const place = places[i]
    const said = place && toldOf(encoding.seen(place), value === null ? null : toEngine(goal, value), told)
    if (said) told.push(said)
  })
  const used = places.filter((place) => place !== null)
  const settings = settingsOf(encoding)
  const fitted = told.length > 0 ? fitModel(context, settings, told) : null
  const belief = fitted && believed(encoding, fitted)
  const proposed = (place: readonly number[]): Proposed => {
    const at = belief?.([place])
    return {
      params: encoding.paramsOf(place),
      mean: at && fitted ? fromEngine(goal, fitted.units.shift + fitted.units.scale * at.mean[0]!) : null,
      std: at && fitted ? fitted.units.scale * at.sd[0]! : null,
    }
  }

  const next: NextExperiment[] = []
  const believedTold = [...told]
  const taken = [...used]
  for (let k = 0; k < count; k++) {
    const made = used.length + k
    if (!fitted || made < initialPointsOf(encoding)) {
      const place = encoding.legal(sobol(made, encoding.searched.length, context.random.fork('sobol')))
      taken.push(place)
      next.push({ ...proposed(place), origin: 'initial', logEi: null })
      continue
    }
    const model = believedTold.length === told.length ? fitted : fitModel(context, asFitted(settings, fitted), believedTold)
    const posteriors = believed(encoding, model)
    const { place, value } = bestPlace(
      encoding,
      (candidates) => scoresOf(model, [posteriors(candidates)], pointsOf(encoding, candidates))!,
      taken,
    )
    const { mean } = posteriors([place])
    believedTold.push({ x: encoding.seen(place), value: model.units.shift + model.units.scale * mean[0]! })
    taken.push(place)
    next.push({ ...proposed(place), origin: 'model', logEi: scoreInUnits(model, value) })
  }
  return {
    next,
    expectedOptimum: belief && proposed(bestPlace(encoding, (candidates) => belief(candidates).mean, used).place),
    leftOut: trials.length - used.length,
  }
}

/** The same settings with the hyperparameters that a fit has found. */
const asFitted = (settings: ModelSettings, { members }: Model): ModelSettings => {
  const { covariance, noiseVariance } = members[0]!.process.prior
  return { ...settings, surrogate: { ...settings.surrogate, covariance, noiseSd: Math.sqrt(noiseVariance), fit: 'hand' } }
}

const pointsOf = ({ space, seen }: Encoding, places: readonly (readonly number[])[]) =>
  toPoints(
    space.length,
    places.map((place) => modelPlace(space, seen(place))),
  )

/** What a model believes at legal places, in the surrogate's units. */
function believed(encoding: Encoding, { members }: Model): (places: readonly (readonly number[])[]) => Posterior {
  const each = members.map(({ process }) => predictor(process))
  return (places) => {
    const points = pointsOf(encoding, places)
    return mixture(each.map((at) => at(points)))
  }
}
