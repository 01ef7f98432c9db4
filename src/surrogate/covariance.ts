import type { Points } from '../numerics/points'
import { findKernel } from './kernels'
import type { Covariance } from './kernels/kernel'

/**
 * k(x, x′) = variance · correlation(r),  r² = Σ_d ((x_d − x′_d)/ℓ_d)².
 * Returns a function that writes the covariances between one point and many into `out` (count numbers).
 * Throws RangeError when the variance or a length-scale is not a positive number, or ARD length-scales do not match `dim`.
 */
export function covarianceRow(
  { kind, variance, lengthscale }: Covariance,
  dim: number,
): (x: ArrayLike<number>, others: Points, out: Float64Array) => Float64Array {
  const { correlation } = findKernel(kind)
  const inverse = Float64Array.from(
    { length: dim },
    (_, d) => 1 / (typeof lengthscale === 'number' ? lengthscale : (lengthscale[d] ?? Number.NaN)),
  )
  if (!(variance > 0 && Number.isFinite(variance)))
    throw new RangeError(`The signal variance must be a positive number, not ${variance}.`)
  if (typeof lengthscale !== 'number' && lengthscale.length !== dim)
    throw new RangeError(`There are ${lengthscale.length} length-scales for ${dim} axes.`)
  if (!inverse.every((value) => value > 0 && Number.isFinite(value)))
    throw new RangeError('Every length-scale must be a positive number.')

  return (x, { count, data }, out) => {
    for (let i = 0; i < count; i++) {
      let squared = 0
      for (let d = 0; d < dim; d++) {
        const scaled = (data[i * dim + d]! - x[d]!) * inverse[d]!
        squared += scaled * scaled
      }
      out[i] = variance * correlation(Math.sqrt(squared))
    }
    return out
  }
}
