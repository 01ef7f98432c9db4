import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../testSupport'
import { expOfNegative } from './exp'

/** Distance to Math.exp in units of the last place of eˣ; below 2⁻¹⁰²² that place is 2⁻¹⁰⁷⁴. */
function unitsOff(x: number): number {
  const exact = Math.exp(x)
  const unit = Math.max(Number.EPSILON * exact, Number.MIN_VALUE)
  return Math.abs(expOfNegative(x) - exact) / unit
}

/** The 2 · `steps` + 1 representable numbers around x, none above 0. */
function neighbours(x: number, steps: number): number[] {
  const bits = new BigInt64Array(new Float64Array([x]).buffer)[0]!
  const shifted = BigInt64Array.from({ length: 2 * steps + 1 }, (_, i) => bits + BigInt(i - steps))
  return [...new Float64Array(shifted.buffer)].filter((value) => value <= 0)
}

/** The worst of many places, told with the place, so that one expectation covers them all. NaN is the worst of all. */
function worst(places: Iterable<number>): { x: number; off: number } {
  let found = { x: 0, off: 0 }
  for (const x of places) {
    const off = unitsOff(x)
    if (!(off <= found.off)) found = { x, off }
    if (Number.isNaN(off)) break
  }
  return found
}

describe('the exponential of a negative number', () => {
  it('agrees with Math.exp to two units in the last place, wherever there are any', () => {
    check(
      fc.property(fc.double({ min: -750, max: 0, noNaN: true }), (x) => {
        expect(unitsOff(x)).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('agrees evenly over the whole range, subnormal results included', () => {
    const found = worst(Array.from({ length: 200_001 }, (_, i) => (-750 * i) / 200_000))
    expect(found.off, `at ${found.x}`).toBeLessThanOrEqual(2)
  })

  it('agrees at every representable step around each power of two and each half step of the table below it', () => {
    const edges = Array.from({ length: 1078 }, (_, k) => [-k * Math.LN2, -(k + 1 / 128) * Math.LN2]).flat()
    const found = worst(edges.flatMap((edge) => neighbours(edge, 8)))
    expect(found.off, `at ${found.x}`).toBeLessThanOrEqual(2)
  })

  it.each([-745.1332191019412, -745, -1074 * Math.LN2, -744.45, -1022 * Math.LN2, -Number.MIN_VALUE])(
    'agrees at every one of two thousand representable steps around %d',
    (edge) => {
      const found = worst(neighbours(edge, 1000))
      expect(found.off, `at ${found.x}`).toBeLessThanOrEqual(2)
    },
  )

  it('is exact at 0, goes to 0 without end, and keeps NaN', () => {
    expect(expOfNegative(0)).toBe(1)
    expect(expOfNegative(-0)).toBe(1)
    expect([-744, -744.45, -745, -745.13].map((x) => expOfNegative(x) > 0)).toEqual([true, true, true, true])
    expect([-745.14, -746, -1e300, Number.NEGATIVE_INFINITY].map(expOfNegative)).toEqual([0, 0, 0, 0])
    expect(expOfNegative(Number.NaN)).toBeNaN()
  })
})
