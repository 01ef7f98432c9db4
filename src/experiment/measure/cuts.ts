import { findAcquisition } from '../../acquisition'
import { scoreUnits } from '../../acquisition/scoreUnits'
import type { Model } from '../../search/model'
import { scoreInUnits } from '../../search/scores'
import { fromEngine, scoreFromEngine } from '../direction'
import type { Encoding } from './encoding'
import type { Study } from './study'
import { believed, feasibility, scored } from './studyModel'

type Place = readonly number[]

/** What a model believes of some places, in the units and the direction of what is measured. */
export interface BeliefThere {
  readonly mean: Float64Array
  readonly sd: Float64Array
  /** The acquisition function: of one that is a logarithm its exponential, so that 0 is nothing to be had; empty before anything came back. */
  readonly score: Float64Array
  /** The probability that the limit is kept; null where there is none, or nothing is known of it. */
  readonly feasible: Float64Array | null
}

/** What is believed along one parameter, all others held. */
export interface Cut extends BeliefThere {
  /** Coordinates along the parameter: numbers of choices for a category. */
  readonly xs: readonly number[]
}

const ALONG = 121
/** Cells of a map along each parameter: fewer where every place costs more. */
const cellsFor = (told: number): number => (told > 150 ? 24 : 40)

/** What a model believes of legal places. */
export function beliefThere(encoding: Encoding, goal: Study['goal'], model: Model, places: readonly Place[]): BeliefThere {
  const { mean, sd } = believed(encoding, model)(places)
  const { shift, scale } = model.units
  const { unit } = findAcquisition(model.settings.acquisition.kind)
  const inUnits = (score: number) => scoreFromEngine(goal, unit, scoreInUnits(model, score))
  return {
    mean: mean.map((value) => fromEngine(goal, shift + scale * value)),
    sd: sd.map((value) => scale * value),
    feasible: feasibility(encoding, model)?.(places) ?? null,
    score: scored(
      encoding,
      model,
    )(places).map((score) => (scoreUnits[unit].isLogarithm ? Math.exp(inUnits(score)) : inUnits(score))),
  }
}

/** The slice through a legal place along parameter d: evenly spread numbers, all whole numbers where there are few, all choices. */
export function cutAlong(encoding: Encoding, goal: Study['goal'], model: Model, place: Place, d: number): Cut {
  const u = encoding.unit(place)
  const along = Array.from({ length: ALONG }, (_, i) => moved(encoding, u, place, { [d]: i / (ALONG - 1) }))
  const places = along.filter((each, i) => i === 0 || each[d] !== along[i - 1]![d])
  return { xs: places.map((each) => each[d]!), ...beliefThere(encoding, goal, model, places) }
}

export interface PlaneCut extends BeliefThere {
  readonly cells: number
}

/** The plane through a legal place along two parameters: cells × cells, the first fastest, from the lowest of the second up. */
export function planeAlong(
  encoding: Encoding,
  goal: Study['goal'],
  model: Model,
  place: Place,
  [a, b]: readonly [number, number],
): PlaneCut {
  const cells = cellsFor(model.members[0]!.process.X.length)
  const u = encoding.unit(place)
  const places = Array.from({ length: cells ** 2 }, (_, i) =>
    moved(encoding, u, place, { [a]: ((i % cells) + 0.5) / cells, [b]: (Math.floor(i / cells) + 0.5) / cells }),
  )
  return { cells, ...beliefThere(encoding, goal, model, places) }
}

/** A place with some of its coordinates moved to shares of their axes; the others stay as they are, beyond their bounds too. */
function moved(encoding: Encoding, u: Place, place: Place, to: Readonly<Record<number, number>>): Place {
  const legal = encoding.legal(u.map((share, d) => to[d] ?? share))
  return place.map((coordinate, d) => (to[d] === undefined ? coordinate : legal[d]!))
}
