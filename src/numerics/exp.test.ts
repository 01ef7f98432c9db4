import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../testSupport'
import { expOfNegative } from './exp'

describe('the exponential of a negative number', () => {
  it('agrees with Math.exp to two units in the last place', () => {
    check(
      fc.property(fc.double({ min: -700, max: 0, noNaN: true }), (x) => {
        const exact = Math.exp(x)
        expect(Math.abs(expOfNegative(x) - exact)).toBeLessThanOrEqual(2 * Number.EPSILON * exact)
      }),
    )
  })

  it('is exact at 0, goes to 0 without end, and keeps NaN', () => {
    expect(expOfNegative(0)).toBe(1)
    expect(expOfNegative(-0)).toBe(1)
    expect(expOfNegative(-744)).toBeGreaterThan(0)
    expect([-746, -1e300, Number.NEGATIVE_INFINITY].map(expOfNegative)).toEqual([0, 0, 0])
    expect(expOfNegative(Number.NaN)).toBeNaN()
  })
})
