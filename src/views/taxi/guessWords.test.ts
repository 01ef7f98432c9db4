import { describe, expect, it } from 'vitest'
import type { Guess } from '../../store/taxi/state'
import { plain } from '../words/sentence'
import {
  howGoodWords,
  learningWords,
  networkWords,
  nextScenesWords,
  predictedWords,
  predictionsWords,
  tookWords,
  trainingWords,
} from './guessWords'

type Outcome = NonNullable<Guess['outcome']>

const outcome = (rmse: number | null, rides: number): Outcome =>
  ({ rmse, divergedAt: rmse === null ? 3 : null, seconds: 0.5, targets: new Float64Array(rides) }) as unknown as Outcome
const under = (epochs: readonly number[], done: Outcome | null = null) =>
  ({ plan: { epochs: 20 }, epochs, outcome: done }) as unknown as Guess

describe('the words of the guess', () => {
  it('what is trained, on as many rides as there are or as the network takes', () => {
    const guess =
      'Before any search the article guesses learning rate 0.001 and L2 penalty 0.001. Change anything and train again.'
    expect(networkWords({ network: 'tiny' }, 'fair', 5000)).toBe(
      `A network 22 → 32 → 16 → 1 with ReLU, trained by Adam on eight tenths of 1,000 rides. ${guess}`,
    )
    expect(networkWords({ network: 'article' }, 'article', 300)).toBe(
      `A network 22 → 512 → 256 → 1 with ReLU, trained by Adam on nine tenths of 300 rides. ${guess}`,
    )
  })

  it('how far its training is', () => {
    expect(trainingWords(null)).toBe(
      'Not trained yet. It takes a moment with the small network, some seconds with the article’s.',
    )
    expect(trainingWords(under([]))).toBe('Training: epoch 0 of 20.')
    expect(trainingWords(under([9, 8], outcome(4, 200)))).toBeNull()
  })

  it('how good it is, or when it diverged', () => {
    expect(plain(howGoodWords(outcome(4, 200), 8.5))).toBe(
      'On 200 rides it has never seen it is off by $4.00 (root mean squared error). Always predicting the mean fare would be off by $8.50.',
    )
    expect(plain(howGoodWords(outcome(4, 1), 0))).toMatch(/^On 1 ride it has never seen .* off by \$0\.00\.$/)
    expect(plain(howGoodWords(outcome(null, 200), 8.5))).toBe(
      'The training diverged in epoch 3: its loss was no longer a number.',
    )
  })

  it('what it took, one epoch in the singular', () => {
    const article = 'The article reports $6.81 for this guess, with its 5,000 Kaggle rides.'
    expect(tookWords({ epochs: 20 }, 0.456)).toBe(`20 epochs in 0.46 s. ${article}`)
    expect(tookWords({ epochs: 1 }, 0)).toBe(`1 epoch in 0.00 s. ${article}`)
  })

  it('what the next scenes have as their guess', () => {
    expect(nextScenesWords(4.5, true)).toBe(
      'The next scenes show a recorded one: the article’s network on those Kaggle rides, off by $4.50.',
    )
    expect(nextScenesWords(null, true)).toBe('The next scenes have this very training as their guess.')
    expect(nextScenesWords(null, false)).toBe(
      'The next scenes train the guess as the article made it, not as it was changed here.',
    )
  })

  it('what its pictures show', () => {
    expect(learningWords([])).toBe('No epoch trained yet.')
    expect(learningWords([9])).toBe('Training error $9.00 in epoch 1.')
    expect(learningWords([9, 8, 7])).toBe('Training error $9.00 in epoch 1, $7.00 in epoch 3.')
    expect(predictionsWords(null)).toBe('No predictions yet.')
    expect(predictionsWords(outcome(null, 200))).toBe('No predictions: the training diverged.')
    expect(predictionsWords(outcome(4, 200))).toBe(
      'Predicted against true fares of 200 unseen rides, scattered about the diagonal.',
    )
    expect([predictedWords(null), predictedWords(outcome(4, 1))]).toEqual(['after the training', '1 unseen ride'])
  })
})
