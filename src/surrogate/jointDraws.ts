import { choleskyInOrder, coarseToFine } from '../numerics/choleskyInOrder'
import type { Points } from '../numerics/points'
import type { Random } from '../numerics/random'
import { type GaussianProcess, jointCovariance, predict } from './gaussianProcess'

/**
 * A function that turns for ever: f_t = μ + cos t · a + sin t · b. For any t it is one exact draw of the process, as a and b are independent with
 * the covariance of f, and cos² t + sin² t = 1; a quarter turn later it is an independent one. The weights of f_t move along a great circle.
 * Source: Hennig (2013), Animating samples from Gaussian distributions, Max Planck Institute technical report 8.
 */
export interface TurningDraw {
  readonly mean: Float64Array
  /** s.d. of f at each place. */
  readonly sd: Float64Array
  readonly a: Float64Array
  readonly b: Float64Array
}

/**
 * Of the largest prior variance: no more than this left unexplained by other places is read as nothing. Covariances of the posterior are
 * differences of those of the prior, and carry their rounding.
 */
const LEAST_SHARE = 1e-12

/**
 * Draws functions jointly over m points, each from its own stream. Every point has a chance of its own, so that the same streams under other
 * settings, or after one more observation, give functions that are moved rather than others. What is known exactly, as at an observation
 * without noise, does not move. Cost O(n·m² + m³/6) for all, and O(m²) for each.
 */
export function drawTurning(process: GaussianProcess, points: Points): (stream: Random) => TurningDraw {
  const { mean, sd } = predict(process, points)
  const order = coarseToFine(points.count)
  let largest = 0
  for (let i = 0; i < points.count; i++) largest = Math.max(largest, process.kernel.variance(placeOf(points, i)))
  const columns = choleskyInOrder(jointCovariance(process, points), order, LEAST_SHARE * largest)
  return (stream) => {
    const [a, b] = [new Float64Array(points.count), new Float64Array(points.count)]
    for (const column of columns) {
      const [first, second] = [stream.normal(), stream.normal()]
      if (!column) continue
      for (let i = 0; i < column.length; i++) {
        a[i]! += first * column[i]!
        b[i]! += second * column[i]!
      }
    }
    return { mean, sd, a, b }
  }
}

const placeOf = ({ dim, data }: Points, i: number) => data.subarray(i * dim, (i + 1) * dim)

/** f_t at every point. */
export function turned({ mean, a, b }: TurningDraw, t: number): Float64Array {
  const [cos, sin] = [Math.cos(t), Math.sin(t)]
  return mean.map((mu, i) => mu + cos * a[i]! + sin * b[i]!)
}
