const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
/** Beyond these the projections of the sequence degrade: see `quasiRandom`. */
export const HALTON_DIMENSIONS = PRIMES.length

function radicalInverse(index: number, base: number): number {
  let [fraction, value] = [1, 0]
  for (let i = index; i > 0; i = Math.floor(i / base)) {
    fraction /= base
    value += fraction * (i % base)
  }
  return value
}

/**
 * Point `index` (from 1) of the Halton sequence in [0, 1)^dim: the radical inverses of the index in prime bases.
 * Source: Halton (1960), Numerische Mathematik 2:84–90. Throws for dim > 10.
 */
export function halton(index: number, dim: number): number[] {
  if (dim > PRIMES.length) throw new RangeError(`The Halton sequence here has ${PRIMES.length} dimensions, not ${dim}.`)
  return PRIMES.slice(0, dim).map((base) => radicalInverse(index, base))
}
