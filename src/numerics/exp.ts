/** Steps between powers of two. */
const STEPS = 64
const SCALE = STEPS / Math.LN2
/** ln 2 / 64 in two parts, to more digits than one number holds: the first has few enough that n times it is exact. As in fdlibm's e_exp.c. */
const HIGH = 0.6931471803691238 / STEPS
const LOW = 1.9082149292705877e-10 / STEPS

/** Half of each fraction, with twice each power: 2⁻¹⁰⁷⁵ is no number, but results down to half the smallest one round up to it. */
const HALF_FRACTIONS = Float64Array.from({ length: STEPS }, (_, j) => 2 ** (j / STEPS) / 2)
const SMALLEST = -1075
const TWICE_POWERS = Float64Array.from({ length: 1 - SMALLEST }, (_, k) => 2 ** (k + SMALLEST + 1))
/** Below half the smallest number, e^this = 2⁻¹⁰⁷⁵, eˣ rounds to 0. */
const UNDERFLOW = SMALLEST * Math.LN2

/**
 * eˣ for x ≤ 0, within two units in the last place, subnormal results included; 0 where it underflows. Kernels ask for it millions of times a second, and Math.exp is a
 * call that V8 does not inline.
 *
 * x = n ln 2/64 + r with |r| ≤ ln 2/128, so eˣ = 2^⌊n/64⌋ · 2^((n mod 64)/64) · eʳ, the last by its Taylor series.
 * Source: Tang (1989), Table-driven implementation of the exponential function, ACM TOMS 15:144–157.
 */
export function expOfNegative(x: number): number {
  if (!(x > UNDERFLOW)) return x <= UNDERFLOW ? 0 : Number.NaN
  const n = (x * SCALE - 0.5) | 0
  const r = x - n * HIGH - n * LOW
  const p = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))))
  const fraction = HALF_FRACTIONS[n & (STEPS - 1)]!
  return (fraction + fraction * p) * TWICE_POWERS[(n >> 6) - SMALLEST]!
}
