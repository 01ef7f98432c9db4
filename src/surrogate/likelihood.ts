import type { BoundKernel } from './kernels/kernel'

/** Data to judge hyperparameters by, in the surrogate's coordinates. */
export interface Observations {
  readonly X: readonly ArrayLike<number>[]
  readonly y: readonly number[]
  /** The known prior mean, or 'estimated' by generalised least squares. */
  readonly mean: number | 'estimated'
}

/**
 * The log marginal likelihood and its derivatives by the logarithms of the hyperparameters (the kernel's paths, then the noise variance):
 *
 *     log p(y|X) = −½ rᵀA⁻¹r − ½ log|A| − ½ n log 2π,   ∂/∂θ = ½ tr((ααᵀ − A⁻¹) ∂A/∂θ),   A = K + σ_n² I,  r = y − m,  α = A⁻¹r
 *
 * An estimated mean maximises the likelihood, so it adds nothing to the gradient (envelope theorem).
 * Source: Rasmussen & Williams (2006), eq. 5.8–5.9. Cost O(n³ + n²p). Returns −∞ where A is not numerically positive definite.
 */
export function likelihood(
  kernel: BoundKernel,
  noiseVariance: number,
  { X, y, mean }: Observations,
  gradient: Float64Array,
): number {
  const n = X.length
  const p = kernel.paths.length
  const A = new Float64Array(n * n)
  const dK = new Float64Array(((n * (n + 1)) / 2) * p)
  let offset = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      A[i * n + j] = kernel.gradient(X[i]!, X[j]!, i === j, dK, offset)
      offset += p
    }
    A[i * n + i]! += noiseVariance
  }
  if (!factorize(A, n)) return Number.NEGATIVE_INFINITY

  const inverse = invertFactor(A, n)
  const applyInverse = (b: ArrayLike<number>) => multiplyTransposed(inverse, multiply(inverse, b, n), n)
  let m = mean === 'estimated' ? 0 : mean
  if (mean === 'estimated') {
    const weights = applyInverse(new Float64Array(n).fill(1))
    let [top, bottom] = [0, 0]
    for (let i = 0; i < n; i++) {
      top += weights[i]! * y[i]!
      bottom += weights[i]!
    }
    m = top / bottom
  }
  const white = multiply(
    inverse,
    Float64Array.from(y, (value) => value - m),
    n,
  )
  const alpha = multiplyTransposed(inverse, white, n)
  let value = -0.5 * n * Math.log(2 * Math.PI)
  for (let i = 0; i < n; i++) value -= 0.5 * white[i]! * white[i]! + Math.log(A[i * n + i]!)

  gradient.fill(0)
  offset = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let inverseIJ = 0
      for (let k = i; k < n; k++) inverseIJ += inverse[k * n + i]! * inverse[k * n + j]!
      // Off the diagonal every entry stands twice, which cancels the ½.
      const weight = (alpha[i]! * alpha[j]! - inverseIJ) * (i === j ? 0.5 : 1)
      for (let t = 0; t < p; t++) gradient[t]! += weight * dK[offset + t]!
      if (i === j) gradient[p]! += weight * noiseVariance
      offset += p
    }
  }
  return value
}

/** Cholesky in the lower triangle, in place; false when a pivot is not safely positive. */
function factorize(A: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = A[i * n + j]!
      for (let k = 0; k < j; k++) sum -= A[i * n + k]! * A[j * n + k]!
      if (i !== j) A[i * n + j] = sum / A[j * n + j]!
      else if (sum > 2 ** -52 * A[i * n + i]!) A[i * n + i] = Math.sqrt(sum)
      else return false
    }
  }
  return true
}

/** L⁻¹, lower triangular, row-major. */
function invertFactor(L: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n * n)
  for (let j = 0; j < n; j++) {
    out[j * n + j] = 1 / L[j * n + j]!
    for (let i = j + 1; i < n; i++) {
      let sum = 0
      for (let k = j; k < i; k++) sum -= L[i * n + k]! * out[k * n + j]!
      out[i * n + j] = sum / L[i * n + i]!
    }
  }
  return out
}

function multiply(lower: Float64Array, b: ArrayLike<number>, n: number): Float64Array {
  const out = new Float64Array(n)
  for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) out[i]! += lower[i * n + j]! * b[j]!
  return out
}

function multiplyTransposed(lower: Float64Array, b: ArrayLike<number>, n: number): Float64Array {
  const out = new Float64Array(n)
  for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) out[j]! += lower[i * n + j]! * b[i]!
  return out
}
