import { choleskyInPlace, solveLower } from '../numerics/linalg'
import type { BoundKernel } from './kernels/kernel'

/** Data to judge hyperparameters by, in the surrogate's coordinates. */
export interface Observations {
  readonly X: readonly ArrayLike<number>[]
  readonly y: readonly number[]
  /** The known prior mean, or 'estimated' by generalised least squares. */
  readonly mean: number | 'estimated'
}

/**
 * The log marginal likelihood and, when asked for, its derivatives by the logarithms of the hyperparameters (the kernel's paths, then the
 * noise variance):
 *
 *     log p(y|X) = −½ rᵀA⁻¹r − ½ log|A| − ½ n log 2π,   ∂/∂θ = ½ tr((ααᵀ − A⁻¹) ∂A/∂θ),   A = K + σ_n² I,  r = y − m,  α = A⁻¹r
 *
 * An estimated mean maximises the likelihood, so it adds nothing to the gradient (envelope theorem).
 * Source: Rasmussen & Williams (2006), eq. 5.8–5.9. Cost O(n³ + n²p). Returns −∞ where A is not numerically positive definite.
 */
export function likelihood(
  kernel: Pick<BoundKernel, 'paths' | 'gradient'>,
  noiseVariance: number,
  { X, y, mean }: Observations,
  gradient: Float64Array | null,
): number {
  const n = X.length
  const p = kernel.paths.length
  const A = new Float64Array(n * n)
  const rows = Array.from({ length: n }, (_, i) => A.subarray(i * n, (i + 1) * n))
  const dK = new Float64Array(gradient ? ((n * (n + 1)) / 2) * p : p)
  let offset = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      A[i * n + j] = kernel.gradient(X[i]!, X[j]!, i === j, dK, offset)
      if (gradient) offset += p
    }
    A[i * n + i]! += noiseVariance
  }
  if (!choleskyInPlace(rows)) return Number.NEGATIVE_INFINITY

  const white = solveLower(rows, Float64Array.from(y))
  if (mean === 'estimated') subtractMean(rows, white)
  else if (mean !== 0) {
    const known = solveLower(rows, new Float64Array(n).fill(mean))
    for (let i = 0; i < n; i++) white[i]! -= known[i]!
  }
  let value = -0.5 * n * Math.log(2 * Math.PI)
  for (let i = 0; i < n; i++) value -= 0.5 * white[i]! * white[i]! + Math.log(A[i * n + i]!)
  if (gradient) fillGradient(rows, white, dK, p, noiseVariance, gradient)
  return value
}

/** Generalised least squares on whitened values: w ← w − m L⁻¹1 with m = (L⁻¹1)ᵀw / (L⁻¹1)ᵀ(L⁻¹1). */
function subtractMean(rows: readonly Float64Array[], white: Float64Array): void {
  const n = white.length
  const ones = solveLower(rows, new Float64Array(n).fill(1))
  let [top, bottom] = [0, 0]
  for (let i = 0; i < n; i++) {
    top += ones[i]! * white[i]!
    bottom += ones[i]! * ones[i]!
  }
  for (let i = 0; i < n; i++) white[i]! -= (top / bottom) * ones[i]!
}

function fillGradient(
  rows: readonly Float64Array[],
  white: Float64Array,
  dK: Float64Array,
  p: number,
  noiseVariance: number,
  gradient: Float64Array,
): void {
  const n = white.length
  // Column j of L⁻¹ stands in row j: then every sum below runs along memory.
  const columns = new Float64Array(n * n)
  for (let j = 0; j < n; j++) {
    const column = columns.subarray(j * n, (j + 1) * n)
    column[j] = 1
    solveLower(rows, column, j)
  }
  const alpha = new Float64Array(n)
  for (let j = 0; j < n; j++) for (let k = j; k < n; k++) alpha[j]! += columns[j * n + k]! * white[k]!

  gradient.fill(0)
  let offset = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let inverse = 0
      for (let k = i; k < n; k++) inverse += columns[i * n + k]! * columns[j * n + k]!
      // Off the diagonal every entry stands twice, which cancels the ½.
      const weight = (alpha[i]! * alpha[j]! - inverse) * (i === j ? 0.5 : 1)
      for (let t = 0; t < p; t++) gradient[t]! += weight * dK[offset + t]!
      if (i === j) gradient[p]! += weight * noiseVariance
      offset += p
    }
  }
}
