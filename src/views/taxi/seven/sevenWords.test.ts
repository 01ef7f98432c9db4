import { describe, expect, it } from 'vitest'
import { INPUT_LISTS } from '../../../casestudy/inputs'
import { sevenStudy } from '../../../casestudy/sevenRecord'
import type { SevenSummary } from '../../../casestudy/sevenSummary'
import {
  costWords,
  importanceWords,
  overSeedsWords,
  rangeWords,
  seedDotsWords,
  sevenFigureWords,
  sevenHeadWords,
  valueWords,
} from './sevenWords'

const none = { low: [], median: [], high: [] }
const summary = (id: SevenSummary['id'], foundAtEnd: number, fresh: number): SevenSummary => ({
  id,
  found: none,
  foundAtEnd,
  fresh,
  beatsGuess: 2,
  choosing: 30,
  training: 15,
})

describe('the words of the seven inputs', () => {
  it('say where each is searched, and whether in whole numbers', () => {
    expect(INPUT_LISTS.seven.map(rangeWords)).toEqual([
      '1e−5 to 1, log',
      '1e−6 to 0.1, log',
      '4 to 64, log, whole',
      '4 to 32, log, whole',
      '8 to 256, log, whole',
      '2 to 30, linear, whole',
      '0 to 0.99, linear',
    ])
    expect(valueWords({ id: 'epochs' }, { lr: 1, l2: 1, epochs: 12 })).toBe('12')
    expect([valueWords({ id: 'epochs' }, { lr: 1, l2: 1 }), valueWords({ id: 'lr' }, null)]).toEqual(['–', '–'])
  })

  it('say what is shown, and how many seeds there are', () => {
    expect(sevenHeadWords(true, 3)).toMatch(/^Trained here/)
    expect(sevenHeadWords(false, 1)).toContain('5,000 synthetic trips, 1 seed:')
  })

  it('sum up all seeds as shares of the guess’s error', () => {
    const words = overSeedsWords(
      [summary('grid', 0.994, 1.2), summary('random', 1, 0.97), summary('bayesian', 0.95, 0.96)],
      4,
      3,
      2,
    )
    expect(words).toContain('grid search 99 %, random search 100 %, Bayesian optimization 95 %')
    expect(words).toContain(
      'with 3 of 4 seeds, and its pick was the better one on fresh seeds with 2. Its pick beat the guess there with 2.',
    )
    // Wilson's intervals of 3, 2 and 2 of 4.
    expect(words).toContain('95 % intervals of these shares: 30 % to 95 %, 15 % to 85 %, 15 % to 85 %.')
    expect(costWords(30, 15)).toContain('30 s of choosing beside 15 s of training')
  })

  it('say under a figure which searches it is of', () => {
    const study = sevenStudy(3)
    expect(sevenFigureWords({ study, isLive: false })).toBe(
      'Taxi. Seven inputs, the fair protocol; as recorded with seed 3, up to 128 trainings of each search, 5,000 trips.',
    )
    expect(sevenFigureWords({ study, isLive: true })).toContain('; trained here with seed 3, ')
  })

  it('tell the picture of every seed: what was found, and once it is shown what picks are worth afresh', () => {
    const rows = [{ id: 'bayesian' as const, found: [0.9, 0.8, 1.1], fresh: [1.2, 0.9, null] }]
    expect(seedDotsWords(rows, false)).toBe(
      '3 seeds, errors as shares of the guess’s. Bayesian optimization found 90 % in the median, less than the guess with 2.',
    )
    expect(seedDotsWords(rows, true)).toContain('; its picks have 105 % on fresh seeds, less than the guess with 1.')
  })

  it('tell the pictures to those who do not see them', () => {
    expect(importanceWords([{ name: 'Epochs', byModel: 0.25, byPoints: -0.01 }])).toBe(
      'Epochs: 25 % by length-scale, 0 % of the variance',
    )
    expect(importanceWords([{ name: 'Epochs', byModel: null, byPoints: null }])).toBe('Epochs: nothing yet')
  })
})
