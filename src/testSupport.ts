import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'

/** Reads a file of reference cases; docs/reference/README.md says what its fields mean and how they were computed. */
export function readReference<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../docs/reference/${name}.json`, import.meta.url), 'utf8'))
}

/** Checks a property on the same examples everywhere, so that a failure on one machine is a failure on all. */
export function check<T>(property: fc.IProperty<T>, numRuns = 100): void {
  fc.assert(property, { seed: 1, numRuns })
}

/** Numbers spread evenly from min to max, both included. (fc.double would draw nearly all of them close to 0.) */
export const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.maxSafeNat().map((i) => Math.min(max, min + (max - min) * (i / Number.MAX_SAFE_INTEGER)))

/** The largest |a − b| over two lists of the same length; NaN, which passes no comparison, when a difference is NaN. */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new RangeError(`The lists have ${a.length} and ${b.length} entries.`)
  return Array.from(a).reduce((largest, value, i) => Math.max(largest, Math.abs(value - b[i]!)), 0)
}
