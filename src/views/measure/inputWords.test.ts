import { describe, expect, it } from 'vitest'
import { raisedWords, rangeWords } from './inputWords'

describe('what an input may be', () => {
  it.each([
    [{ name: 'x', type: 'float', low: 20, high: 100 }, '20 to 100'],
    [{ name: 'x', type: 'float', low: 1e-5, high: 0.1, log: true }, '1e−5 to 0.1, log axis'],
    [{ name: 'x', type: 'int', low: 1, high: 8 }, '1 to 8, whole'],
    [{ name: 'x', type: 'category', choices: ['a', null, 3] }, 'a, none, 3'],
    [{ name: 'x', type: 'fixed', value: 64 }, 'always 64'],
  ] as const)('%j: %s', (parameter, words) => {
    expect(rangeWords(parameter)).toBe(words)
  })
})

it('says what the model is told otherwise than it was measured', () => {
  expect(raisedWords(1, 42.1, 'maximize')).toBe('1 trial counts as 42.1, although it was lower or failed.')
  expect(raisedWords(3, 42.1, 'minimize')).toBe('3 trials count as 42.1, although they were higher or failed.')
})
