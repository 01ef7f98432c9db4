import { expect, it } from 'vitest'
import { findAcquisition } from '../../acquisition'
import type { Explanation } from '../../experiment/moments'
import { predictionWords, spokenPrediction } from './prediction'

const at = (score: number | null) => ({ mean: -1.5, sd: 0.25, range: [-2, -1], transform: null, score }) as unknown as Explanation

it('is the mean, give or take a standard deviation', () => {
  expect(predictionWords(at(0.1))).toBe('−1.50 ± 0.250')
})

it('is spoken with the score of what is asked, in its unit', () => {
  expect(spokenPrediction(findAcquisition('ei'), at(0.125))).toBe(
    'predicted −1.50 plus or minus 0.250, expected improvement 0.125',
  )
  expect(spokenPrediction(findAcquisition('pi'), at(0.125))).toBe(
    'predicted −1.50 plus or minus 0.250, probability of improvement 13 %',
  )
})

it('has no score before there is anything to improve on', () => {
  expect(spokenPrediction(findAcquisition('ei'), at(null))).toBe('predicted −1.50 plus or minus 0.250')
})

it('is a median and what holds 95 %, where y was transformed, and its gain is one of that', () => {
  const transformed = { ...at(0.125), mean: 3, range: [2, 5], transform: 'log' } as unknown as Explanation
  expect(predictionWords(transformed)).toBe('a median of 3.00, 95 % between 2.00 and 5.00')
  expect(spokenPrediction(findAcquisition('ei'), transformed)).toBe(
    'predicted a median of 3.00, 95 % between 2.00 and 5.00, expected improvement 0.125 in log y',
  )
})
