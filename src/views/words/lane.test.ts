import { describe, expect, it } from 'vitest'
import { defaultSetup } from '../../experiment/setup'
import { runToEnd } from '../../experiment/trace'
import { findProblem } from '../../problems'
import { listed } from '../../problems/source'
import { randomSearch } from '../../search/randomSearch'
import { bestWords, triedWords, waysWords } from './lane'

describe('the words of the rivals', () => {
  it('count the values tried of each axis, one value in the singular', () => {
    const { space } = findProblem('branin')
    const trace = runToEnd(randomSearch, defaultSetup(listed('branin')))
    expect(triedWords(space, trace.slice(0, 1))).toBe('1 value of x₁ and 1 of x₂ tried')
    expect(triedWords(space, trace.slice(0, 7))).toBe('7 values of x₁ and 7 of x₂ tried')
  })

  it('count places and points, one in the singular', () => {
    const grid = { decides: 'beforehand', places: 25, unspent: 5, shared: 3 } as const
    expect(waysWords({ ...grid, places: 1, unspent: 0 })).toBe('1 place, decided before the first')
    expect(waysWords(grid)).toBe('25 places, decided before the first; 5 of the budget left unspent')
    const random = { decides: 'blindly', places: 25, unspent: 0, shared: 3 } as const
    expect(waysWords({ ...random, shared: 1 })).toBe('starts from the same point, then forgets what it saw')
    expect(waysWords(random)).toBe('starts from the same 3 points, then forgets what it saw')
    expect(waysWords({ ...random, decides: 'from-answers' })).toBe('starts from the same 3 points, then goes by what it saw')
  })

  it('say how far a search has come, and that failures are no start', () => {
    expect([bestWords(1.5, 4), bestWords(null, 2), bestWords(null, 0)]).toEqual([
      'best 1.500',
      'every evaluation failed',
      'not started',
    ])
  })
})
