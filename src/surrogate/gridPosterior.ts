import type { Points } from '../numerics/points'
import { solveRows } from './forwardRows'
import type { GaussianProcess, Posterior } from './gaussianProcess'
import { keptByPair } from './keptByPair'
import { fillRow, rowsOver } from './kernelRows'

type Rows = readonly Float64Array[]

/** How the covariances of one place after the other with the points are come by. */
type KernelOver = (process: GaussianProcess, points: Points) => (x: readonly number[], out: Float64Array) => void

/** Every row computed, to the bits of `predict`. */
export const computedKernel: KernelOver =
  ({ kernel }, points) =>
  (x, out) =>
    kernel.row(x, points, out)

/** Rows kept while only variances change, for points that one Lab alone looks at. */
const keptKernel: KernelOver = ({ prior }, points) => {
  const rows = rowsOver(points, prior.covariance)
  return (x, out) => fillRow(rows, x, out)
}

/** V = L⁻¹ k(X, points), one row an observation: the part of the posterior over m fixed places that does not depend on y. */
function solvedRows(points: Points, process: GaussianProcess, kernelOver: KernelOver, known: Rows): Rows {
  const { X, factor } = process
  if (known.length === X.length) return known
  const rowOf = kernelOver(process, points)
  const fresh = X.slice(known.length).map((x) => {
    const row = new Float64Array(points.count)
    rowOf(x, row)
    return row
  })
  const rows = [...known, ...fresh]
  solveRows(rows, known.length, factor)
  return rows
}

/** A row of V belongs to the row of L it was solved with. */
const kept = keptByPair<Float64Array, Points, Float64Array>()

function grownRows(points: Points, process: GaussianProcess, kernelOver: KernelOver): Rows {
  const { factor } = process
  const known: Float64Array[] = []
  for (const l of factor) {
    const row = kept.get(l, points)
    if (!row) break
    known.push(row)
  }
  const rows = solvedRows(points, process, kernelOver, known)
  rows.forEach((row, i) => {
    kept.of(factor[i]!, points, () => row)
  })
  return rows
}

/** Posterior mean and latent s.d. over fixed places, everything solved afresh: O(n²·m). */
export const gridPosterior = (points: Points, process: GaussianProcess, kernelOver: KernelOver = keptKernel): Posterior =>
  posteriorFrom(solvedRows(points, process, kernelOver, []), points, process)

/**
 * The same for a process among several that grow from each other by `append`: they share rows of L, and with each its row of V. One more
 * observation costs a row, O(n·m), other values none; a factor rebuilt with jitter has rows of its own.
 */
export const grownPosterior = (points: Points, process: GaussianProcess, kernelOver: KernelOver = keptKernel): Posterior =>
  posteriorFrom(grownRows(points, process, kernelOver), points, process)

/** μ = c + Vᵀ L⁻¹(y − c),  σ² = k(x, x) − Σ V²; four rows at a time, summed in their order. O(n·m). */
function posteriorFrom(rows: Rows, { count, dim, data }: Points, { kernel, mean: prior, whitened }: GaussianProcess): Posterior {
  const mean = new Float64Array(count).fill(prior)
  const sd = new Float64Array(count)
  const place = new Float64Array(dim)
  for (let g = 0; g < count; g++) {
    for (let d = 0; d < dim; d++) place[d] = data[g * dim + d]!
    sd[g] = kernel.variance(place)
  }
  let i = 0
  for (; i + 4 <= rows.length; i += 4) {
    const [a, b, c, d] = [rows[i]!, rows[i + 1]!, rows[i + 2]!, rows[i + 3]!]
    const [wa, wb, wc, wd] = [whitened[i]!, whitened[i + 1]!, whitened[i + 2]!, whitened[i + 3]!]
    for (let g = 0; g < count; g++) {
      const va = a[g]!
      const vb = b[g]!
      const vc = c[g]!
      const vd = d[g]!
      mean[g] = mean[g]! + wa * va + wb * vb + wc * vc + wd * vd
      sd[g] = sd[g]! - va * va - vb * vb - vc * vc - vd * vd
    }
  }
  for (; i < rows.length; i++) {
    const [row, weight] = [rows[i]!, whitened[i]!]
    for (let g = 0; g < count; g++) {
      mean[g]! += weight * row[g]!
      sd[g]! -= row[g]! * row[g]!
    }
  }
  for (let g = 0; g < count; g++) sd[g] = Math.sqrt(Math.max(sd[g]!, 0))
  return { mean, sd }
}
