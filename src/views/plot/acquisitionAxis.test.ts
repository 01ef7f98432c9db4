import { describe, expect, it } from 'vitest'
import { amountScale, rangeOf, rangeScale } from './acquisitionAxis'
import { ticksOf } from './scales'

const strip = { top: 10, bottom: 90 }

describe('the axis of a logarithm', () => {
  it('leaves out places where there is nothing to gain, and has a scale even when that is everywhere', () => {
    expect(rangeOf([Number.NEGATIVE_INFINITY, -3, -1], 'log gain')).toEqual([-3, -1])
    const nothing = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
    expect(rangeOf(nothing, 'log gain')).toBeNull()
    expect(rangeScale(nothing, 'log gain', strip).domain()).toSatisfy((domain: number[]) => domain.every(Number.isFinite))
  })
})

describe('the axis of an amount', () => {
  it.each(['linear', 'log'] as const)('has a place for every value, however small the largest of the run (%s)', (scale) => {
    for (const most of [1e300, 1, 1e-30, 1e-299, 1e-301, 1e-310, 3e-318, Number.MIN_VALUE]) {
      const y = amountScale(most, scale, strip)
      const [low, high] = y.domain() as [number, number]
      expect(y(low)).toBe(strip.bottom)
      expect(y(high)).toBeCloseTo(strip.top, 9)
      for (const value of [...ticksOf(y, 2), Math.max(low, most)]) expect(y(value)).toSatisfy(Number.isFinite)
    }
  })
})
