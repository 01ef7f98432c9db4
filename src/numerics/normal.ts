/** The standard normal distribution, accurate far into the lower tail, where expected improvement lives. */

const SQRT2 = Math.SQRT2
const INV_SQRT_2PI = 1 / Math.sqrt(2 * Math.PI)
const INV_SQRT_PI = 1 / Math.sqrt(Math.PI)

const horner = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)

// Rational minimax approximations of erf and erfcx, highest power first.
const ERF_P = [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694]
const ERF_Q = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171]
const ERFCX_P = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769,
  1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
]
const ERFCX_Q = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597, 4362.619090143247,
  3439.3676741437216, 1230.3393548037495,
]
const TAIL_P = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
  0.0006587491615298378,
]
const TAIL_Q = [1, 2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918]

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
