import { describe, expect, it } from 'vitest'
import { plain } from '../../../views/words/sentence'
import { readCode } from '../../game/challenge'
import type { ClassScores } from '../../game/classScores'
import { LEVELS } from '../../game/levels'
import {
  answerWords,
  classWords,
  endsWords,
  goalWords,
  medianWords,
  refusalWords,
  shareWords,
  sizeWords,
  standingWords,
  tallyWords,
  verdictWords,
} from './gameWords'

const line = { space: [{ label: 'x', low: 0, high: 1, scale: 'linear' }] } as const

describe('during a game', () => {
  it('says what is looked for and how much there is to spend', () => {
    expect(goalWords({ goal: 'minimize' })).toBe('Find the place where the value is smallest.')
    expect(sizeWords(LEVELS[0]!)).toBe('12 evaluations, the first 3 shared.')
  })

  it('says what came of an evaluation', () => {
    expect(answerWords(line, [0.42], 1.2345, 1.2345, true)).toBe('x = 0.42 gave 1.234, the best that you have found.')
    expect(answerWords(line, [0.42], -1, 1.5, false)).toBe('x = 0.42 gave −1.000. Your best is still 1.500.')
    expect(answerWords(line, [0.42], null, 1.5, false)).toBe('The evaluation at x = 0.42 failed.')
    expect(standingWords(2)).toBe('Bayesian optimization stands at 2.000.')
    expect(standingWords(null)).toBe('')
  })
})

describe('at the end of a game', () => {
  it('says who has won', () => {
    expect(verdictWords(['you'])).toBe('You have won.')
    expect(verdictWords(['grid'])).toBe('Grid search has won.')
    expect(verdictWords(['you', 'bayesian'])).toBe('A draw: you and Bayesian optimization ended at the same value.')
    expect(verdictWords(['bayesian', 'random', 'grid'])).toBe(
      'A draw without you: Bayesian optimization, random search and grid search ended at the same value.',
    )
    expect(endsWords({ you: 0.5, bayesian: 0, random: 1, grid: 2 })).toBe(
      'Regret at the end: you 0.500, Bayesian optimization 0, random search 1.00, grid search 2.00.',
    )
  })

  it('counts the games', () => {
    expect(tallyWords({ won: 0, drawn: 0, lost: 0 })).toBe('No game has ended yet.')
    expect(tallyWords({ won: 1, drawn: 0, lost: 2 })).toBe('In 3 games against Bayesian optimization: 1 won, 0 drawn, 2 lost.')
  })

  it('says what a choice was worth to Bayesian optimization', () => {
    expect(shareWords(3, 0.95)).toBe(
      'Choice 3: at your place it expected 95 % of the largest improvement that it expected anywhere. Your place is worth about as much to it as its own.',
    )
    expect(shareWords(3, 0.6)).toContain('Not its own choice')
    expect(shareWords(3, 0.001)).toContain('less than 1 %')
    expect(shareWords(3, 0.001)).toContain('it would have looked elsewhere')
  })
})

describe('of a class', () => {
  const scores: ClassScores = {
    challenge: readCode('m1-1')!,
    played: Array(20).fill({ regret: 1 }),
    opponents: { bayesian: 0.25, random: 1, grid: 1 },
    counts: { won: 5, drawn: 1, lost: 14 },
    better: { value: 0.25, interval: [0.11, 0.47] },
    median: { value: 0.5, interval: [0.3, 0.75] },
  }

  it('says who beat Bayesian optimization, and where the middle is', () => {
    expect(plain(classWords(scores))).toBe(
      '5 of 20 results beat Bayesian optimization (25 %, 95 % interval 11 % to 47 %), 1 ended equal, 14 ended worse.',
    )
    expect(plain(medianWords(scores))).toBe(
      'The median regret of the class is 0.500 (95 % interval 0.300 to 0.750); Bayesian optimization has 0.250.',
    )
    expect(plain(medianWords({ ...scores, median: { value: 0.5, interval: null } }))).toBe(
      'The median regret of the class is 0.500; Bayesian optimization has 0.250.',
    )
  })

  it('names the row of every result that does not count', () => {
    for (const why of ['no result', 'newer', 'unknown challenge', 'incomplete', 'damaged'] as const)
      expect(refusalWords({ row: 12, why })).toMatch(/^Row 12 /)
    expect(refusalWords({ row: 12, why: 'twice', as: 3 })).toBe('Row 12 is the same game as row 3: it counts once.')
    expect(refusalWords({ row: 12, why: 'second game', as: 3, name: 'Ada' })).toContain('“Ada”')
    expect(refusalWords({ row: 12, why: 'other challenge', code: 'm1-7' })).toBe('Row 12 is of another challenge, m1-7.')
  })
})
