import type { Points } from '../numerics/points'
import { bindCovariance } from './covariance'
import type { Covariance } from './kernels/kernel'

/** Covariances between places x and a fixed set of points, at unit variance where the variance is a factor of all of them. */
export interface KernelRows {
  readonly shape: string
  /** The variance that they are to be multiplied by. */
  readonly factor: number
  /** Kept rows by the coordinates of x; null until the same kernel is asked about again. */
  readonly kept: Map<string, Float64Array> | null
  /** Computes the row of x. */
  readonly compute: (x: readonly number[], out: Float64Array) => void
}

/** The variance that multiplies the whole kernel: a tree has none. */
const factorOf = ({ children, variance }: Covariance): number =>
  children === undefined && typeof variance === 'number' ? variance : 1

/** Two long runs' worth: rows of runs long gone are dropped. */
const MOST_ROWS = 128

const lastOver = new WeakMap<Points, KernelRows>()

/**
 * The rows over a set of points. What a reader drags most, σ_f, σ_n and ξ, leaves distances and correlations as they are: from the second time
 * on that a kernel of the same shape is asked about, its rows are kept, and none is computed again. The first time may well be the last.
 */
export function rowsOver(points: Points, covariance: Covariance): KernelRows {
  const factor = factorOf(covariance)
  const unscaled = factor === 1 ? covariance : { ...covariance, variance: 1 }
  const shape = JSON.stringify(unscaled)
  const last = lastOver.get(points)
  const known =
    last?.shape === shape
      ? { ...last, factor, kept: last.kept ?? new Map() }
      : { shape, factor, kept: null, compute: computing(points, unscaled) }
  lastOver.set(points, known)
  return known
}

function computing(points: Points, unscaled: Covariance): KernelRows['compute'] {
  const unit = bindCovariance(unscaled, points.dim)
  return (x, out) => unit.row(x, points, out)
}

/** Writes k(x, ·) to `out`. */
export function fillRow({ kept, compute, factor }: KernelRows, x: readonly number[], out: Float64Array): void {
  if (kept) out.set(keptRow(kept, compute, x, out.length))
  else compute(x, out)
  if (factor !== 1) for (let g = 0; g < out.length; g++) out[g]! *= factor
}

function keptRow(
  kept: Map<string, Float64Array>,
  compute: KernelRows['compute'],
  x: readonly number[],
  count: number,
): Float64Array {
  const place = x.join()
  const known = kept.get(place)
  if (known) return known
  const row = new Float64Array(count)
  compute(x, row)
  if (kept.size >= MOST_ROWS) kept.clear()
  kept.set(place, row)
  return row
}
