import { findAcquisition } from '../acquisition'
import type { Aim, PointwiseAcquisition } from '../acquisition/acquisition'
import { pivotedCholesky } from '../numerics/linalg'
import type { Points } from '../numerics/points'
import { jointCovariance, type Posterior } from '../surrogate/gaussianProcess'
import { average, toldValue } from './beliefs'
import { feasibilityAt } from './constraintModel'
import { hasIncumbent, type Model } from './model'

/** The acquisition function where each member's belief is known, in the surrogate's units; null before the first observation. */
export function scoresOf(model: Model, posteriors: readonly Posterior[], points: Points): Float64Array | null {
  if (!hasIncumbent(model)) return null
  const acquisition = findAcquisition(model.settings.acquisition.kind)
  if (acquisition.kind === 'draw') return drawFunction(model, posteriors, points)
  const feasible = acquisition.weighsFeasibility && model.constraint ? feasibilityAt(model.constraint, points) : null
  const score = ({ mean, sd }: Posterior, aim: Aim, i: number) => {
    const belief = { mean: mean[i]!, sd: sd[i]! }
    return acquisition.score(feasible ? { ...belief, feasible: feasible[i]! } : belief, aim)
  }
  if (posteriors.length === 1) {
    const [posterior, { aim }] = [posteriors[0]!, model.members[0]!]
    return posterior.mean.map((_, i) => score(posterior, aim!, i))
  }
  return posteriors[0]!.mean.map((_, i) =>
    combine(
      acquisition,
      model.members.map(({ aim }, m) => score(posteriors[m]!, aim!, i)),
    ),
  )
}

/** The average over the members: of EI itself where the score is its logarithm. */
function combine({ unit }: PointwiseAcquisition, scores: readonly number[]): number {
  if (scores.length === 1) return scores[0]!
  if (unit !== 'log gain') return average(scores, (score) => score)
  return logOfAverage(scores)
}

/** log avg exp, without overflow or underflow. */
export function logOfAverage(logarithms: readonly number[]): number {
  const largest = Math.max(...logarithms)
  return largest === Number.NEGATIVE_INFINITY
    ? largest
    : largest + Math.log(average(logarithms, (each) => Math.exp(each - largest)))
}

/** One function drawn jointly over the points from one member: g = μ + Σ c ε with C = Σ c cᵀ. */
function drawFunction({ members, random }: Model, posteriors: readonly Posterior[], points: Points): Float64Array {
  const stream = random.fork('draw')
  const which = Math.floor(stream.uniform() * members.length)
  const { process } = members[which]!
  const joint = jointCovariance(process, points)
  const largest = posteriors[which]!.sd.reduce((max, sd) => Math.max(max, sd * sd), 0)
  const drawn = posteriors[which]!.mean.slice()
  for (const column of pivotedCholesky(joint, points.count, 1e-12 * largest)) {
    const weight = stream.normal()
    for (let i = 0; i < drawn.length; i++) drawn[i]! += weight * column[i]!
  }
  return drawn
}

/**
 * Turns an acquisition value from the surrogate's units into those of the told values. Where y was transformed, a level goes back to y, and a gain
 * stays one in the transformed units, in which it was expected.
 */
export function scoreInUnits(model: Model, score: number): number {
  const {
    settings,
    units: { scale },
  } = model
  // A probability has no units.
  if (isFeasibilityAlone(model)) return score
  switch (findAcquisition(settings.acquisition.kind).unit) {
    case 'gain':
      return score * scale
    case 'level':
      return toldValue(model, score)
    case 'log gain':
      return score + Math.log(scale)
    default:
      return score
  }
}

/** Whether the scores are the probability of keeping the limit alone, for no place is known that does. */
export const isFeasibilityAlone = ({ settings, members }: Model): boolean => {
  const acquisition = findAcquisition(settings.acquisition.kind)
  return acquisition.kind === 'pointwise' && acquisition.weighsFeasibility === true && members[0]!.aim?.noneFeasible === true
}
