/** The Beta distribution on [0, 1] with shapes α, β > 0, up to shapes of many thousands: all in logarithms, so that nothing overflows. */
export interface BetaShape {
  readonly alpha: number
  readonly beta: number
}

/** ln B(α, β) = ln Γ(α) + ln Γ(β) − ln Γ(α + β), for α, β > 0. */
export const logBeta = (alpha: number, beta: number): number => logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta)

// Coefficients of the Lanczos approximation with g = 7, for n = 9 terms (P. Godfrey, 2001).
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]
const LOG_SQRT_2PI = 0.5 * Math.log(2 * Math.PI)

/** ln Γ(x) for x > 0, to about 1e-14 of its size. Source: C. Lanczos (1964), SIAM J. Numer. Anal. 1:86–96. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const series = LANCZOS.slice(1).reduce((sum, coefficient, i) => sum + coefficient / (x + i), LANCZOS[0]!)
  const t = x + 6.5
  return LOG_SQRT_2PI + (x - 0.5) * Math.log(t) - t + Math.log(series)
}

/** 0 · ln 0 is 0: what was not seen says nothing. */
const times = (count: number, log: number): number => (count === 0 ? 0 : count * log)

/**
 * The density p^(α−1) (1−p)^(β−1) / B(α, β) as a function of p ∈ [0, 1]. At an end it may be infinite, where the shape of that end is
 * below 1.
 */
export function betaDensityOf({ alpha, beta }: BetaShape): (p: number) => number {
  const logArea = logBeta(alpha, beta)
  return (p) => Math.exp(times(alpha - 1, Math.log(p)) + times(beta - 1, Math.log1p(-p)) - logArea)
}

/** The same at one place. */
export const betaDensity = (shape: BetaShape, p: number): number => betaDensityOf(shape)(p)

export const betaMean = ({ alpha, beta }: BetaShape): number => alpha / (alpha + beta)

/**
 * Where the density is highest: (α − 1)/(α + β − 2) inside, 0 or 1 where it rises to that end. Null where no single place is: the density
 * is flat (α = β = 1) or rises to both ends (α, β < 1).
 */
export function betaMode({ alpha, beta }: BetaShape): number | null {
  if (alpha > 1 && beta > 1) return (alpha - 1) / (alpha + beta - 2)
  if (alpha === beta || (alpha < 1 && beta < 1)) return null
  return alpha > beta ? 1 : 0
}

/**
 * P(X ≤ p), the regularized incomplete beta function I_p(α, β), to about 1e-12.
 *
 * Source: the continued fraction DLMF 8.17.22, evaluated by Lentz's method, on that side of the mean where it converges fast.
 */
export function betaCdf({ alpha, beta }: BetaShape, p: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  if (p > (alpha + 1) / (alpha + beta + 2)) return 1 - lowerTail(beta, alpha, 1 - p, p)
  return lowerTail(alpha, beta, p, 1 - p)
}

function lowerTail(alpha: number, beta: number, p: number, rest: number): number {
  const front = Math.exp(alpha * Math.log(p) + beta * Math.log(rest) - logBeta(alpha, beta)) / alpha
  return front * continuedFraction(alpha, beta, p)
}

const TINY = 1e-300
const awayFromZero = (x: number): number => (Math.abs(x) < TINY ? TINY : x)
/** Convergence takes about √max(α, β) terms. */
const MOST_TERMS = 10_000

function continuedFraction(alpha: number, beta: number, p: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((alpha + beta) * p) / (alpha + 1))
  let result = d
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (beta - m) * p) / ((alpha + 2 * m - 1) * (alpha + 2 * m))
    const odd = (-(alpha + m) * (alpha + beta + m) * p) / ((alpha + 2 * m) * (alpha + 2 * m + 1))
    let factor = 1
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d)
      c = awayFromZero(1 + term / c)
      factor = c * d
      result *= factor
    }
    if (Math.abs(factor - 1) < 1e-15) break
  }
  return result
}

/**
 * The place below which a share q ∈ [0, 1] of the probability lies, to the last digits of a double.
 *
 * By halving the interval that holds it: some 60 evaluations of the distribution function, and no start that could fail.
 */
export function betaQuantile(shape: BetaShape, q: number): number {
  if (q <= 0) return 0
  if (q >= 1) return 1
  let [low, high] = [0, 1]
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (betaCdf(shape, middle) < q) low = middle
    else high = middle
  }
}
