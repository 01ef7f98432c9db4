import { expect, it } from 'vitest'
import type { Dimension } from '../../../problems/searchSpace'
import { snapped } from './snap'

const axis: Dimension = { label: 'x', low: 0, high: 10, scale: 'linear' }

it('takes two pixels on the diagonal of a map for one place', () => {
  expect(snapped(axis, [], 0.50007)).toBe(snapped(axis, [], 0.49993))
})

it('takes what is close to an evaluation for its very place, the nearest of several', () => {
  expect(snapped(axis, [3.12345, 9], 0.312)).toBe(3.12345)
  expect(snapped(axis, [3.12345, 3.16], 0.317)).toBe(3.16)
  expect(snapped(axis, [3.12345], 0.33)).toBeCloseTo(3.3, 9)
})

it('never leaves the axis', () => {
  expect([snapped(axis, [], 0), snapped(axis, [], 1), snapped(axis, [], 1.2)]).toEqual([0, 10, 10])
})
