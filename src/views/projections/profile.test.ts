import { expect, it } from 'vitest'
import { profileOf } from './profile'

const VALUES = Float64Array.from([1, 5, Number.NaN, 4, 2, Number.NaN, 0, 7, Number.NaN])

it('is the best of every column along the first input, and of every row along the second', () => {
  expect([...profileOf(VALUES, 3, 0, 'maximize')]).toEqual([4, 7, Number.NaN])
  expect([...profileOf(VALUES, 3, 1, 'maximize')]).toEqual([5, 4, 7])
})

it('is the lowest where lower is better', () => {
  expect([...profileOf(VALUES, 3, 0, 'minimize')]).toEqual([0, 2, Number.NaN])
})
