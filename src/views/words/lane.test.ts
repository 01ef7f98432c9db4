import { describe, expect, it } from 'vitest'
import { defaultSetup } from '../../experiment/setup'
import { runToEnd } from '../../experiment/trace'
import { findProblem } from '../../problems'
import { listed } from '../../problems/source'
import { randomSearch } from '../../search/randomSearch'
import { gridWords, randomWords, triedWords } from './lane'

describe('the words of the rivals', () => {
  it('count the values tried of each axis, one value in the singular', () => {
    const { space } = findProblem('branin')
    const trace = runToEnd(randomSearch, defaultSetup(listed('branin')))
    expect(triedWords(space, trace.slice(0, 1))).toBe('1 value of x₁ and 1 of x₂ tried')
    expect(triedWords(space, trace.slice(0, 7))).toBe('7 values of x₁ and 7 of x₂ tried')
  })

  it('count places and points, one in the singular', () => {
    expect(gridWords(1, 0)).toBe('1 place, decided before the first')
    expect(gridWords(25, 5)).toBe('25 places, decided before the first; 5 of the budget left unspent')
    expect(randomWords(1)).toBe('starts from the same point, then forgets what it saw')
    expect(randomWords(3)).toBe('starts from the same 3 points, then forgets what it saw')
  })
})
