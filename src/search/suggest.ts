import { findAcquisition } from '../acquisition'
import type { Belief, Pointwise } from '../acquisition/acquisition'
import { maximize } from '../acquisition/maximize'
import type { Differentiable } from '../numerics/maximizeInBox'
import { modelBounds, placeAt } from '../problems/searchSpace'
import { predictor, slopePredictor } from '../surrogate/gaussianProcess'
import { average, beliefs } from './beliefs'
import { beliefAt, candidatesOf, unitPlacesAsPoints } from './candidates'
import { hasIncumbent, type Model } from './model'
import { logOfAverage, scoreInUnits, scoresOf } from './scores'

/** Where the model would evaluate next, and what it believes there, in the units of the told values. */
export interface Suggestion {
  readonly x: readonly number[]
  readonly belief: Belief
  /** The acquisition function's value there. */
  readonly score: number
  /** How many places the model was asked about to find it; under full Bayes each of its draws was asked about them all. */
  readonly asked: number
}

/** The maximiser of the acquisition function over the search space; null before the first observation. */
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
  const { space, members, units } = model
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
    ((u, gradient) => {
      asked++
      return slopes(u, gradient)
    })
  const { u, value } = maximize({ scores, climb }, space.length, candidates.places, values)
  const x = placeAt(space, u)
  const { mean, sd } = beliefs(model)([x])
  return {
    x,
    belief: { mean: units.shift + units.scale * mean[0]!, sd: units.scale * sd[0]! },
    score: scoreInUnits(model, value),
    asked,
  }
}

/** The acquisition function over the unit cube with its gradient, by the chain rule through μ and σ; null for a drawn function. */
function climbOf({ space, settings, members }: Model): Differentiable | null {
  const acquisition = findAcquisition(settings.acquisition.kind)
  if (acquisition.kind === 'draw') return null
  const { score, slopes }: Pointwise = acquisition.climb ?? acquisition
  // An average of logarithms has other maximisers than the average: of several logarithmic scores the logarithm of the average is climbed.
  const isLogarithm = acquisition.climb !== undefined || acquisition.unit === 'log gain'
  const each = members.map(({ process, aim }) => ({ at: slopePredictor(process), aim: aim! }))
  const bounds = space.map(modelBounds)
  const place = new Float64Array(space.length)
  return (u, gradient) => {
    u.forEach((share, d) => {
      place[d] = bounds[d]![0] + share * (bounds[d]![1] - bounds[d]![0])
    })
    gradient.fill(0)
    const here = each.map(({ at, aim }) => {
      const belief = at(place)
      return { belief, aim, value: score(belief, aim) }
    })
    const values = here.map(({ value }) => value)
    const total = isLogarithm ? logOfAverage(values) : average(values, (value) => value)
    if (!Number.isFinite(total)) return total
    for (const { belief, aim, value } of here) {
      const weight = (isLogarithm ? Math.exp(value - total) : 1) / here.length
      if (!(belief.sd > 0 && weight > 0)) continue
      const by = slopes(belief, aim)
      for (let d = 0; d < gradient.length; d++) {
        const width = bounds[d]![1] - bounds[d]![0]
        gradient[d]! += (by.mean * belief.meanSlope[d]! + by.sd * belief.sdSlope[d]!) * width * weight
      }
    }
    return total
  }
}
