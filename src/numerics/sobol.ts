import type { Random } from './random'

const BITS = 32

/**
 * One axis of the sequence: a primitive polynomial xˢ + a₁xˢ⁻¹ + … + a₍ₛ₋₁₎x + 1 over the integers modulo 2, as the digits a₁…a₍ₛ₋₁₎ of
 * one number, and the s odd numbers that its recurrence starts from.
 */
interface Axis {
  readonly a: number
  readonly m: readonly number[]
}

/**
 * Axes 2 to 10 (the first is the van der Corput sequence), chosen so that pairs of axes fill their square well.
 * Source: Joe & Kuo (2008), "Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30:2635–2654,
 * table new-joe-kuo-6.
 */
const AXES: readonly Axis[] = [
  { a: 0b0, m: [1] },
  { a: 0b1, m: [1, 3] },
  { a: 0b01, m: [1, 3, 1] },
  { a: 0b10, m: [1, 1, 1] },
  { a: 0b001, m: [1, 1, 3, 3] },
  { a: 0b100, m: [1, 3, 5, 13] },
  { a: 0b0010, m: [1, 1, 5, 5, 17] },
  { a: 0b0100, m: [1, 1, 5, 5, 5] },
  { a: 0b0111, m: [1, 1, 7, 11, 19] },
]

/**
 * Direction numbers v₁, v₂, … of an axis, as the leading 32 binary digits of fractions:
 * v_i = m_i / 2ⁱ for i ≤ s, then v_i = a₁v_{i−1} ⊕ … ⊕ a_{s−1}v_{i−s+1} ⊕ v_{i−s} ⊕ (v_{i−s} / 2ˢ).
 */
function directionNumbers({ a, m }: Axis): Uint32Array {
  const s = m.length
  const v = new Uint32Array(BITS)
  for (let i = 0; i < BITS; i++) {
    if (i < s) {
      v[i] = m[i]! << (BITS - 1 - i)
      continue
    }
    v[i] = v[i - s]! ^ (v[i - s]! >>> s)
    for (let k = 1; k < s; k++) if ((a >>> (s - 1 - k)) & 1) v[i]! ^= v[i - k]!
  }
  return v
}

const DIRECTIONS = [Uint32Array.from({ length: BITS }, (_, i) => 1 << (BITS - 1 - i)), ...AXES.map(directionNumbers)]

/** The sum modulo 2 of the direction numbers at the digits 1 of the index in Gray code. */
function digitsAt(index: number, directions: Uint32Array): number {
  let digits = 0
  let gray = index ^ (index >>> 1)
  for (let i = 0; gray !== 0; i++, gray >>>= 1) if (gray & 1) digits ^= directions[i]!
  return digits >>> 0
}

/** A 32-bit mixing function in which every input bit moves every output bit: the finalizer of MurmurHash3 (Appleby 2011). */
function mix(bits: number): number {
  let h = bits
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/**
 * Nested uniform scrambling: every binary digit is flipped or not by a coin that belongs to the digits before it, so that halves of halves
 * change places at random and each point becomes uniform, while every dyadic interval keeps its number of points. The coins are
 * hashes of the digits before, behind a leading 1, with the key.
 *
 * Source: Owen (1995), "Randomly permuted (t,m,s)-nets and (t,s)-sequences"; by hashes as in Burley (2020), "Practical hash-based
 * Owen scrambling", J. Computer Graphics Techniques 9(4):1–20.
 */
function scrambled(digits: number, key: number): number {
  let flips = 0
  for (let i = 0; i < BITS; i++) {
    const before = i === 0 ? 1 : (1 << i) | (digits >>> (BITS - i))
    flips |= (mix(mix(before) ^ key) & 1) << (BITS - 1 - i)
  }
  return (digits ^ flips) >>> 0
}

/**
 * Point `index` (from 0) of the Sobol' sequence in [0, 1)^dim, in the order of the Gray code; scrambled when a random stream is given,
 * which must be the same for all points. The first 2ᵏ points, and every 2ᵏ after them, have one in each 2ᵏ-th of every axis.
 * The point at index 0 belongs to the sequence: without it that balance is lost (Owen 2020, "On dropping the first Sobol' point").
 *
 * Source: Sobol' (1967), USSR Comput. Math. Math. Phys. 7:86–112; Antonov & Saleev (1979) for the order. Throws for dim > 10.
 */
export function sobol(index: number, dim: number, scramble?: Random): number[] {
  if (dim > DIRECTIONS.length) throw new RangeError(`The Sobol' sequence here has ${DIRECTIONS.length} dimensions, not ${dim}.`)
  return DIRECTIONS.slice(0, dim).map((directions, d) => {
    const digits = digitsAt(index, directions)
    return (scramble ? scrambled(digits, keyOf(scramble, d)) : digits) / 2 ** BITS
  })
}

const keyOf = (scramble: Random, axis: number): number => Math.floor(scramble.fork(axis).uniform() * 2 ** BITS)
