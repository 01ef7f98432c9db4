import { choleskyRow, conditionNumber, NotPositiveDefiniteError, solveLower } from '../numerics/linalg'
import { type Points, toPoints } from '../numerics/points'
import { covarianceRow } from './covariance'
import type { Covariance } from './kernels/kernel'

/** What a Gaussian process assumes before it sees data. */
export interface Prior {
  readonly covariance: Covariance
  /** Noise variance σ_n² added to the diagonal of the training covariance; 0 or more. */
  readonly noiseVariance: number
  /** Known constant prior mean, in the units of y. */
  readonly mean: number
}

/** Mean and latent (noise-free) standard deviation at m points. */
export interface Posterior {
  readonly mean: Float64Array
  readonly sd: Float64Array
}

/** A conditioned Gaussian process. Immutable: `append` returns a new one that shares the old factor. */
export interface GaussianProcess {
  readonly prior: Prior
  readonly dim: number
  readonly X: readonly (readonly number[])[]
  readonly y: readonly number[]
  /** Rows of L, where L Lᵀ = K + (σ_n² + jitter) I. */
  readonly factor: readonly Float64Array[]
  /** L⁻¹ (y − mean). */
  readonly whitened: readonly number[]
  /** Added to the diagonal because the factorisation needed it; 0 when it did not. */
  readonly jitter: number
}

/** First and largest jitter tried, as multiples of the signal variance. */
const [FIRST_JITTER, LAST_JITTER] = [1e-12, 1e-4]

/** The process before any observation. Throws RangeError for a noise variance that is not a number ≥ 0. */
export function priorProcess(prior: Prior, dim: number): GaussianProcess {
  if (!(prior.noiseVariance >= 0 && Number.isFinite(prior.noiseVariance)))
    throw new RangeError(`The noise variance must be a number of at least 0, not ${prior.noiseVariance}.`)
  return { prior, dim, X: [], y: [], factor: [], whitened: [], jitter: 0 }
}

/**
 * Conditions on one more observation by adding one row to the Cholesky factor: O(n²).
 * When the new row has no safe pivot (a duplicate x without noise), the whole factor is rebuilt with the smallest jitter
 * of 1e-12, 1e-11, … × signal variance that works, and the jitter is reported.
 * Throws NotPositiveDefiniteError when even 1e-4 does not help.
 */
export function append(process: GaussianProcess, x: readonly number[], y: number): GaussianProcess {
  const next = tryAppend(process, x, y)
  if (next) return next

  const X = [...process.X, x]
  const ys = [...process.y, y]
  const { variance } = process.prior.covariance
  for (
    let jitter = Math.max(process.jitter * 10, FIRST_JITTER * variance);
    jitter <= LAST_JITTER * variance * 1.001;
    jitter *= 10
  ) {
    let rebuilt: GaussianProcess | null = { ...priorProcess(process.prior, process.dim), jitter }
    for (let i = 0; i < X.length && rebuilt; i++) rebuilt = tryAppend(rebuilt, X[i]!, ys[i]!)
    if (rebuilt) return rebuilt
  }
  throw new NotPositiveDefiniteError('The covariance of the observations is not positive definite, even with jitter.')
}

/**
 * Gaussian-process regression: the posterior given observations (X, y).
 * Source: Rasmussen & Williams (2006), Algorithm 2.1.
 */
export function condition(prior: Prior, dim: number, X: readonly (readonly number[])[], y: readonly number[]): GaussianProcess {
  if (X.length !== y.length) throw new RangeError(`There are ${X.length} points but ${y.length} values.`)
  return X.reduce((process, x, i) => append(process, x, y[i]!), priorProcess(prior, dim))
}

/** The same places with other values: only the whitened observations change. O(n²). */
export function reobserve(process: GaussianProcess, y: readonly number[]): GaussianProcess {
  if (y.length !== process.X.length) throw new RangeError(`There are ${process.X.length} points but ${y.length} values.`)
  const residuals = Float64Array.from(y, (value) => value - process.prior.mean)
  return { ...process, y, whitened: Array.from(solveLower(process.factor, residuals)) }
}

function tryAppend(process: GaussianProcess, x: readonly number[], y: number): GaussianProcess | null {
  const { prior, dim, X, factor, whitened, jitter } = process
  const n = X.length
  const k = covarianceRow(prior.covariance, dim)(x, toPoints(dim, X), new Float64Array(n))
  const row = choleskyRow(factor, k, prior.covariance.variance + prior.noiseVariance + jitter)
  if (!row) return null
  let residual = y - prior.mean
  for (let j = 0; j < n; j++) residual -= row[j]! * whitened[j]!
  return { ...process, X: [...X, x], y: [...process.y, y], factor: [...factor, row], whitened: [...whitened, residual / row[n]!] }
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
export function predictor({ prior, dim, X, factor, whitened }: GaussianProcess): (points: Points) => Posterior {
  const row = covarianceRow(prior.covariance, dim)
  const training = toPoints(dim, X)
  const v = new Float64Array(X.length)
  return ({ count, data }) => {
    const mean = new Float64Array(count)
    const sd = new Float64Array(count)
    for (let i = 0; i < count; i++) {
      solveLower(factor, row(data.subarray(i * dim, (i + 1) * dim), training, v))
      let [mu, variance] = [prior.mean, prior.covariance.variance]
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
 * log p(y | X) = −½ (y − c)ᵀ(K + σ_n² I)⁻¹(y − c) − ½ log det(K + σ_n² I) − ½ n log 2π.
 * Source: Rasmussen & Williams (2006), eq. 2.30.
 */
export function logMarginalLikelihood({ factor, whitened }: GaussianProcess): number {
  const n = factor.length
  return whitened.reduce((sum, w, i) => sum - 0.5 * w * w - Math.log(factor[i]![i]!), -0.5 * n * Math.log(2 * Math.PI))
}

/** Condition number of K + σ_n² I without jitter: says why jitter was needed. */
export function covarianceCondition({ prior, dim, X }: GaussianProcess): number {
  const training = toPoints(dim, X)
  const row = covarianceRow(prior.covariance, dim)
  return conditionNumber(
    X.map((x, i) => {
      const k = row(x, training, new Float64Array(X.length))
      k[i]! += prior.noiseVariance
      return k
    }),
  )
}
