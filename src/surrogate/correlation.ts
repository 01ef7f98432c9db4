import type { Points } from '../numerics/points'
import type { BoundKernel } from './kernels/kernel'

/**
 * The prior correlation of f(x) with f at other places: ρ(x, x′) = k(x, x′) / √(k(x, x) k(x′, x′)), from −1 to 1. For a stationary kernel that is
 * k(x, x′) / σ_f². It is NaN where f is known beforehand, as under a linear kernel without bias at the origin: there nothing varies.
 *
 * @param x a place in the surrogate's coordinates
 */
export function correlationAround(kernel: BoundKernel, x: ArrayLike<number>, points: Points): Float64Array {
  const { count, dim, data } = points
  const row = kernel.row(x, points, new Float64Array(count))
  const own = Math.sqrt(kernel.variance(x))
  for (let i = 0; i < count; i++) {
    const other = Math.sqrt(kernel.variance(data.subarray(i * dim, (i + 1) * dim)))
    // Divided one after the other: the product of two small deviations may be no number.
    row[i] = Math.min(1, Math.max(-1, row[i]! / own / other))
  }
  return row
}
