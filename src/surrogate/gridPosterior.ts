import type { Points } from '../numerics/points'
import { covarianceRow } from './covariance'
import type { GaussianProcess, Posterior } from './gaussianProcess'

/**
 * The part of the posterior over a fixed set of m points that does not depend on y: V = L⁻¹ k(X, grid), one row an
 * observation. Appending an observation adds one row in O(n·m) instead of solving everything again in O(n²·m).
 */
export interface GridFactor {
  readonly points: Points
  readonly rows: readonly Float64Array[]
  /** Latent posterior variance at every point. */
  readonly variance: Float64Array
  /** The jitter of the factor these rows were solved with. */
  readonly jitter: number
}

/** Brings the rows up to date with `process`, reusing `previous` when its rows are still valid (same prior, same jitter). */
export function extendGrid(points: Points, process: GaussianProcess, previous?: GridFactor): GridFactor {
  const { prior, dim, X, factor, jitter } = process
  const reusable = previous?.jitter === jitter && previous.rows.length <= X.length ? previous : undefined
  const rows = [...(reusable?.rows ?? [])]
  const variance = reusable ? reusable.variance.slice() : new Float64Array(points.count).fill(prior.covariance.variance)
  const covariances = covarianceRow(prior.covariance, dim)
  for (let i = rows.length; i < X.length; i++) {
    const row = covariances(X[i]!, points, new Float64Array(points.count))
    const l = factor[i]!
    for (let j = 0; j < i; j++) {
      const lij = l[j]!
      const earlier = rows[j]!
      for (let g = 0; g < row.length; g++) row[g]! -= lij * earlier[g]!
    }
    const inverse = 1 / l[i]!
    for (let g = 0; g < row.length; g++) {
      const value = row[g]! * inverse
      row[g] = value
      variance[g]! -= value * value
    }
    rows.push(row)
  }
  return { points, rows, variance, jitter }
}

/** Posterior mean and latent s.d. on the grid: μ = c + Vᵀ L⁻¹(y − c). O(n·m). */
export function gridPosterior({ rows, variance }: GridFactor, { prior, whitened }: GaussianProcess): Posterior {
  const mean = new Float64Array(variance.length).fill(prior.mean)
  rows.forEach((row, i) => {
    const weight = whitened[i]!
    for (let g = 0; g < row.length; g++) mean[g]! += weight * row[g]!
  })
  return { mean, sd: variance.map((value) => Math.sqrt(Math.max(value, 0))) }
}
