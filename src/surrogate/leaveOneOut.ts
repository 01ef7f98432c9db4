import { solveLower, solveUpper } from '../numerics/linalg'
import type { GaussianProcess, Posterior } from './gaussianProcess'

/**
 * What the process would have believed of each observation had it been told of all the others only, its hyperparameters held:
 *
 *     μ_i = y_i − [A⁻¹(y − m)]_i / [A⁻¹]_ii,   σ_i² = 1 / [A⁻¹]_ii,   A = K + σ_n² I
 *
 * σ_i is that of the observation, noise included, in the order of the observations. Source: Rasmussen & Williams (2006), eq. 5.12. Where the
 * mean is estimated it is estimated anew without the observation, which puts P = A⁻¹ − A⁻¹11ᵀA⁻¹ / 1ᵀA⁻¹1 in the place of A⁻¹ in μ_i (Dubrule 1983,
 * Math. Geology 15:687–699). Cost O(n³) for n observations. A single observation without a mean of its own leaves an estimated mean of 0.
 */
export function leaveOneOut({ prior, factor, whitened, y }: GaussianProcess): Posterior {
  const n = y.length
  const alpha = solveUpper(factor, Float64Array.from(whitened))
  const inverse = inverseDiagonal(factor)
  const ones = solveUpper(factor, solveLower(factor, new Float64Array(n).fill(1)))
  const total = ones.reduce((sum, value) => sum + value, 0)
  const isEstimated = prior.mean === 'estimated'
  return {
    mean: Float64Array.from(y, (value, i) => {
      if (isEstimated && n === 1) return 0
      const weight = isEstimated ? inverse[i]! - ones[i]! ** 2 / total : inverse[i]!
      return value - alpha[i]! / weight
    }),
    sd: inverse.map((value) => 1 / Math.sqrt(value)),
  }
}

/** [A⁻¹]_ii = Σ_k (L⁻¹)_ki². */
function inverseDiagonal(factor: readonly Float64Array[]): Float64Array {
  const n = factor.length
  return Float64Array.from({ length: n }, (_, i) => {
    const column = new Float64Array(n)
    column[i] = 1
    return solveLower(factor, column).reduce((sum, value) => sum + value * value, 0)
  })
}
