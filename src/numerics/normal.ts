/** The standard normal distribution, accurate far into the lower tail, where expected improvement lives. */

const SQRT2 = Math.SQRT2
const INV_SQRT_2PI = 1 / Math.sqrt(2 * Math.PI)
const INV_SQRT_PI = 1 / Math.sqrt(Math.PI)

const horner = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)

// Rational minimax approximations of erf and erfcx, highest power first.
const ERF_P = [1.85777706184603153e-1, 3.1611237438705656, 1.1386415415105016e2, 3.774852376853020208e2, 3.209377589138469473e3]
const ERF_Q = [1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3]
const ERFCX_P = [
  2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594, 6.61191906371416295e1, 2.98635138197400131e2,
  8.8195222124176909e2, 1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3,
]
const ERFCX_Q = [
  1, 1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2, 1.62138957456669019e3, 3.29079923573345963e3,
  4.36261909014324716e3, 3.43936767414372164e3, 1.23033935480374942e3,
]
const TAIL_P = [
  1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1, 1.25781726111229246e-1, 1.60837851487422766e-2,
  6.58749161529837803e-4,
]
const TAIL_Q = [
  1, 2.56852019228982242, 1.87295284992346047, 5.27905102951428412e-1, 6.05183413124413191e-2, 2.33520497626869185e-3,
]

/** erf(x) for |x| ≤ 0.46875. */
const erfSmall = (x: number): number => (x * horner(ERF_P, x * x)) / horner(ERF_Q, x * x)

/**
 * The scaled complementary error function erfcx(x) = exp(x²) erfc(x), for x ≥ 0.
 *
 * Source: W. J. Cody (1969), "Rational Chebyshev approximations for the error function", Math. Comp. 23:631–637.
 */
export function erfcx(x: number): number {
  if (x < 0.46875) return Math.exp(x * x) * (1 - erfSmall(x))
  if (x <= 4) return horner(ERFCX_P, x) / horner(ERFCX_Q, x)
  const t = 1 / (x * x)
  return (INV_SQRT_PI - (t * horner(TAIL_P, t)) / horner(TAIL_Q, t)) / x
}

/** φ(z) = exp(−z²/2) / √(2π). */
export const pdf = (z: number): number => INV_SQRT_2PI * Math.exp(-0.5 * z * z)

/** Φ(z) = P(Z ≤ z) = erfc(−z/√2) / 2, with full relative accuracy in the lower tail. */
export function cdf(z: number): number {
  if (z > 0) return 1 - cdf(-z)
  return 0.5 * erfcx(-z / SQRT2) * Math.exp(-0.5 * z * z)
}

/**
 * E[max(Z + z, 0)] = z Φ(z) + φ(z) for Z ~ N(0, 1): the improvement expected of a standard normal.
 *
 * For z < 0 the two terms nearly cancel, so they are combined as φ(z) (1 + z Φ(z)/φ(z)), where Φ/φ is an erfcx:
 * positive and accurate to z ≈ −10⁴ while φ(z) has not underflowed.
 */
export function expectedExcess(z: number): number {
  if (z > -1) return z * cdf(z) + pdf(z)
  const millsRatio = Math.sqrt(Math.PI / 2) * erfcx(-z / SQRT2)
  return Math.max(pdf(z) * (1 + z * millsRatio), 0)
}
