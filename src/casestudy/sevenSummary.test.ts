import { describe, expect, it } from 'vitest'
import type { SevenRecord } from './sevenRecord'
import { lowestSoFar, sevenSummary, timesLower, timesLowerFresh } from './sevenSummary'

const contestant = (rmse: (number | null)[], fresh: (number | null)[]) => ({ rmse, fresh, seconds: 2, choosing: 1 })
const record = (seed: number, guess: number, bayesian: (number | null)[], freshOfBayesian: number): SevenRecord => ({
  seed,
  baseline: contestant([guess], [guess, guess]),
  grid: contestant([guess * 2, guess], [guess]),
  random: contestant([null, guess * 0.9], [guess * 0.9, null]),
  bayesian: contestant(bayesian, [freshOfBayesian]),
  chosen: [],
  asked: [],
  fitted: { lengthscales: [], variance: 1, noiseVariance: 1 },
})

describe('what the searches did over the recorded seeds', () => {
  const records = [record(1, 4, [4, 2], 4.4), record(2, 8, [8, 7.6], 6), record(3, 2, [1.8, 1.9], 1.9)]

  it('is told in shares of the guess’s error with the same seed', () => {
    const [grid, random, bayesian] = sevenSummary(records)
    expect(grid!.found.median).toEqual([2, 1])
    expect(random!.found.median).toEqual([null, 0.9])
    expect(bayesian!.found.median.map((share) => Number(share!.toFixed(3)))).toEqual([1, 0.9])
    expect(bayesian!.foundAtEnd).toBeCloseTo(0.9, 12)
    expect(bayesian!.fresh).toBeCloseTo(0.95, 12)
    expect([grid!.beatsGuess, random!.beatsGuess, bayesian!.beatsGuess]).toEqual([0, 3, 2])
    expect([bayesian!.choosing, bayesian!.training]).toEqual([1, 2])
  })

  it('counts the seeds with which one search was ahead of another', () => {
    expect(timesLower(records, 'bayesian', 'random')).toBe(1)
    expect(timesLowerFresh(records, 'bayesian', 'random')).toBe(1)
  })

  it('keeps the lowest score, and passes over trainings that diverged', () => {
    expect(lowestSoFar([null, 5, 6, null, 4])).toEqual([null, 5, 5, 5, 4])
    expect(sevenSummary([])[0]).toMatchObject({ foundAtEnd: null, fresh: null, beatsGuess: 0 })
  })
})
