import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { check } from '../../testSupport'
import { rangeScale } from './acquisitionAxis'
import { ticksOf, valueDomain, valueScale } from './scales'

const frame = { left: 0, right: 100, top: 0, bottom: 100 }

const distinct = (ticks: readonly number[]) => expect(new Set(ticks).size).toBe(ticks.length)

it('takes values that differ by rounding alone for one value', () => {
  const [low, high] = [-3.73, -3.73 + 2 ** -50]
  expect(high).toBeGreaterThan(low)
  const ticks = ticksOf(rangeScale([low, high], 'level', frame), 3)
  expect(ticks.length).toBeGreaterThan(1)
  distinct(ticks)
})

it('never writes two ticks at one place', () => {
  check(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 0, max: 40 }), (value, ulps) => {
      const other = value + ulps * Math.abs(value) * 2 ** -52
      distinct(ticksOf(rangeScale([value, other], 'level', frame), 4))
      distinct(ticksOf(valueScale(valueDomain([value, other], 0.2), frame), 6))
    }),
  )
})
