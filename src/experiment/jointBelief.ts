import type { BivariateNormal } from '../numerics/bivariateNormal'
import type { Points } from '../numerics/points'
import { isSamePlace } from '../problems/searchSpace'
import { average } from '../search/beliefs'
import { type Model, placesAsPoints } from '../search/model'
import { type GaussianProcess, jointCovariance, predict, unconditioned } from '../surrogate/gaussianProcess'
import { fromEngine } from './direction'
import type { BeliefId } from './pictures'
import { problemOf, type Setup } from './setup'

type Places = readonly (readonly number[])[]

/** So small a share of the variance before any data is rounding, or the jitter that the factor needed: there f is known. */
const KNOWN = 1e-9

/** Prior and posterior are both under the hyperparameters in force. */
const processesOf = ({ members }: Model, belief: BeliefId): readonly GaussianProcess[] =>
  members.map(({ process }) => (belief === 'prior' ? unconditioned(process) : process))

/**
 * The covariance of f between places, m × m row-major, in the square of the problem's units, or of those that y was turned into. The belief of several equally likely processes
 * has that of their mixture:
 *
 *     C = avg(C_i + (μ_i − μ)(μ_i − μ)ᵀ)
 *
 * Cost O(n²m + n·m²) a process.
 */
export function covarianceBetween(model: Model, places: Places, belief: BeliefId): Float64Array {
  const points = placesAsPoints(model.space, places)
  return mixedCovariance(processesOf(model, belief), points).map((value) => value * model.units.scale ** 2)
}

function mixedCovariance(processes: readonly GaussianProcess[], points: Points): Float64Array {
  const [first, ...others] = processes.map((process) => jointCovariance(process, points))
  if (others.length === 0) return first!
  const means = processes.map((process) => predict(process, points).mean)
  const middle = means[0]!.map((_, i) => average(means, (mean) => mean[i]!))
  const { count } = points
  return first!.map((own, at) => {
    const [i, j] = [Math.floor(at / count), at % count]
    const within = others.reduce((sum, other) => sum + other[at]!, own) / processes.length
    return within + average(means, (mean) => (mean[i]! - middle[i]!) * (mean[j]! - middle[j]!))
  })
}

/** The values of f at two places, in the problem's units and direction: for a mixture, the normal of the same mean and covariance. */
export function pairBelief(
  setup: Setup,
  model: Model,
  x: readonly number[],
  other: readonly number[],
  belief: BeliefId,
): BivariateNormal {
  const { goal } = problemOf(setup)
  const { shift, scale } = model.units
  const points = placesAsPoints(model.space, [x, other])
  const processes = processesOf(model, belief)
  const means = processes.map((process) => predict(process, points).mean)
  const joint = mixedCovariance(processes, points)
  const atMost = priorVariances(model, points)
  const [variance, otherVariance] = [joint[0]!, joint[3]!].map((value, i) => (value > KNOWN * atMost[i]! ? value : 0))
  // Two evaluations at one place may differ, but f has one value there.
  const between = isSamePlace(x, other) ? variance! : joint[1]!
  const mean = (i: number) => fromEngine(goal, shift + scale * average(means, (each) => each[i]!))
  return {
    mean: [mean(0), mean(1)],
    variance: [variance! * scale ** 2, otherVariance! * scale ** 2],
    covariance: variance! > 0 && otherVariance! > 0 ? between * scale ** 2 : 0,
  }
}

function priorVariances({ members }: Model, { dim, count, data }: Points): readonly number[] {
  return Array.from({ length: count }, (_, i) => {
    const place = data.subarray(i * dim, (i + 1) * dim)
    return average(members, ({ process }) => process.kernel.variance(place))
  })
}
