import { describe, expect, it } from 'vitest'
import type { FitReport } from '../../search/hyperparameterPosterior'
import { fitWords, jitterWords } from './fitReport'
import { plain } from './sentence'

const report = { converged: true, atBounds: [], modes: [-3] } as unknown as FitReport
const said = (...args: Parameters<typeof fitWords>) => plain(fitWords(...args).join(' '))

describe('how a fit went', () => {
  it('is not told where nothing is fitted, and not yet where there is nothing to fit to', () => {
    expect(said('hand', null, 1)).toBe('')
    expect(said('mle', null, 1)).toBe('A fit needs two observations; until then the values set by hand hold.')
  })

  it('is told in whole sentences', () => {
    expect(said('map', report, 1)).toBe('')
    expect(said('mle', { ...report, converged: false, modes: [-3, -4.25] }, 1)).toBe(
      'The fit has not converged. 2 local optima, 1.3 apart in log probability.',
    )
    expect(said('map', { ...report, atBounds: ['children.0.lengthscale', 'noise'] }, 1)).toBe(
      'The fit ended at a bound (length-scale, noise s.d.).',
    )
  })

  it.each([
    [1.004, 'Split R̂ of the chain is 1.00: it has mixed.'],
    [1.5, 'Split R̂ of the chain is 1.50: it has not mixed, take the average with care.'],
    [Number.POSITIVE_INFINITY, 'Split R̂ of the chain is infinite: it has not mixed, take the average with care.'],
  ])('says of a chain with split R̂ %f “%s”', (splitRhat, words) => {
    const chain = { splitRhat } as FitReport['chain']
    expect(said('bayes', { ...report, chain } as FitReport, 12)).toBe(
      `Averaged over 12 draws; shown is the most probable. ${words}`,
    )
  })
})

it('jitter is told with the condition number that asked for it', () => {
  expect(plain(jitterWords(1e-12, 3.2e17))).toBe(
    'Observations coincide or nearly so (condition number 3.2e17): jitter 1e−12 was added to the diagonal so that K can be factorised.',
  )
})
