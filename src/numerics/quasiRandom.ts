import { HALTON_DIMENSIONS, halton } from './halton'

/** The first prime numbers, as many as were asked for so far. */
const primes: number[] = [2]

function prime(d: number): number {
  for (let candidate = primes.at(-1)! + 1; primes.length <= d; candidate++) {
    if (primes.every((each) => candidate % each !== 0)) primes.push(candidate)
  }
  return primes[d]!
}

/**
 * Point `index` (from 1) of a sequence that fills [0, 1)^dim evenly, for any dim: Halton's where that is good, else Richtmyer's,
 *
 *     u_d = index · √p_d  mod 1,   p_d the d-th prime number,
 *
 * whose first points are spread already, where Halton's would lie along the diagonal until the index exceeds the largest prime.
 * Source: Richtmyer (1951), "The evaluation of definite integrals, and a quasi-Monte-Carlo method", Los Alamos report LA-1342.
 */
export function quasiRandom(index: number, dim: number): number[] {
  if (dim <= HALTON_DIMENSIONS) return halton(index, dim)
  return Array.from({ length: dim }, (_, d) => (index * Math.sqrt(prime(d))) % 1)
}
