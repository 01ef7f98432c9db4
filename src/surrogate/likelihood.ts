import { choleskyInPlace, dotAll, invertLower, solveLower } from '../numerics/linalg'
import type { Differentiated } from '../numerics/maximizeInBox'
import type { BoundKernel } from './kernels/kernel'

/** Data to judge hyperparameters by, in the surrogate's coordinates. */
export interface Observations {
  readonly X: readonly ArrayLike<number>[]
  readonly y: readonly number[]
  /** The known prior mean, or 'estimated' by generalised least squares. */
  readonly mean: number | 'estimated'
}

/** What of a kernel its likelihood asks. */
export type Judged = Pick<BoundKernel, 'paths' | 'value' | 'gradient'>

type Matrix = readonly Float64Array[]

const square = (n: number): Matrix => Array.from({ length: n }, () => new Float64Array(n))

/**
 * The log marginal likelihood of hyperparameters, and its derivatives by the logarithms of them (the kernel's paths, then the noise variance):
 *
 *     log p(y|X) = −½ rᵀA⁻¹r − ½ log|A| − ½ n log 2π,   ∂/∂θ = ½ tr((ααᵀ − A⁻¹) ∂A/∂θ),   A = K + σ_n² I,  r = y − m,  α = A⁻¹r
 *
 * An estimated mean maximises the likelihood, so it adds nothing to the gradient (envelope theorem). A fit asks many times: all of them work
 * in the same room, so a gradient is to be asked for before the next value.
 * Source: Rasmussen & Williams (2006), eq. 5.8–5.9. Cost O(n³ + n²p). The value is −∞ where A is not numerically positive definite.
 */
export function likelihoodOf({ X, y, mean }: Observations): (kernel: Judged, noiseVariance: number) => Differentiated {
  const n = X.length
  const places = Array.from(X, (x) => Float64Array.from(x))
  const rows = square(n)
  const columns = square(n)
  const inverse = new Float64Array(n)
  const alpha = new Float64Array(n)

  return (kernel, noiseVariance) => {
    for (let i = 0; i < n; i++) {
      const row = rows[i]!
      for (let j = 0; j <= i; j++) row[j] = kernel.value(places[i]!, places[j]!, i === j)
      row[i]! += noiseVariance
    }
    if (!choleskyInPlace(rows)) return { value: Number.NEGATIVE_INFINITY, gradient: (out) => out.fill(0) }

    const white = solveLower(rows, Float64Array.from(y))
    if (mean === 'estimated') subtractMean(rows, white)
    else if (mean !== 0) {
      const known = solveLower(rows, new Float64Array(n).fill(mean))
      for (let i = 0; i < n; i++) white[i]! -= known[i]!
    }
    let value = -0.5 * n * Math.log(2 * Math.PI)
    for (let i = 0; i < n; i++) value -= 0.5 * white[i]! * white[i]! + Math.log(rows[i]![i]!)

    const gradient = (out: Float64Array) => {
      const p = kernel.paths.length
      const slopes = new Float64Array(p)
      invertLower(rows, columns)
      dotAll(white, columns, n, 0, alpha)
      out.fill(0)
      for (let i = 0; i < n; i++) {
        // Row i of A⁻¹ = L⁻ᵀ L⁻¹, up to the diagonal.
        dotAll(columns[i]!, columns, i + 1, i, inverse)
        for (let j = 0; j <= i; j++) {
          kernel.gradient(places[i]!, places[j]!, i === j, slopes, 0)
          // Off the diagonal every entry stands twice, which cancels the ½.
          const weight = (alpha[i]! * alpha[j]! - inverse[j]!) * (i === j ? 0.5 : 1)
          for (let t = 0; t < p; t++) out[t]! += weight * slopes[t]!
          if (i === j) out[p]! += weight * noiseVariance
        }
      }
    }
    return { value, gradient }
  }
}

/** Generalised least squares on whitened values: w ← w − m L⁻¹1 with m = (L⁻¹1)ᵀw / (L⁻¹1)ᵀ(L⁻¹1). */
function subtractMean(rows: Matrix, white: Float64Array): void {
  const n = white.length
  const ones = solveLower(rows, new Float64Array(n).fill(1))
  let [top, bottom] = [0, 0]
  for (let i = 0; i < n; i++) {
    top += ones[i]! * white[i]!
    bottom += ones[i]! * ones[i]!
  }
  for (let i = 0; i < n; i++) white[i]! -= (top / bottom) * ones[i]!
}
