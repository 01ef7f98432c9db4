import { findAcquisition } from '../../acquisition'
import { sobol } from '../../numerics/sobol'
import type { Told } from '../../search/conditioning'
import type { Model } from '../../search/model'
import { scoreInUnits } from '../../search/scores'
import { scoreFromEngine } from '../direction'
import { bestPlace, type Scores } from './bestPlace'
import type { Encoding } from './encoding'
import type { MeasureSettings } from './measureDocument'
import type { Study } from './study'
import {
  believed,
  climbed,
  expectedExcess,
  feasibility,
  fitStudy,
  type Proposed,
  proposedAt,
  scored,
  type ToldStudy,
  toldMore,
  toldStudy,
} from './studyModel'

/** An experiment to make next: a point of the initial design, or where the acquisition function is largest. */
export interface NextExperiment extends Proposed {
  readonly origin: 'initial' | 'model'
  /** The acquisition function there, in the units of what was measured; null for a point of the initial design. */
  readonly score: number | null
}

export interface Advice {
  readonly next: readonly NextExperiment[]
  /** Where the mean is best: not the place to try next, and usually another one. Null before anything was measured. */
  readonly expectedOptimum: Proposed | null
  /** Trials that could not be used: a parameter is missing, or is none of those that can be set. */
  readonly leftOut: number
}

/** A model needs some measurements before it can tell parameters apart; until then a design that fills the space: as in a race, but no more than ten. */
export const initialPointsOf = ({ searched }: Encoding): number => Math.min(10, 2 * searched.length + 1)

/**
 * The next experiments of a study, as many as asked for, and where it is expected to be best. Until enough was measured they are points of a
 * scrambled Sobol' sequence; then maximisers of the acquisition function under a Gaussian process of all measurements. Of several at once each
 * counts those before it, and what is under way, as measured, with the value that the model expects (kriging believer: Ginsbourger, Le Riche &
 * Carraro 2010). Nothing is consumed: the same study gives the same answer.
 *
 * @param settings how the model is made and asked; by default Matérn 5/2 with a length-scale an axis, MAP, log EI
 */
export function ask(study: Study, count: number, seed: number, settings?: MeasureSettings): Advice {
  const told = toldStudy(study, seed, settings)
  return adviseBy(study.goal, told, fitStudy(told, settings), count)
}

/**
 * The same of a study whose model was fitted already.
 *
 * @param finish rounds the places that are proposed
 */
export function adviseBy(
  goal: Study['goal'],
  study: ToldStudy,
  model: Model | null,
  count: number,
  finish = (place: readonly number[]) => place,
): Advice {
  const { encoding, measured, underWay, leftOut } = study
  const proposed = (place: readonly number[]) => proposedAt(study, model, goal, encoding.paramsOf(place))

  const next: NextExperiment[] = []
  const taken = [...measured, ...underWay]
  const awaited: Told[] = model ? underWay.map((place) => expectedAt(encoding, model, place)) : []
  for (let k = 0; k < count; k++) {
    if (!model || taken.length < initialPointsOf(encoding)) {
      const place = finish(encoding.legal(sobol(taken.length, encoding.searched.length, study.random.fork('sobol'))))
      taken.push(place)
      if (model) awaited.push(expectedAt(encoding, model, place))
      next.push({ ...proposed(place), origin: 'initial', score: null })
      continue
    }
    const now = toldMore(study, model, awaited)
    const place = finish(bestPlace(encoding, climbed(encoding, now), taken).place)
    awaited.push(expectedAt(encoding, now, place))
    taken.push(place)
    next.push({ ...proposed(place), origin: 'model', score: scoreOf(goal, now, scored(encoding, now)([place])[0]!) })
  }
  return {
    next,
    expectedOptimum: model && proposed(finish(bestPlace(encoding, worthUsing(encoding, model), measured).place)),
    leftOut,
  }
}

/** A setting that is to be used has to keep the limit with at least this probability. */
export const SURE_ENOUGH = 0.9
/** Below every mean, in standard deviations of the results. */
const NOT_SURE = -1e6

/** The mean, where the limit is kept with enough probability; elsewhere that probability, below all of it. */
function worthUsing(encoding: Encoding, model: Model): Scores {
  const belief = believed(encoding, model)
  const keeps = feasibility(encoding, model)
  return (places) => {
    const { mean } = belief(places)
    if (!keeps) return mean
    const chances = keeps(places)
    return mean.map((mu, i) => (chances[i]! >= SURE_ENOUGH ? mu : NOT_SURE + chances[i]!))
  }
}

/** An acquisition value in the units and the direction of what was measured. */
const scoreOf = (goal: Study['goal'], model: Model, value: number): number =>
  scoreFromEngine(goal, findAcquisition(model.settings.acquisition.kind).unit, scoreInUnits(model, value))

/** What the model expects of a place, as if it were told it. */
function expectedAt(encoding: Encoding, model: Model, place: readonly number[]): Told {
  const { mean } = believed(encoding, model)([place])
  const excess = expectedExcess(encoding, model, place)
  return {
    x: encoding.seen(place),
    value: model.units.shift + model.units.scale * mean[0]!,
    ...(excess !== undefined && { excess }),
  }
}
