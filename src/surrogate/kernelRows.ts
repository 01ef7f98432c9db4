import type { Points } from '../numerics/points'
import { bindCovariance } from './covariance'
import type { Covariance } from './kernels/kernel'

/** Covariances between places x and a fixed set of points, at unit variance where the variance is a factor of all of them. */
export interface KernelRows {
  readonly shape: string
  /** By the coordinates of x. */
  readonly rows: Map<string, Float64Array>
  /** Computes the row of x. */
  readonly compute: (x: readonly number[]) => Float64Array
}

/** The variance that multiplies the whole kernel: a tree has none. */
export const factorOf = ({ children, variance }: Covariance): number =>
  children === undefined && typeof variance === 'number' ? variance : 1

/** Two long runs' worth: rows of runs long gone are dropped. */
const MOST_ROWS = 128

const lastOver = new WeakMap<Points, KernelRows>()

/**
 * The rows known over a set of points for the last kernel asked about. What a reader drags most, σ_f, σ_n and ξ, leaves distances and
 * correlations as they are: then these rows stay, and none is computed again.
 */
export function rowsOver(points: Points, covariance: Covariance): KernelRows {
  const unscaled = factorOf(covariance) === 1 ? covariance : { ...covariance, variance: 1 }
  const shape = JSON.stringify(unscaled)
  const last = lastOver.get(points)
  if (last?.shape === shape) return last
  const unit = bindCovariance(unscaled, points.dim)
  const known = { shape, rows: new Map(), compute: (x: readonly number[]) => unit.row(x, points, new Float64Array(points.count)) }
  lastOver.set(points, known)
  return known
}

/** The row of x, for reading only: k(x, ·) is `factorOf` times it. */
export function unscaledRow({ rows, compute }: KernelRows, x: readonly number[]): Float64Array {
  const place = x.join()
  const known = rows.get(place) ?? compute(x)
  if (rows.size >= MOST_ROWS) rows.clear()
  rows.set(place, known)
  return known
}
