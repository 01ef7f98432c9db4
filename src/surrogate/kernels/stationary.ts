import type { Points } from '../../numerics/points'
import type { BoundKernel, Covariance, Kernel } from './kernel'
import { lengthscales, signalVariance } from './parameters'

/** How correlation falls with the scaled distance r. */
export interface Profile {
  /** ρ(r), 1 at r = 0. */
  readonly correlation: (r: number) => number
  /**
   * Turns squared distances into covariances variance · ρ, in place. One loop a kernel: a loop that they shared would call ρ through a
   * pointer millions of times a drag.
   */
  readonly overSquares: (squares: Float64Array, variance: number) => void
  /** −ρ′(r)/r, from which every derivative by length-scales and places follows. May be infinite at 0. */
  readonly slope: (r: number) => number
  /** ∂ρ/∂ log of the shape parameter, when there is one. */
  readonly shape?: (r: number) => number
}

interface Stationary extends Pick<Kernel, 'name' | 'tex' | 'source' | 'character' | 'shapes'> {
  /** The profile of a kernel tree's leaf in a number of dimensions; compact supports are wide enough in so many only. */
  readonly profile: (covariance: Covariance, dim: number) => Profile
}

/** r² between x and each point. The first two axes are taken out of the loop: most spaces have no more, and a loop costs more than its body. */
function scaledSquares(x: ArrayLike<number>, inverse: ArrayLike<number>, { dim, count, data }: Points, out: Float64Array): void {
  const [x0, x1, scale0, scale1] = [x[0]!, x[1] ?? 0, inverse[0]!, inverse[1] ?? 0]
  if (dim === 1) {
    for (let i = 0; i < count; i++) {
      const first = (data[i]! - x0) * scale0
      out[i] = first * first
    }
    return
  }
  for (let i = 0; i < count; i++) {
    const at = i * dim
    const first = (data[at]! - x0) * scale0
    const second = (data[at + 1]! - x1) * scale1
    let squared = first * first + second * second
    for (let d = 2; d < dim; d++) {
      const scaled = (data[at + d]! - x[d]!) * inverse[d]!
      squared += scaled * scaled
    }
    out[i] = squared
  }
}

/**
 * A kernel that depends on the scaled distance alone: k(x, x′) = variance · ρ(r),  r² = Σ_d ((x_d − x′_d)/ℓ_d)².
 *
 *     ∂k/∂log ℓ_d = variance · (−ρ′(r)/r) · ((x_d − x′_d)/ℓ_d)²,   ∂k/∂x_d = −variance · (−ρ′(r)/r) · (x_d − x′_d)/ℓ_d²
 */
export const stationary = <Id extends string>({ id, profile, ...record }: Stationary & { readonly id: Id }) => ({
  ...record,
  id,
  lengthscale: 'axes' as const,
  bind: (covariance: Covariance, dim: number): BoundKernel => {
    const variance = signalVariance(covariance)
    const { each, paths } = lengthscales(covariance, dim)
    const inverse = each.map((value) => 1 / value)
    const ard = paths.length > 1
    const { correlation, overSquares, slope, shape } = profile(covariance, dim)
    const squareOf = (a: ArrayLike<number>, b: ArrayLike<number>) => {
      let squared = 0
      for (let d = 0; d < dim; d++) squared += ((a[d]! - b[d]!) * inverse[d]!) ** 2
      return squared
    }

    return {
      paths: ['variance', ...paths, ...record.shapes.map(({ path }) => path)],
      variance: () => variance,
      row(x, points, out) {
        scaledSquares(x, inverse, points, out)
        overSquares(out, variance)
        return out
      },
      value: (a, b) => variance * correlation(Math.sqrt(squareOf(a, b))),
      gradient(a, b, _same, out, offset) {
        const squared = squareOf(a, b)
        const r = Math.sqrt(squared)
        const value = variance * correlation(r)
        const steep = r > 0 ? variance * slope(r) : 0
        out[offset] = value
        if (ard) for (let d = 0; d < dim; d++) out[offset + 1 + d] = steep * ((a[d]! - b[d]!) * inverse[d]!) ** 2
        else out[offset + 1] = steep * squared
        if (shape) out[offset + 1 + paths.length] = variance * shape(r)
        return value
      },
      placeGradient(x, z, _same, out) {
        const r = Math.sqrt(squareOf(x, z))
        const steep = r > 0 ? variance * slope(r) : 0
        for (let d = 0; d < dim; d++) out[d] = -steep * (x[d]! - z[d]!) * inverse[d]! ** 2
        return variance * correlation(r)
      },
    }
  },
})
