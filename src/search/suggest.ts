import { findAcquisition } from '../acquisition'
import type { Belief, Pointwise } from '../acquisition/acquisition'
import { MOST_DRAWN, maximize } from '../acquisition/maximize'
import type { Differentiable } from '../numerics/maximizeInBox'
import { modelBounds, placeAt } from '../problems/searchSpace'
import { predict, predictor, slopePredictor } from '../surrogate/gaussianProcess'
import { average, beliefs, toldValue } from './beliefs'
import { beliefAt, candidatesOf, unitPlacesAsPoints } from './candidates'
import { feasibilitySlope } from './constraintModel'
import { hasIncumbent, type Model, placesAsPoints } from './model'
import { logOfAverage, scoreInUnits, scoresOf } from './scores'

/** Where the model would evaluate next, and what it believes there, in the units of the told values; a transform of them keeps its own for the s.d. */
export interface Suggestion {
  readonly x: readonly number[]
  readonly belief: Belief
  /** The acquisition function's value there. */
  readonly score: number
  /** How many places the model was asked about to find it; under full Bayes each of its draws was asked about them all. */
  readonly asked: number
}

/** The maximiser of the acquisition function over the search space, or over the places left; null before the first observation and when none are. */
export function suggest(model: Model): Suggestion | null {
  const known = suggestions.get(model)
  if (known !== undefined) return known
  const suggestion = freshSuggestion(model)
  suggestions.set(model, suggestion)
  return suggestion
}

/** Suggestions already looked for: the screen shows the next place before the search evaluates it. */
const suggestions = new WeakMap<Model, Suggestion | null>()

function freshSuggestion(model: Model): Suggestion | null {
  if (!hasIncumbent(model)) return null
  return model.places ? bestOf(model, model.places()) : bestAnywhere(model)
}

/** The place with the largest score; the first of equals. */
function bestOf(model: Model, places: readonly (readonly number[])[]): Suggestion | null {
  const isDraw = findAcquisition(model.settings.acquisition.kind).kind === 'draw'
  const asked = isDraw ? thinned(places, MOST_DRAWN) : places
  if (asked.length === 0) return null
  const points = placesAsPoints(model.space, asked)
  const values = scoresOf(
    model,
    model.members.map(({ process }) => predict(process, points)),
    points,
  )!
  const best = values.reduce((sofar, value, i) => (value > values[sofar]! ? i : sofar), 0)
  return suggestionAt(model, asked[best]!, values[best]!, asked.length)
}

/** As many as allowed, evenly from the list. */
const thinned = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.length <= most ? items : Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]!)

function bestAnywhere(model: Model): Suggestion {
  const { space, members } = model
  const predictors = members.map(({ process }) => predictor(process))
  const candidates = candidatesOf(space, findAcquisition(model.settings.acquisition.kind).kind === 'draw')
  const grows = model.report === null
  const values = scoresOf(
    model,
    members.map(({ process }) => beliefAt(candidates.points, process, grows)),
    candidates.points,
  )!
  let asked = candidates.places.length
  const scores = (places: readonly (readonly number[])[]) => {
    asked += places.length
    const points = unitPlacesAsPoints(space, places)
    return scoresOf(
      model,
      predictors.map((at) => at(points)),
      points,
    )!
  }
  const slopes = climbOf(model)
  const climb: Differentiable | null =
    slopes &&
    ((u) => {
      asked++
      return slopes(u)
    })
  const { u, value } = maximize({ scores, climb }, space.length, candidates.places, values)
  return suggestionAt(model, placeAt(space, u), value, asked)
}

function suggestionAt(model: Model, x: readonly number[], value: number, asked: number): Suggestion {
  const { units } = model
  const { mean, sd } = beliefs(model)([x])
  return {
    x,
    belief: { mean: toldValue(model, mean[0]!), sd: units.scale * sd[0]! },
    score: scoreInUnits(model, value),
    asked,
  }
}

/** The acquisition function over the unit cube with its gradient, by the chain rule through μ and σ; null for a drawn function. */
function climbOf({ space, settings, members, constraint }: Model): Differentiable | null {
  const acquisition = findAcquisition(settings.acquisition.kind)
  if (acquisition.kind === 'draw') return null
  const { score, slopes: scoreSlopes }: Pointwise = acquisition.climb ?? acquisition
  // An average of logarithms has other maximisers than the average: of several logarithmic scores the logarithm of the average is climbed.
  const isLogarithm = acquisition.climb !== undefined || acquisition.unit === 'log gain'
  const each = members.map(({ process, aim }) => ({ at: slopePredictor(process), aim: aim! }))
  const feasibility = acquisition.weighsFeasibility && constraint ? feasibilitySlope(constraint) : null
  const bounds = space.map(modelBounds)
  const place = new Float64Array(space.length)
  return (u) => {
    u.forEach((share, d) => {
      place[d] = bounds[d]![0] + share * (bounds[d]![1] - bounds[d]![0])
    })
    const keeps = feasibility?.(place)
    const here = each.map(({ at, aim }) => {
      const { mean, sd, slopes } = at(place)
      const belief = keeps ? { mean, sd, feasible: keeps.chance } : { mean, sd }
      return { belief, slopes, aim, value: score(belief, aim) }
    })
    const values = here.map(({ value }) => value)
    const total = isLogarithm ? logOfAverage(values) : average(values, (value) => value)
    const gradient = (out: Float64Array) => {
      out.fill(0)
      for (const { belief, slopes, aim, value } of here) {
        const weight = (isLogarithm ? Math.exp(value - total) : 1) / here.length
        if (!(belief.sd > 0 && weight > 0)) continue
        const by = scoreSlopes(belief, aim)
        const along = slopes()
        for (let d = 0; d < out.length; d++) {
          const width = bounds[d]![1] - bounds[d]![0]
          out[d]! += (by.mean * along.mean[d]! + by.sd * along.sd[d]!) * width * weight
        }
      }
      // What weighs feasibility is climbed by its logarithm, to which that of the probability is added.
      keeps?.logSlope().forEach((slope, d) => {
        out[d]! += slope * (bounds[d]![1] - bounds[d]![0])
      })
    }
    return { value: total, gradient }
  }
}
