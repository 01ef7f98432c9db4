import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, check } from '../../testSupport'
import { leastTold } from './leastTold'

describe('the least that a model is told', () => {
  it('is as far below the median as the upper quartile is above it', () => {
    expect(leastTold([0, 1, 2, 3, 4, 5, 6, 7, -1000])).toBe(1)
    expect(leastTold([10, 20, 30, 40, 50, 60, 70, 80, 90])).toBe(30)
  })

  it.each([
    ['few values', [1, 2, 3, -1e6]],
    ['values that are alike', [5, 5, 5, 5, 5, 5, 5, 1]],
    ['values of which none is far off', [1, 1.1, 1.2, 1.3, 3, 4, 5, 6]],
  ])('is nothing of %s', (_, values) => {
    expect(leastTold(values)).toBeNull()
  })

  it('leaves the better half as it is, whatever the values are', () => {
    check(
      fc.property(fc.array(between(-1e6, 1e6), { minLength: 5, maxLength: 40 }), (values) => {
        const least = leastTold(values)
        const sorted = [...values].sort((a, b) => a - b)
        if (least !== null) expect(least).toBeLessThanOrEqual(sorted[Math.floor(sorted.length / 2)]!)
      }),
    )
  })
})
