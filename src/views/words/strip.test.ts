import { describe, expect, it } from 'vitest'
import { findAcquisition } from '../../acquisition'
import { poolOf } from '../../problems/pool'
import { bestScoreWords, stripNote } from './strip'

describe('the words of the acquisition strip', () => {
  it('name the best score: the largest gain, but the lowest bound of what is to be minimised', () => {
    expect(bestScoreWords(findAcquisition('ei'), { goal: 'minimize' }, 0.01234)).toBe('max EI 0.0123')
    expect(bestScoreWords(findAcquisition('ucb'), { goal: 'maximize' }, 2)).toMatch(/^max .* 2\.00$/)
    expect(bestScoreWords(findAcquisition('ucb'), { goal: 'minimize' }, -2)).toMatch(/^min .* −2\.00$/)
    expect(bestScoreWords(findAcquisition('ei'), { goal: 'minimize' }, -0)).toBe('max EI 0')
    const pool = poolOf([{ label: 'x', low: 0, high: 1, scale: 'linear' }], [[0], [1]])
    expect(bestScoreWords(findAcquisition('ei'), { goal: 'minimize', pool }, 0.5)).toBe('best EI of the table 0.500')
  })

  it('say why there is no curve, or a flat or a faint one', () => {
    const deciding = { isScored: true, inDesign: false, isNothing: false, isSpent: false }
    expect(stripNote(deciding)).toBe('')
    expect(stripNote({ ...deciding, isScored: false, inDesign: true })).toBe('needs an observation to improve on')
    expect(stripNote({ ...deciding, inDesign: true })).toBe('not asked during the initial design')
    expect(stripNote({ ...deciding, isNothing: true, isSpent: true })).toBe(
      'there is nothing to gain anywhere; the budget is spent',
    )
  })
})
