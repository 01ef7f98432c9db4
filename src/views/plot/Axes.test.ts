import { scaleLinear } from 'd3'
import { expect, it } from 'vitest'
import { formatTicks } from '../format'
import { ticksWithin } from './Axes'

const upwards = (low: number, high: number) => scaleLinear().domain([low, high]).range([300, 0])

it('a y axis has fewer ticks where the number of one would not fit beside it', () => {
  const scale = upwards(-2500, 13_000)
  expect(formatTicks(scale.ticks(6), 3, 4)).toContain('12000')
  expect(ticksWithin(scale, 6, 3, 4)).toEqual([0, 5000, 10_000])
  expect(formatTicks([0, 5000, 10_000], 3, 4)).toEqual(['0', '5000', '1e4'])
  expect(ticksWithin(scale, 6, 3, 5)).toEqual(scale.ticks(6))
})

it('and two at least', () => {
  expect(ticksWithin(upwards(-0.126, -0.124), 6, 4, 3).length).toBeGreaterThan(1)
})
