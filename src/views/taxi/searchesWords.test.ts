import { expect, it } from 'vitest'
import { plain } from '../words/sentence'
import {
  bestFoundWords,
  curveWords,
  evaluatedWords,
  howScoredWords,
  longStudyWords,
  openRunWords,
  recordedWords,
  refitWords,
} from './searchesWords'

it('the scene says what its dots are, and how they are scored where that is not one thing', () => {
  expect(recordedWords()).toBe(
    'Each dot is one real training of 22 → 512 → 256 → 1, recorded. Hollow: no better than a constant. Background: the measured surface.',
  )
  expect(howScoredWords('fair')).toBe('')
  expect(howScoredWords('article')).toBe(
    'Grid and random search score a place by the mean of its folds. Their best is trained once more and scored on the test rides: this refit is what the table reports.',
  )
})

it('a long study says how long it takes, on one core or on several', () => {
  expect(longStudyWords(600, 1)).toBe('About 10 min on 1 core.')
  expect(longStudyWords(600, 4)).toBe('About 10 min on 4 cores.')
})

it('a search says how far it is and what it found', () => {
  expect(evaluatedWords(0, 25)).toBe('0 / 25 evaluated')
  expect(bestFoundWords(null)).toBe('nothing scored yet')
  expect(plain(bestFoundWords(4.184))).toBe('best RMSE $4.18')
  expect(plain(refitWords(12.63))).toBe('refit $12.63')
  expect(openRunWords('bayesian')).toBe('Open run of Bayesian optimization in Explore')
})

it('a small learning curve says whose it is and where it ends', () => {
  expect(curveWords(true, [], 20)).toBe('Learning curve of the training under way: no epoch yet')
  expect(curveWords(false, [], 20)).toBe('Learning curve of the last training: no epoch yet')
  expect(curveWords(true, [9, 4.5], 20)).toBe(
    'Learning curve of the training under way: training error $4.50 after 2 of 20 epochs',
  )
  expect(curveWords(false, [4.5], 1)).toBe('Learning curve of the last training: training error $4.50 after 1 of 1 epoch')
})
