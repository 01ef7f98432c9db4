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
  return Math.max(pdf(z) * (1 + z * millsRatio(z)), 0)
}

/** log Φ(z), accurate where Φ itself has underflowed, and where it is 1 but for rounding. */
export function logCdf(z: number): number {
  if (z > 0) return Math.log1p(-cdf(-z))
  if (z > -1) return Math.log(cdf(z))
  return -0.5 * z * z + Math.log(0.5 * erfcx(-z / SQRT2))
}

const LOG_SQRT_2PI = 0.5 * Math.log(2 * Math.PI)

/**
 * log E[max(Z + z, 0)] = log(z Φ(z) + φ(z)), stable for every z.
 *
 * Left of −1 it is −z²/2 − ½ log 2π + log(1 + z·m(z)) with the Mills ratio m = Φ/φ, and far left, where 1 + z·m(z) loses its digits,
 * its asymptotic series z⁻²(1 − 3·z⁻² + 15·z⁻⁴ − …). Source: Ament et al. (2023), "Unexpected improvements to expected improvement", eq. 9.
 */
export function logExpectedExcess(z: number): number {
  if (z > -1) return Math.log(z * cdf(z) + pdf(z))
  const logPdf = -0.5 * z * z - LOG_SQRT_2PI
  if (z > -100) return logPdf + Math.log(1 + z * millsRatio(z))
  const t = 1 / (z * z)
  return logPdf + Math.log(t) + Math.log1p(-3 * t * (1 - 5 * t * (1 - 7 * t)))
}

/** Φ(z)/φ(z) for z ≤ 0. */
export const millsRatio = (z: number): number => Math.sqrt(Math.PI / 2) * erfcx(-z / SQRT2)

// Rational minimax approximations of Φ⁻¹ near the middle, in the tails, and far in the tails, highest power first.
const MIDDLE_P = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
]
const MIDDLE_Q = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
]
const NEAR_TAIL_P = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691,
  4.630337846156546, 1.4234371107496835,
]
const NEAR_TAIL_Q = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038,
  2.053191626637759, 1,
]
const FAR_TAIL_P = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
]
const FAR_TAIL_Q = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
]

/**
 * Φ⁻¹(p): the z that a standard normal stays below with probability p. To about 16 digits for every p from 10⁻³⁰⁰ up.
 *
 * Source: Wichura (1988), "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37:477–484.
 */
export function quantile(p: number): number {
  if (p > 0.5) return -quantile(1 - p)
  if (p === 0) return Number.NEGATIVE_INFINITY
  const q = p - 0.5
  if (q >= -0.425) {
    const t = 0.180625 - q * q
    return (q * horner(MIDDLE_P, t)) / horner(MIDDLE_Q, t)
  }
  const r = Math.sqrt(-Math.log(p))
  return r <= 5
    ? -horner(NEAR_TAIL_P, r - 1.6) / horner(NEAR_TAIL_Q, r - 1.6)
    : -horner(FAR_TAIL_P, r - 5) / horner(FAR_TAIL_Q, r - 5)
}
