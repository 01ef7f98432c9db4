import type { Points } from '../numerics/points'
import type { GaussianProcess, Posterior } from './gaussianProcess'
import { factorOf, rowsOver, unscaledRow } from './kernelRows'

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

/** Places solved together: 512 doubles of each row fit the second-level cache for hundreds of rows. */
const TILE = 512

/** One row of forward substitution over places from…to: V_i = (k_i − Σ_j L_ij V_j)/L_ii, eight earlier rows at a time. */
function solveRow(
  rows: readonly Float64Array[],
  i: number,
  l: Float64Array,
  variance: Float64Array,
  from: number,
  to: number,
): void {
  const row = rows[i]!
  let j = 0
  for (; j + 7 < i; j += 8) {
    const [a, b, c, d] = [rows[j]!, rows[j + 1]!, rows[j + 2]!, rows[j + 3]!]
    const [e, f, h, k] = [rows[j + 4]!, rows[j + 5]!, rows[j + 6]!, rows[j + 7]!]
    const [la, lb, lc, ld] = [l[j]!, l[j + 1]!, l[j + 2]!, l[j + 3]!]
    const [le, lf, lh, lk] = [l[j + 4]!, l[j + 5]!, l[j + 6]!, l[j + 7]!]
    for (let g = from; g < to; g++) {
      const near = la * a[g]! + lb * b[g]! + lc * c[g]! + ld * d[g]!
      row[g]! -= near + (le * e[g]! + lf * f[g]! + lh * h[g]! + lk * k[g]!)
    }
  }
  for (; j < i; j++) {
    const [a, la] = [rows[j]!, l[j]!]
    for (let g = from; g < to; g++) row[g]! -= la * a[g]!
  }
  const inverse = 1 / l[i]!
  for (let g = from; g < to; g++) {
    const value = row[g]! * inverse
    row[g] = value
    variance[g]! -= value * value
  }
}

/** Brings the rows up to date with `process`, reusing `previous` when its rows are still valid (same prior, same jitter). */
export function extendGrid(points: Points, process: GaussianProcess, previous?: GridFactor): GridFactor {
  const { prior, X, factor, jitter } = process
  const reusable = previous?.jitter === jitter && previous.rows.length <= X.length ? previous : undefined
  const rows = [...(reusable?.rows ?? [])]
  const variance = reusable ? reusable.variance.slice() : priorVariances(points, process)
  const known = rows.length
  const kernelRows = rowsOver(points, prior.covariance)
  const scale = factorOf(prior.covariance)
  const sources = X.map((x, i) => (i < known ? null : unscaledRow(kernelRows, x)))
  for (let i = known; i < X.length; i++) rows.push(new Float64Array(points.count))
  // Tile by tile, so that all rows of a tile stay in the cache while it is solved.
  for (let from = 0; from < points.count; from += TILE) {
    const to = Math.min(from + TILE, points.count)
    for (let i = known; i < X.length; i++) {
      const [row, source] = [rows[i]!, sources[i]!]
      for (let g = from; g < to; g++) row[g] = scale * source[g]!
      solveRow(rows, i, factor[i]!, variance, from, to)
    }
  }
  return { points, rows, variance, jitter }
}

const priorVariances = ({ count, dim, data }: Points, { kernel }: GaussianProcess): Float64Array =>
  Float64Array.from({ length: count }, (_, g) => kernel.variance(data.subarray(g * dim, (g + 1) * dim)))

/** Posterior mean and latent s.d. on the grid: μ = c + Vᵀ L⁻¹(y − c). O(n·m). */
export function gridPosterior({ rows, variance }: GridFactor, { mean: prior, whitened }: GaussianProcess): Posterior {
  const mean = new Float64Array(variance.length).fill(prior)
  rows.forEach((row, i) => {
    const weight = whitened[i]!
    for (let g = 0; g < row.length; g++) mean[g]! += weight * row[g]!
  })
  return { mean, sd: variance.map((value) => Math.sqrt(Math.max(value, 0))) }
}
