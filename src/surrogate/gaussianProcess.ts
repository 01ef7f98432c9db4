import { choleskyRow, solveLower, solveUpper } from '../numerics/linalg'
import { type Points, toPoints } from '../numerics/points'
import { bindCovariance } from './covariance'
import type { BoundKernel, Covariance } from './kernels/kernel'

/** What a Gaussian process assumes before it sees data. */
export interface Prior {
  readonly covariance: Covariance
  /** Noise variance σ_n² added to the diagonal of the training covariance; 0 or more. */
  readonly noiseVariance: number
  /** The constant prior mean: known, in the units of y, or estimated from the data by generalised least squares. */
  readonly mean: number | 'estimated'
}

/** Mean and latent (noise-free) standard deviation at m points. */
export interface Posterior {
  readonly mean: Float64Array
  readonly sd: Float64Array
}

/** A conditioned Gaussian process. Immutable: `append` returns a new one that shares the old factor. */
export interface GaussianProcess {
  readonly prior: Prior
  readonly kernel: BoundKernel
  readonly dim: number
  readonly X: readonly (readonly number[])[]
  readonly y: readonly number[]
  /** Rows of L, where L Lᵀ = K + (σ_n² + jitter) I. */
  readonly factor: readonly Float64Array[]
  /** The prior mean in force: the known one, or its estimate (0 before any data). */
  readonly mean: number
  /** L⁻¹ (y − mean). */
  readonly whitened: readonly number[]
  /** Added to the diagonal because the factorisation needed it; 0 when it did not. */
  readonly jitter: number
}

/** The first jitter tried, as a multiple of the largest prior variance. */
const FIRST_JITTER = 1e-12
/** What the largest prior variance counts as at least: a multiple of a smaller one would be no number. */
const LEAST_VARIANCE = 1e-290

/** The process before any observation. Throws RangeError for a noise variance that is not a number ≥ 0. */
export function priorProcess(prior: Prior, dim: number): GaussianProcess {
  if (!(prior.noiseVariance >= 0 && Number.isFinite(prior.noiseVariance)))
    throw new RangeError(`The noise variance must be a number of at least 0, not ${prior.noiseVariance}.`)
  return {
    prior,
    kernel: bindCovariance(prior.covariance, dim),
    dim,
    X: [],
    y: [],
    factor: [],
    mean: prior.mean === 'estimated' ? 0 : prior.mean,
    whitened: [],
    jitter: 0,
  }
}

/** The same process as it was before any observation, about the mean in force now. */
export const unconditioned = ({ prior, dim, mean }: GaussianProcess): GaussianProcess => ({ ...priorProcess(prior, dim), mean })

/**
 * Conditions on one more observation by adding one row to the Cholesky factor: O(n²).
 * When the new row has no safe pivot (a duplicate x without noise), the whole factor is rebuilt with the smallest jitter
 * of 1e-12, 1e-11, … × prior variance that works, and the jitter is reported. There always is one: from n × variance on the diagonal
 * outweighs its row. Throws RangeError when the covariances are beyond the numbers there are.
 */
export const append = (process: GaussianProcess, x: readonly number[], y: number): GaussianProcess =>
  reobserve(appendPlace(process, x), [...process.y, y])

/** The factor with a row more; what was observed is left as it was. */
function appendPlace(process: GaussianProcess, x: readonly number[]): GaussianProcess {
  const next = tryAppend(process, x)
  if (next) return next

  const X = [...process.X, x]
  const largest = Math.max(...X.map((place) => process.kernel.variance(place)))
  // Where f is known to be 0, as under a linear kernel at the origin, any scale will do.
  const variance = largest === 0 ? 1 : Math.max(largest, LEAST_VARIANCE)
  for (let jitter = Math.max(process.jitter * 10, FIRST_JITTER * variance); Number.isFinite(jitter); jitter *= 10) {
    let rebuilt: GaussianProcess | null = { ...priorProcess(process.prior, process.dim), jitter }
    for (let i = 0; i < X.length && rebuilt; i++) rebuilt = tryAppend(rebuilt, X[i]!)
    if (rebuilt) return rebuilt
  }
  throw new RangeError('The covariances of the observations are too large or too small to compute with.')
}

/**
 * Gaussian-process regression: the posterior given observations (X, y).
 * Source: Rasmussen & Williams (2006), Algorithm 2.1.
 */
export function condition(prior: Prior, dim: number, X: readonly (readonly number[])[], y: readonly number[]): GaussianProcess {
  if (X.length !== y.length) throw new RangeError(`There are ${X.length} points but ${y.length} values.`)
  return reobserve(X.reduce(appendPlace, priorProcess(prior, dim)), y)
}

/**
 * The same places with other values: only the whitened observations change. O(n²). An estimated mean is
 *
 *     m = (1ᵀ A⁻¹ y) / (1ᵀ A⁻¹ 1),   A = K + σ_n² I
 *
 * Source: Rasmussen & Williams (2006), §2.7 (one constant basis function with a vague prior).
 */
export function reobserve(process: GaussianProcess, y: readonly number[]): GaussianProcess {
  const { prior, factor, X } = process
  if (y.length !== X.length) throw new RangeError(`There are ${X.length} points but ${y.length} values.`)
  let { mean } = process
  if (prior.mean === 'estimated' && y.length > 0) {
    const ones = solveLower(factor, new Float64Array(y.length).fill(1))
    const values = solveLower(factor, Float64Array.from(y))
    mean = dot(ones, values) / dot(ones, ones)
  }
  const whitened = solveLower(
    factor,
    Float64Array.from(y, (value) => value - mean),
  )
  return { ...process, y, mean, whitened: Array.from(whitened) }
}

function tryAppend(process: GaussianProcess, x: readonly number[]): GaussianProcess | null {
  const { prior, kernel, dim, X, factor, jitter } = process
  const row = new Float64Array(X.length + 1)
  kernel.row(x, toPoints(dim, X), row)
  row[X.length] = kernel.variance(x) + prior.noiseVariance + jitter
  return choleskyRow(factor, row) ? { ...process, X: [...X, x], factor: [...factor, row] } : null
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/**
 * Posterior at each of m points:
 *
 *     μ(x) = c + k(x, X) (K + σ_n² I)⁻¹ (y − c),   σ²(x) = k(x, x) − k(x, X) (K + σ_n² I)⁻¹ k(X, x)
 *
 * σ is the s.d. of f(x) itself; for a new noisy y add σ_n² to its square. Rounding can leave a variance a hair below 0 at an
 * observation; it is read as 0. Source: Rasmussen & Williams (2006), eq. 2.25–2.26. Cost O(n²) a point.
 */
export const predict = (process: GaussianProcess, points: Points): Posterior => predictor(process)(points)

/** `predict` for many calls on one process: what does not depend on the points is prepared once. */
export function predictor({ kernel, dim, X, factor, mean: prior, whitened }: GaussianProcess): (points: Points) => Posterior {
  const training = toPoints(dim, X)
  const v = new Float64Array(X.length)
  return ({ count, data }) => {
    const mean = new Float64Array(count)
    const sd = new Float64Array(count)
    for (let i = 0; i < count; i++) {
      const x = data.subarray(i * dim, (i + 1) * dim)
      solveLower(factor, kernel.row(x, training, v))
      let [mu, variance] = [prior, kernel.variance(x)]
      for (let j = 0; j < v.length; j++) {
        mu += v[j]! * whitened[j]!
        variance -= v[j]! * v[j]!
      }
      mean[i] = mu
      sd[i] = Math.sqrt(Math.max(variance, 0))
    }
    return { mean, sd }
  }
}

/**
 * The joint latent covariance of f at m points, m × m row-major: k(x, x′) − k(x, X) (K + σ_n² I)⁻¹ k(X, x′). What a function drawn
 * from the posterior needs. Source: Rasmussen & Williams (2006), eq. 2.26. Cost O(n²m + n·m²).
 */
export function jointCovariance({ kernel, dim, X, factor }: GaussianProcess, points: Points): Float64Array {
  const { count, data } = points
  const training = toPoints(dim, X)
  const place = (i: number) => data.subarray(i * dim, (i + 1) * dim)
  const v = Array.from({ length: count }, (_, i) =>
    solveLower(factor, kernel.row(place(i), training, new Float64Array(X.length))),
  )
  const out = new Float64Array(count * count)
  for (let i = 0; i < count; i++) {
    const row = out.subarray(i * count, (i + 1) * count)
    kernel.row(place(i), points, row)
    row[i] = kernel.variance(place(i))
    for (let j = 0; j < count; j++) row[j]! -= dot(v[i]!, v[j]!)
  }
  return out
}

/**
 * log p(y | X) = −½ (y − c)ᵀ(K + σ_n² I)⁻¹(y − c) − ½ log det(K + σ_n² I) − ½ n log 2π.
 * Source: Rasmussen & Williams (2006), eq. 2.30.
 */
export function logMarginalLikelihood({ factor, whitened }: GaussianProcess): number {
  const n = factor.length
  return whitened.reduce((sum, w, i) => sum - 0.5 * w * w - Math.log(factor[i]![i]!), -0.5 * n * Math.log(2 * Math.PI))
}

/** The posterior at one place and, for who asks before another place is asked about, its derivatives by the place's coordinates. */
export interface PosteriorSlope {
  readonly mean: number
  readonly sd: number
  readonly slopes: () => { readonly mean: Float64Array; readonly sd: Float64Array }
}

/**
 * μ, σ and their gradients at one place, for many calls on one process:
 *
 *     ∂μ/∂x = ∂k(x, X) α,   ∂σ/∂x = (½ ∂k(x, x) − ∂k(x, X) A⁻¹ k(X, x)) / σ,   A = K + σ_n² I,  α = A⁻¹(y − m)
 *
 * The slope of σ is read as 0 where σ is 0. Cost O(n²) a call.
 */
export function slopePredictor({
  kernel,
  dim,
  X,
  factor,
  mean: prior,
  whitened,
}: GaussianProcess): (x: ArrayLike<number>) => PosteriorSlope {
  const n = X.length
  const places = X.map((place) => Float64Array.from(place))
  const alpha = solveUpper(factor, Float64Array.from(whitened))
  const v = new Float64Array(n)
  const weights = new Float64Array(n)
  const slope = new Float64Array(dim)
  return (x) => {
    for (let i = 0; i < n; i++) v[i] = kernel.value(x, places[i]!, false)
    solveLower(factor, v)
    let [mean, variance] = [prior, kernel.variance(x)]
    for (let i = 0; i < n; i++) {
      mean += v[i]! * whitened[i]!
      variance -= v[i]! * v[i]!
    }
    const sd = Math.sqrt(Math.max(variance, 0))
    const slopes = () => {
      weights.set(v)
      solveUpper(factor, weights)
      const ofMean = new Float64Array(dim)
      const ofSd = new Float64Array(dim)
      kernel.placeGradient(x, x, true, slope)
      // First of the variance. By symmetry the total derivative of k(x, x) is twice the partial one.
      for (let d = 0; d < dim; d++) ofSd[d] = 2 * slope[d]!
      for (let i = 0; i < n; i++) {
        kernel.placeGradient(x, places[i]!, false, slope)
        for (let d = 0; d < dim; d++) {
          ofMean[d]! += slope[d]! * alpha[i]!
          ofSd[d]! -= 2 * slope[d]! * weights[i]!
        }
      }
      for (let d = 0; d < dim; d++) ofSd[d] = sd > 0 ? ofSd[d]! / (2 * sd) : 0
      return { mean: ofMean, sd: ofSd }
    }
    return { mean, sd, slopes }
  }
}
