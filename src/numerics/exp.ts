/** Steps between powers of two. */
const STEPS = 64
const SCALE = STEPS / Math.LN2
/** ln 2 / 64 in two parts, to more digits than one number holds: the first has few enough that n times it is exact. As in fdlibm's e_exp.c. */
const HIGH = 0.6931471803691238 / STEPS
const LOW = 1.9082149292705877e-10 / STEPS

const FRACTIONS = Float64Array.from({ length: STEPS }, (_, j) => 2 ** (j / STEPS))
const LARGEST = 1023
const SMALLEST = -1074
const POWERS = Float64Array.from({ length: LARGEST - SMALLEST + 1 }, (_, k) => 2 ** (k + SMALLEST))

/**
 * eˣ for x ≤ 0, within two units in the last place; 0 where it underflows. Kernels ask for it millions of times a second, and Math.exp is a
 * call that V8 does not inline.
 *
 * x = n ln 2/64 + r with |r| ≤ ln 2/128, so eˣ = 2^⌊n/64⌋ · 2^((n mod 64)/64) · eʳ, the last by its Taylor series.
 * Source: Tang (1989), Table-driven implementation of the exponential function, ACM TOMS 15:144–157.
 */
export function expOfNegative(x: number): number {
  if (!(x > -745)) return x <= -745 ? 0 : Number.NaN
  const n = (x * SCALE - 0.5) | 0
  const r = x - n * HIGH - n * LOW
  const p = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))))
  const fraction = FRACTIONS[n & (STEPS - 1)]!
  return (fraction + fraction * p) * POWERS[(n >> 6) - SMALLEST]!
}
