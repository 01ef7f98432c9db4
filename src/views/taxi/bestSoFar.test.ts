import { describe, expect, it } from 'vitest'
import { recordedPlaces, recordedTable } from '../../casestudy/recorded'
import { SEARCHES } from '../../casestudy/study'
import { bestSoFar, decisiveRange } from './bestSoFar'
import { scoredOn } from './scoreWords'

describe('the picture of the best scores', () => {
  it.each(['fair', 'article'] as const)('%s: has every final score, and the guess, at its own height', (protocol) => {
    const series = SEARCHES.map((id) => bestSoFar(recordedPlaces(protocol, id), 'evaluations'))
    const guess = recordedTable(protocol, 100).baseline.rmse!
    const [low, high] = decisiveRange(series, guess)
    for (const value of [guess, ...series.map((points) => points.at(-1)!.best)]) {
      expect(value).toBeGreaterThan(low)
      expect(value).toBeLessThan(high)
    }
  })

  it('leaves first scores out that are far above', () => {
    const points = [30, 4.5, 4.2].map((best, i) => ({ at: i + 1, best }))
    const [low, high] = decisiveRange([points], 4.4)
    expect(low).toBeLessThan(4.2)
    expect(high).toBeLessThan(6)
    expect(decisiveRange([], null)).toEqual([4, 5])
  })

  it('goes by evaluations or by seconds, and passes over trainings that diverged', () => {
    const place = { lr: 1, l2: 1, divergedAt: null, fits: 1, seconds: 2 }
    const places = [null, 5, 6, 4].map((rmse, i) => ({ ...place, number: i + 1, rmse }))
    expect(bestSoFar(places, 'evaluations').map(({ at, best }) => [at, best])).toEqual([
      [2, 5],
      [3, 5],
      [4, 4],
    ])
    expect(bestSoFar(places, 'seconds').map(({ at }) => at)).toEqual([4, 6, 8])
  })
})

it('a score says on which rides it was made', () => {
  expect(scoredOn('article', 'grid', 3)).toBe('mean of 3 folds')
  expect(scoredOn('article', 'bayesian', 1)).toBe('on the test rides')
  expect(scoredOn('fair', 'grid', 1)).toBe('on the hold-out')
})
