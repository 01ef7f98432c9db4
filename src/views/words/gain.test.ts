import { describe, expect, it } from 'vitest'
import { findAcquisition } from '../../acquisition'
import type { Explanation } from '../../experiment/moments'
import type { Standing } from '../../experiment/standing'
import { payWords, reasonWords, scoreWords } from './gain'
import { plain } from './sentence'

const ei = findAcquisition('ei')
const pi = findAcquisition('pi')

/** A place whose expected improvement is 1, half from the mean, and that is new to the model. */
const place = (change: Partial<Explanation> = {}): Explanation =>
  ({
    sd: 1,
    score: 1,
    expectedImprovement: 1,
    probabilityOfImprovement: 0.5,
    terms: { mean: 0.5, uncertainty: 0.5 },
    ...change,
  }) as Explanation
const standing: Standing = { repeats: [], doubt: 0.8, tie: 0, priorSd: 1, noiseSd: 0.1 }
const reason = (acquisition = ei, at = place(), how: Partial<Standing> = {}) =>
  plain(reasonWords(acquisition, 'maximize', at, { ...standing, ...how }))

describe('what a place pays', () => {
  it('is split into mean and uncertainty, less what the mean falls short', () => {
    expect(plain(payWords(ei, place()))).toBe('EI = 1.00: 0.500 from the mean and 0.500 from the uncertainty.')
    expect(plain(payWords(ei, place({ terms: { mean: -0.5, uncertainty: 1.5 } })))).toBe(
      'EI = 1.00: uncertainty pays 1.50, less 0.500 because the mean falls short of the value to beat.',
    )
    expect(plain(payWords(ei, place({ terms: { mean: -0, uncertainty: 1 } })))).toBe(
      'EI = 1.00: 0 from the mean and 1.00 from the uncertainty.',
    )
    expect(plain(payWords(ei, place({ expectedImprovement: 0 })))).toBe('EI = 0, as far as this computer can tell.')
  })

  it('is the score where something else is asked, and nothing where there is none', () => {
    expect(plain(payWords(pi, place({ score: 0.25 })))).toBe('PI = 25 %.')
    expect(payWords(pi, place({ score: null }))).toBe('')
    expect([scoreWords(pi, 0.001), scoreWords(ei, -0)]).toEqual(['less than 1 %', '0'])
  })
})

describe('why a place has the best score', () => {
  const gain = 'On average the gain is EI = 1.00: 0.500 from the mean and 0.500 from the uncertainty.'

  it.each([
    [0.7, 0, 0.8, 'Most of it comes from a promising mean: the search exploits what it knows.'],
    [0.5, 0, 0.8, 'It is paid for by both, a promising mean and uncertainty.'],
    [0.1, 0, 0.8, 'Nearly all of it comes from uncertainty: the search explores.'],
    [0.1, 1, 0.1, 'Nearly all of it comes from uncertainty: the search refines next to the best so far.'],
    [0.1, 0, 0.1, 'Nearly all of it comes from uncertainty: the search looks closer at a place that it knows fairly well.'],
    [-0.5, 0, 0.8, 'The search explores.'],
    [-0.5, 1, 0.1, 'The search refines next to the best so far.'],
    [-0.5, 0, 0.1, 'The search looks closer at a place that it knows fairly well.'],
  ])('with a share of %f from the mean, tie %f and doubt %f: “%s”', (mean, tie, doubt, nature) => {
    expect(reason(ei, place({ terms: { mean, uncertainty: 1 - mean } }), { tie, doubt })).toMatch(
      new RegExp(`^On average the gain is EI = 1\\.00: .*\\. ${nature}$`),
    )
  })

  it.each([
    [[4], 'evaluation 4'],
    [[4, 6], 'evaluations 4 and 6'],
    [[4, 6, 7], 'evaluations 4, 6 and 7'],
    [[4, 6, 7, 9], 'evaluation 9 and 3 before it'],
  ])('it repeats itself at the place of %j: %s', (repeats, which) => {
    expect(reason(ei, place(), { repeats })).toBe(
      `${gain} It repeats itself: to the model this is the place of ${which}, where little is left to learn. No other place scores better.`,
    )
    expect(reason(ei, place({ sd: 0.05 }), { repeats })).toBe(
      `${gain} It repeats itself: to the model this is the place of ${which}, where its doubt, σ = 0.0500, is within the noise s.d. that it assumes, 0.100. No other place scores better.`,
    )
  })

  it('once the gain has died: how little is left', () => {
    const over = 'By this model the search is over, and where it goes now hardly matters.'
    expect(reason(ei, place({ expectedImprovement: 1e-9 }))).toBe(
      `Practically no gain is expected anywhere: the largest EI is 1e−9. ${over}`,
    )
    expect(reason(ei, place({ expectedImprovement: 0 }))).toBe(
      `Practically no gain is expected anywhere: EI is 0 everywhere, as far as this computer can tell. ${over}`,
    )
    expect(reason(pi, place({ probabilityOfImprovement: 1e-9 }))).toBe(
      `Practically no gain is expected anywhere: the largest probability of improvement is 1e−9. ${over}`,
    )
  })

  it('an answer to what was asked is the highest of all, or the lowest', () => {
    const ucb = findAcquisition('ucb')
    const lcb = findAcquisition('ucb', 'minimize')
    const lowest = plain(reasonWords(lcb, 'minimize', place({ score: -2 }), standing))
    expect(reason(ucb, place({ score: 2 }))).toBe(
      `${ucb.name} asks: “${ucb.question}” The answer, 2.00, is the highest of all places.`,
    )
    expect(lowest).toBe(`${lcb.name} asks: “${lcb.question}” The answer, −2.00, is the lowest of all places.`)
    expect(reason(ucb, place({ score: null }))).toBe(`${ucb.name} asks: “${ucb.question}”`)
  })
})
