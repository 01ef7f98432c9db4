import { describe, expect, it } from 'vitest'
import { findAcquisition } from '../../acquisition'
import type { Explanation } from '../../experiment/moments'
import type { Evaluation } from '../../experiment/trace'
import { explore } from '../../language/en/explore'
import { findProblem } from '../../problems'
import * as phases from './phases'
import { plain } from './sentence'

const said = (words: string) => plain(words)

describe('before the model decides', () => {
  it('a prior has units that were stated, or those of y', () => {
    expect(phases.priorWords({ standardize: true, middle: -0, sd: 5 })).toBe(
      'The band is the prior, whose units are stated, not measured: y is taken to be about 0, with a standard deviation of 5, until two different values are known.',
    )
    expect(phases.priorWords({ standardize: false, middle: 0, sd: 5 })).toBe(
      'The band is the prior, in the units of y: its width is the signal s.d. as it was set.',
    )
  })

  it.each([
    [0, 3, 'the first 3 places are drawn at random'],
    [0, 1, 'the first place is drawn at random'],
  ])('%i of %i initial places are evaluated', (at, size, drawn) => {
    expect(said(explore.inDesign(at, size))).toBe(
      `Initial design, ${at} of ${size} evaluated. The model needs something to start from: ${drawn}, and random search starts from the very same. From then on the acquisition function decides.`,
    )
  })
})

describe('of a table is told', () => {
  it('how many of its places are left', () => {
    expect(explore.amongPlaces(7)).toBe(
      'Of all places only the 7 of the table that are left can be chosen: this is the best of them.',
    )
    expect(explore.amongPlaces(1)).toBe('Only one place of the table is left.')
  })
})

describe('of a fit is told', () => {
  it('how many observations it has, one in the singular, and how likely they are', () => {
    const fitted = (number: string, logLikelihood: string) =>
      `Fit. The Gaussian process is conditioned on ${number}: the band is narrow near them and widens away from them. The logarithm of the likelihood of the data under these settings is ${logLikelihood}.`
    expect(said(phases.fittedWords(1, -1.25))).toBe(
      'Fit. The Gaussian process is conditioned on 1 observation: the band is narrow near it and widens away from it. The logarithm of the likelihood of the data under these settings is −1.25.',
    )
    expect(said(phases.fittedWords(7, -0))).toBe(fitted('7 observations', '0'))
  })

  it('that the data contradict its settings, from five of its own s.d. on, with advice where it is asked for', () => {
    const contradicted =
      'The data contradict these settings: taken one after another, the observations miss the model’s predictions by 5.0 of its own standard deviations, where about 1 is expected.'
    expect(phases.misfitWords(4.99, true)).toBe('')
    expect(said(phases.misfitWords(5, false))).toBe(contradicted)
    expect(said(phases.misfitWords(5, true))).toBe(
      `${contradicted} A larger noise s.d., a shorter length-scale or a fit would agree better with them.`,
    )
  })
})

describe('of the scores is told', () => {
  const scored = (score: number | null, transform: Explanation['transform'] = null) => ({ score, transform })
  const asked = (name: string, question: string) =>
    `Score. Every place gets a score, from the model alone. ${name} asks: “${question}” This costs no evaluation.`

  it('what is asked, and the best answer', () => {
    const ei = findAcquisition('ei', 'minimize')
    expect(said(phases.scoredWords(ei, 'minimize', scored(0.5)))).toBe(
      `${asked(ei.name, ei.question)} The highest score now is 0.500.`,
    )
    expect(said(phases.scoredWords(ei, 'minimize', scored(null)))).toBe(asked(ei.name, ei.question))
  })

  it('that a gain is one in log y, where the model is of that', () => {
    const ei = findAcquisition('ei', 'minimize')
    expect(said(phases.scoredWords(ei, 'minimize', scored(0.5, 'log')))).toContain('The highest score now is 0.500 in log y.')
  })

  it('that the best bound of what is to be minimised is the lowest', () => {
    const lcb = findAcquisition('ucb', 'minimize')
    expect(said(phases.scoredWords(lcb, 'minimize', scored(-2)))).toBe(
      `${asked(lcb.name, lcb.question)} The lowest score now is −2.00.`,
    )
  })
})

describe('of an evaluation is told', () => {
  const problem = findProblem('forrester')
  const predicted = { mean: 2, sd: 0.5 } as Explanation
  const made = (y: number | null, failure?: string) => ({ x: [0.25], y, failure }) as unknown as Evaluation
  const revealed = (y: number | null, best: number | null, prediction: Explanation | null = predicted) =>
    said(phases.revealedWords({ problem, made: made(y, 'the sensor broke'), number: 4, predicted: prediction, best }))

  it('what came back beside what was predicted, and whether it is the best: an equal value is not', () => {
    const start = 'Evaluate. The black box was asked at x = 0.25: evaluation 4 returned'
    const end = 'Next, the model is fitted again.'
    expect(revealed(1, 3)).toBe(
      `${start} 1.000, 2.0 standard deviations below what the model predicted. This is the best so far. ${end}`,
    )
    expect(revealed(3, 3)).toBe(
      `${start} 3.000, 2.0 standard deviations above what the model predicted. The best so far stays. ${end}`,
    )
    expect(revealed(2, null)).toBe(`${start} 2.000, just what the model predicted. This is the best so far. ${end}`)
    expect(revealed(1, null, null)).toBe(`${start} 1.000. This is the best so far. ${end}`)
    expect(revealed(1, null, { mean: 2, sd: 0 } as Explanation)).toBe(`${start} 1.000. This is the best so far. ${end}`)
  })

  it('why it failed', () => {
    expect(revealed(null, 3)).toBe(
      'Evaluate. The black box was asked at x = 0.25, and evaluation 4 failed: the sensor broke. It counts against the budget all the same.',
    )
  })
})
