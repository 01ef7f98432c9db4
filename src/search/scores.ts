import { findAcquisition } from '../acquisition'
import type { PointwiseAcquisition } from '../acquisition/acquisition'
import { pivotedCholesky } from '../numerics/linalg'
import type { Points } from '../numerics/points'
import { jointCovariance, type Posterior } from '../surrogate/gaussianProcess'
import { average } from './beliefs'
import { hasIncumbent, type Model } from './model'

/** The acquisition function where each member's belief is known, in the surrogate's units; null before the first observation. */
export function scoresOf(model: Model, posteriors: readonly Posterior[], points: Points): Float64Array | null {
  if (!hasIncumbent(model)) return null
  const acquisition = findAcquisition(model.settings.acquisition.kind)
  if (acquisition.kind === 'draw') return drawFunction(model, posteriors, points)
  if (posteriors.length === 1) {
    const [{ mean, sd }, { aim }] = [posteriors[0]!, model.members[0]!]
    return mean.map((mu, i) => acquisition.score({ mean: mu, sd: sd[i]! }, aim!))
  }
  return posteriors[0]!.mean.map((_, i) =>
    combine(
      acquisition,
      model.members.map(({ aim }, m) => acquisition.score({ mean: posteriors[m]!.mean[i]!, sd: posteriors[m]!.sd[i]! }, aim!)),
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

/** Turns an acquisition value from the surrogate's units into those of the told values. */
export function scoreInUnits({ settings, units: { shift, scale } }: Model, score: number): number {
  switch (findAcquisition(settings.acquisition.kind).unit) {
    case 'gain':
      return score * scale
    case 'level':
      return shift + score * scale
    case 'log gain':
      return score + Math.log(scale)
    default:
      return score
  }
}
