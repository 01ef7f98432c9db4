import { expect, it } from 'vitest'
import { functionsWords } from './functions'

it('says what the curves are drawn from', () => {
  expect(functionsWords('prior', 4)).toBe('7 curves that are possible before any evaluation.')
  expect(functionsWords('posterior', 1)).toBe('7 curves that are still possible after 1 evaluation.')
  expect(functionsWords('posterior', 0)).toBe('Before any evaluation the posterior is the prior.')
})
