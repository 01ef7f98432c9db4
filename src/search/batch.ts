import { findAcquisition } from '../acquisition'
import { isSamePlace } from '../problems/searchSpace'
import { append, predict } from '../surrogate/gaussianProcess'
import { mixture } from './beliefs'
import { modelPlace } from './conditioning'
import type { ConstraintModel } from './constraintModel'
import { aimOf, type Model, placesAsPoints } from './model'

type Place = readonly number[]

/** How many evaluations may go on at once. */
export const BATCH_SIZES = ['1', '2', '3', '4'] as const
export const MOST_AT_ONCE = BATCH_SIZES.length

/**
 * The model that chooses the next place of a batch while the evaluations at `underWay` have not come back. It counts each as measured, with the
 * value that it expects there (kriging believer), and its hyperparameters stay: so the next place is another one. A function that draws from the
 * posterior needs no belief: every place of the batch is the best of a function of its own, all drawn from the posterior of what has come back,
 * which is one draw of q functions together. With nothing under way it is the model itself.
 *
 * Source: Ginsbourger, Le Riche & Carraro (2010), "Kriging is well-suited to parallelize optimization", §3.2; for draws Kandasamy, Krishnamurthy,
 * Schneider & Póczos (2018), "Parallelised Bayesian optimisation via Thompson sampling", AISTATS, Algorithm 2 (synchronous).
 */
export function inBatch(model: Model, underWay: readonly Place[]): Model {
  if (underWay.length === 0 || model.members[0]!.aim === null) return model
  return findAcquisition(model.settings.acquisition.kind).kind === 'draw'
    ? redrawn(model, underWay)
    : underWay.reduce(believing, model)
}

/** What follows from a model, so that screen and search ask one object. */
const believed = new WeakMap<Model, { readonly x: Place; readonly model: Model }[]>()
const drawn = new WeakMap<Model, Map<number, Model>>()

/** The model as if it had been told at x just what it expects there. A mixture believes its own mean, and all its members the same. */
export function believing(model: Model, x: Place): Model {
  const known = believed.get(model) ?? []
  const hit = known.find((entry) => isSamePlace(entry.x, x))
  if (hit) return hit.model
  const next = believingNow(model, x)
  believed.set(model, [...known, { x, model: next }])
  return next
}

function believingNow(model: Model, x: Place): Model {
  const { space, members, settings, report, places } = model
  const point = placesAsPoints(space, [x])
  const place = modelPlace(space, x)
  const expected = mixture(members.map(({ process }) => predict(process, point))).mean[0]!
  const constraint = model.constraint && withBelief(model.constraint, place)
  const processes = members.map(({ process }) => append(process, place, expected))
  return {
    ...model,
    places: places && (() => places().filter((other) => !isSamePlace(other, x))),
    constraint,
    members: processes.map((process) => ({
      process,
      aim: aimOf(space, settings.acquisition, process, constraint, report === null),
    })),
  }
}

/** The second output counts as its model expects it too. */
function withBelief(constraint: ConstraintModel, place: Place): ConstraintModel {
  const { process, limit, feasible } = constraint
  const expected = predict(process, { count: 1, dim: process.dim, data: Float64Array.from(place) }).mean[0]!
  return { ...constraint, process: append(process, place, expected), feasible: [...feasible, expected <= limit] }
}

/** The same belief, and another function drawn from it. */
function redrawn(model: Model, underWay: readonly Place[]): Model {
  const own = drawn.get(model) ?? new Map<number, Model>()
  drawn.set(model, own)
  const known = own.get(underWay.length)
  if (known) return known
  const { places } = model
  const next: Model = {
    ...model,
    places: places && (() => places().filter((other) => !underWay.some((x) => isSamePlace(other, x)))),
    random: model.random.fork('batch').fork(underWay.length),
  }
  own.set(underWay.length, next)
  return next
}
