import { expect, it } from 'vitest'
import { spendingWords } from './spending'

it('says how many places are chosen at once, and whether the budget is spent to the end', () => {
  expect(spendingWords(1, false)).toBe('One at a time, to the end')
  expect(spendingWords(3, false)).toBe('3 chosen at once, to the end')
  expect(spendingWords(1, true)).toBe('One at a time, may stop early')
  expect(spendingWords(4, true)).toBe('4 chosen at once, may stop early')
})
