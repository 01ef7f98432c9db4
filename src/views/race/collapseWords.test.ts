import { expect, it } from 'vitest'
import { dimensionWords, gridWords } from './collapseWords'

it('says how many inputs there are', () => {
  expect([1, 2, 7].map(dimensionWords)).toEqual(['One dimension', '2 dimensions', '7 dimensions'])
})

it('says what a grid makes of its budget, and what it leaves', () => {
  expect(gridWords({ dim: 1, perAxis: 64, used: 64, unspent: 0 })).toBe('64')
  expect(gridWords({ dim: 2, perAxis: 8, used: 64, unspent: 0 })).toBe('8² = 64')
  expect(gridWords({ dim: 7, perAxis: 1, used: 1, unspent: 63 })).toBe('1⁷ = 1, 63 left over')
})
