import { describe, expect, it } from 'vitest'
import { extremes } from './extremes'

describe('the extremes of a function', () => {
  it('are found beside the places that were looked at', () => {
    const { lowest, highest } = extremes(([x, y]) => Math.cos(7 * (x! - 0.31)) * Math.cos(5 * (y! - 0.77)) + 0.1 * x!, 2)!
    expect(highest.value).toBeGreaterThan(1.031)
    expect(lowest.value).toBeLessThan(-0.92)
  })

  it('of a constant are the constant', () => {
    const { lowest, highest } = extremes(() => 3, 2)!
    expect([lowest.value, highest.value]).toEqual([3, 3])
  })

  it('count only values that are finite', () => {
    const { lowest, highest } = extremes(([x]) => (x! < 0.5 ? Number.NaN : x! === 1 ? Number.POSITIVE_INFINITY : x!), 1)!
    expect(lowest.value).toBe(0.5)
    expect(highest.value).toBeCloseTo(1, 3)
    expect(extremes(() => Number.NaN, 1)).toBeNull()
  })
})
