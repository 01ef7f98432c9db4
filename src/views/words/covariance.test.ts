import { expect, it } from 'vitest'
import { type BivariateNormal, givenFirst } from '../../numerics/bivariateNormal'
import { cursorWords, evaluationWords, givenWords, togetherWords } from './covariance'

const tilted: BivariateNormal = { mean: [1, -2], variance: [4, 9], covariance: 4.5 }
const said = (pair: BivariateNormal, a: number, isOnePlace = false) => givenWords(pair, a, givenFirst(pair, a), isOnePlace)

it('says how the values at two places go together', () => {
  expect(togetherWords('x = 0, x′ = 1', tilted)).toBe('x = 0, x′ = 1: covariance 4.50, correlation 0.75.')
  expect(togetherWords('x = 0, x′ = 1', { ...tilted, covariance: -4.5 })).toBe(
    'x = 0, x′ = 1: covariance −4.50, correlation −0.75.',
  )
})

it('says of a known value that it moves with nothing', () => {
  expect(togetherWords('Here', { mean: [1, 2], variance: [0, 9], covariance: 0 })).toBe(
    'Here: f(x) is known, so it moves with nothing.',
  )
  expect(togetherWords('Here', { mean: [1, 2], variance: [4, 0], covariance: 0 })).toBe(
    'Here: f(x′) is known, so it moves with nothing.',
  )
})

it('says where the cursors are', () => {
  expect(cursorWords(0.4, 0)).toBe('x = 0.4, x′ = 0')
  expect(evaluationWords(3, 5)).toBe('Evaluations 3 and 5')
  expect(evaluationWords(3, 3)).toBe('Evaluation 3 with itself')
})

it('says what one value tells of the other', () => {
  expect(said(tilted, 3)).toBe('If f(x) were 3.00, f(x′) would be 0.250 ± 2.0: it moves by 1.1 for each 1 of f(x).')
  expect(said({ mean: [0, 0], variance: [4, 4], covariance: 4 }, 2)).toBe(
    'If f(x) were 2.00, f(x′) would be 2.00 exactly: it moves by 1.0 for each 1 of f(x).',
  )
})

it('says what cannot be otherwise', () => {
  const both: BivariateNormal = { mean: [1, 1], variance: [4, 4], covariance: 4 }
  expect(said(both, 2, true)).toBe('Both cursors are at one place: f(x′) is f(x).')
  const known: BivariateNormal = { mean: [1, 1], variance: [0, 0], covariance: 0 }
  expect(said(known, 1, true)).toBe('Both cursors are at one place, where f is known: 1.00.')
  expect(said({ ...known, mean: [1, 2] }, 1)).toBe('Both values are known: f(x) = 1.00, f(x′) = 2.00.')
  expect(said({ mean: [1, 2], variance: [0, 9], covariance: 0 }, 1)).toBe(
    'f(x) is known: 1.00. It tells nothing new, so f(x′) stays 2.00 ± 3.0.',
  )
  expect(said({ mean: [1, 2], variance: [4, 0], covariance: 0 }, 3)).toBe('f(x′) is known: 2.00, whatever f(x) may be.')
})
