import { describe, expect, it } from 'vitest'
import { recordedTable } from '../../casestudy/recorded'
import type { CaseTable } from '../../casestudy/table'
import {
  effectWords,
  fitsWords,
  foundWords,
  freshWords,
  happenedWords,
  luckWords,
  mattersWords,
  scaleWords,
} from './verdictWords'

const WHOLE = 100
const fair = recordedTable('fair', WHOLE)
const article = recordedTable('article', WHOLE)

/** The recorded fair comparison, with other means over the fresh seeds. */
const withFresh = (means: Partial<Record<'grid' | 'random' | 'bayesian', number>>): CaseTable => ({
  ...fair,
  searches: fair.searches.map((line) => ({
    ...line,
    freshSeeds: { ...line.freshSeeds!, mean: means[line.id] ?? line.freshSeeds!.mean },
  })),
})

describe('the words above the numbers follow from them', () => {
  it('who found the lowest score', () => {
    expect(foundWords(fair)).toBe(
      'The lowest score, $4.18, was found by random search; grid search found $4.30 and Bayesian optimization $4.31.',
    )
    expect(foundWords(article)).toMatch(/^The lowest score, \$4\.09, was found by Bayesian optimization; /)
    expect(foundWords(recordedTable('fair', 0))).toBeNull()
    const found = (...rmse: readonly (number | null)[]) =>
      foundWords({ ...fair, searches: fair.searches.map((line, i) => ({ ...line, rmse: rmse[i]! })) })
    expect(found(4.181, 4.184, 4.3)).toBe(
      'The lowest score, $4.18, was found by grid search and random search; Bayesian optimization found $4.30.',
    )
    expect(found(4.18, 4.18, 4.18)).toBe(
      'The lowest score, $4.18, was found by grid search, random search, and Bayesian optimization.',
    )
    expect(found(null, 5, null)).toBe('The lowest score, $5.00, was found by random search.')
  })

  it('whether fresh seeds bear it out', () => {
    for (const table of [fair, article])
      expect(freshWords(table)).toMatch(/no search’s pick beats the guess by more than the guess’s own scatter \(\$\d\.\d\d ± /)
    expect(freshWords(withFresh({ bayesian: 4 }))).toContain('the pick of Bayesian optimization beats the guess')
    expect(freshWords(withFresh({ bayesian: 4, grid: 4.1 }))).toContain('the picks of grid search and Bayesian optimization beat')
    expect(freshWords(recordedTable('fair', 3))).toBe('No pick has been trained again with fresh seeds yet.')
  })

  it('what the seed alone does', () => {
    expect(luckWords(article.baseline)).toMatch(/from \$6\.81 to \$4\.55 is well within .* from \$4\.35 to \$8\.93/)
  })

  it('what happened, also before anything has', () => {
    expect(happenedWords(fair, article.baseline)).toBe(
      `${foundWords(fair)} ${freshWords(fair)} ${luckWords(article.baseline)} Anybody could have been caught by it.`,
    )
    expect(happenedWords(recordedTable('fair', 0), article.baseline)).toMatch(
      /^No search has a score yet: train the three first, or choose the measured replay\. No pick has been trained/,
    )
  })

  it('what scaling does, and what matters', () => {
    expect(scaleWords(fair.baseline, article.baseline)).toMatch(
      /^In the recorded runs the guess scores from \$\d\.\d\d to \$\d\.\d\d with scaled features, and from \$4\.35 to \$8\.93 without, by nothing but the seed\.$/,
    )
    expect(mattersWords(0.9, 0.004)).toBe(
      'Over the measured surface the learning rate explains 90 % of the variance of log RMSE, the L2 penalty less than 1 %.',
    )
    expect(effectWords('lr', [5, 4, 9])).toBe('Mean RMSE by learning rate: from $4.00 to $9.00.')
    expect(effectWords('l2', [5])).toBe('Mean RMSE by L2 penalty: from $5.00 to $5.00.')
  })

  it('how many trainings are compared', () => {
    expect(fitsWords(article)).toMatch(/30 trainings with 126: .* Here it is 30 with 76: 3 folds a place\.$/)
    expect(fitsWords(fair)).toMatch(/Here it is 25 with 25: one training a place, for every search\.$/)
    expect(fitsWords(recordedTable('fair', 0))).toMatch(/and one more\.$/)
  })
})
