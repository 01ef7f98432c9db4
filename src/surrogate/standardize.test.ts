import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, check } from '../testSupport'
import { standardization } from './standardize'

const fallback = { shift: 5, scale: 2 }

describe('standardization', () => {
  it('takes the fallback while nothing is known', () => {
    expect(standardization([], fallback)).toEqual(fallback)
  })

  it('shifts a single value to 0 and keeps the fallback scale', () => {
    expect(standardization([7], fallback)).toEqual({ shift: 7, scale: 2 })
  })

  it.each([[[0, 0, 0]], [[3, 3, 3, 3]], [[0.1, 0.1, 0.1]], [[-1e9, -1e9]]])(
    'does not take rounding for spread in the constant values %j',
    (y) => {
      const { shift, scale } = standardization(y, fallback)
      expect(shift).toBeCloseTo(y[0]!, 12)
      expect(scale).toBe(2)
    },
  )

  it('uses the population standard deviation, as scikit-learn does', () => {
    expect(standardization([2, 4, 4, 4, 5, 5, 7, 9], fallback)).toEqual({ shift: 5, scale: 2 })
  })

  it('measures a small spread on a large offset', () => {
    expect(standardization([1e6, 1e6 + 0.02], fallback).scale).toBeCloseTo(0.01, 8)
  })

  it('leaves mean 0 and standard deviation 1', () => {
    check(
      fc.property(fc.array(between(-1e3, 1e3), { minLength: 2, maxLength: 30 }), (y) => {
        fc.pre(Math.max(...y) - Math.min(...y) > 1e-3)
        const { shift, scale } = standardization(y, fallback)
        const z = y.map((value) => (value - shift) / scale)
        expect(Math.abs(z.reduce((sum, value) => sum + value, 0) / z.length)).toBeLessThan(1e-8)
        expect(z.reduce((sum, value) => sum + value * value, 0) / z.length).toBeCloseTo(1, 8)
      }),
    )
  })
})
