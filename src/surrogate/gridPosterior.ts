import type { Points } from '../numerics/points'
import type { GaussianProcess, Posterior } from './gaussianProcess'
import { fillRow, rowsOver } from './kernelRows'

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

type Rows = readonly Float64Array[]

/** Places solved together: 512 doubles of each row fit the second-level cache for hundreds of rows. */
const TILE = 512

/** Rows solved together: each number of an earlier row that is fetched then serves four. */
const BLOCK = 4

/**
 * One row of forward substitution over places from…to: V_i = (k_i − Σ_j L_ij V_j)/L_ii, four earlier rows at a time. The same operations in the
 * same order as in a block, so that a row appended has the bits of one solved afresh.
 */
function solveRow(rows: Rows, i: number, l: Float64Array, variance: Float64Array, from: number, to: number): void {
  const row = rows[i]!
  let j = 0
  for (; j + BLOCK <= i; j += BLOCK) {
    const [a, b, c, d] = [rows[j]!, rows[j + 1]!, rows[j + 2]!, rows[j + 3]!]
    const [la, lb, lc, ld] = [l[j]!, l[j + 1]!, l[j + 2]!, l[j + 3]!]
    for (let g = from; g < to; g++) row[g]! -= la * a[g]! + lb * b[g]! + (lc * c[g]! + ld * d[g]!)
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

/** Rows i…i + 3 of forward substitution at once, i a multiple of four. */
function solveBlock(rows: Rows, i: number, factor: Rows, variance: Float64Array, from: number, to: number): void {
  const [p, q, r, s] = [rows[i]!, rows[i + 1]!, rows[i + 2]!, rows[i + 3]!]
  const [lp, lq, lr, ls] = [factor[i]!, factor[i + 1]!, factor[i + 2]!, factor[i + 3]!]
  for (let j = 0; j < i; j += BLOCK) {
    const [a, b, c, d] = [rows[j]!, rows[j + 1]!, rows[j + 2]!, rows[j + 3]!]
    const [pa, pb, pc, pd] = [lp[j]!, lp[j + 1]!, lp[j + 2]!, lp[j + 3]!]
    const [qa, qb, qc, qd] = [lq[j]!, lq[j + 1]!, lq[j + 2]!, lq[j + 3]!]
    const [ra, rb, rc, rd] = [lr[j]!, lr[j + 1]!, lr[j + 2]!, lr[j + 3]!]
    const [sa, sb, sc, sd] = [ls[j]!, ls[j + 1]!, ls[j + 2]!, ls[j + 3]!]
    for (let g = from; g < to; g++) {
      const [va, vb, vc, vd] = [a[g]!, b[g]!, c[g]!, d[g]!]
      p[g]! -= pa * va + pb * vb + (pc * vc + pd * vd)
      q[g]! -= qa * va + qb * vb + (qc * vc + qd * vd)
      r[g]! -= ra * va + rb * vb + (rc * vc + rd * vd)
      s[g]! -= sa * va + sb * vb + (sc * vc + sd * vd)
    }
  }
  const [qp, rp, rq] = [lq[i]!, lr[i]!, lr[i + 1]!]
  const [sp, sq, sr] = [ls[i]!, ls[i + 1]!, ls[i + 2]!]
  const [ip, iq, ir, is] = [1 / lp[i]!, 1 / lq[i + 1]!, 1 / lr[i + 2]!, 1 / ls[i + 3]!]
  for (let g = from; g < to; g++) {
    const vp = p[g]! * ip
    const vq = (q[g]! - qp * vp) * iq
    const vr = (r[g]! - rp * vp - rq * vq) * ir
    const vs = (s[g]! - sp * vp - sq * vq - sr * vr) * is
    p[g] = vp
    q[g] = vq
    r[g] = vr
    s[g] = vs
    variance[g] = variance[g]! - vp * vp - vq * vq - vr * vr - vs * vs
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
  for (let i = known; i < X.length; i++) {
    const row = new Float64Array(points.count)
    fillRow(kernelRows, X[i]!, row)
    rows.push(row)
  }
  // Tile by tile, so that all rows of a tile stay in the cache while it is solved.
  for (let from = 0; from < points.count; from += TILE) {
    const to = Math.min(from + TILE, points.count)
    for (let i = known; i < X.length; ) {
      if (i % BLOCK === 0 && i + BLOCK <= X.length) {
        solveBlock(rows, i, factor, variance, from, to)
        i += BLOCK
      } else {
        solveRow(rows, i, factor[i]!, variance, from, to)
        i++
      }
    }
  }
  return { points, rows, variance, jitter }
}

const priorVariances = ({ count, dim, data }: Points, { kernel }: GaussianProcess): Float64Array =>
  Float64Array.from({ length: count }, (_, g) => kernel.variance(data.subarray(g * dim, (g + 1) * dim)))

/** Posterior mean and latent s.d. on the grid: μ = c + Vᵀ L⁻¹(y − c). O(n·m). */
export function gridPosterior({ rows, variance }: GridFactor, { mean: prior, whitened }: GaussianProcess): Posterior {
  const mean = new Float64Array(variance.length).fill(prior)
  let i = 0
  for (; i + BLOCK <= rows.length; i += BLOCK) {
    const [a, b, c, d] = [rows[i]!, rows[i + 1]!, rows[i + 2]!, rows[i + 3]!]
    const [wa, wb, wc, wd] = [whitened[i]!, whitened[i + 1]!, whitened[i + 2]!, whitened[i + 3]!]
    for (let g = 0; g < mean.length; g++) mean[g]! += wa * a[g]! + wb * b[g]! + (wc * c[g]! + wd * d[g]!)
  }
  for (; i < rows.length; i++) {
    const [row, weight] = [rows[i]!, whitened[i]!]
    for (let g = 0; g < mean.length; g++) mean[g]! += weight * row[g]!
  }
  return { mean, sd: variance.map((value) => Math.sqrt(Math.max(value, 0))) }
}
