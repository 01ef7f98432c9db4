import { describe, expect, it } from 'vitest'
import { quantileOfSorted } from '../numerics/quantile'
import { firstAtOrBelow, medianEstimate, quantileSeries, shareEstimate, winCounts } from './raceStatistics'

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

describe('a quantile', () => {
  it('interpolates between neighbours as numpy.quantile does', () => {
    expect(quantileOfSorted([1, 2, 4, 8], 0.25)).toBe(1.75)
    expect(quantileOfSorted([1, 2, 4, 8], 0.5)).toBe(3)
    expect(quantileOfSorted([], 0.5)).toBeNull()
  })

  it('is infinite beside an infinity, and never NaN', () => {
    expect(quantileOfSorted([1, Number.POSITIVE_INFINITY], 0.5)).toBe(Number.POSITIVE_INFINITY)
    expect(quantileOfSorted([1, Number.POSITIVE_INFINITY], 0)).toBe(1)
    expect(quantileOfSorted([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], 0.5)).toBe(Number.POSITIVE_INFINITY)
  })

  it('leaves out runs without a value, and keeps the last value of a run that ended early', () => {
    expect(quantileSeries([[null, 3, 1], [5], [7, 7, 7]], [0.5], 3)).toEqual([[6, 5, 5]])
    expect(quantileSeries([[null]], [0.5], 2)).toEqual([[null, null]])
  })
})

describe('the interval of a median', () => {
  // Ranks as in R: qbinom(0.025, n, 0.5), the textbook table of distribution-free intervals.
  it.each([
    [6, 1],
    [10, 2],
    [20, 6],
    [50, 18],
    [100, 40],
    [500, 228],
  ])('of %i values begins at the one of rank %i', (n, rank) => {
    expect(medianEstimate(upTo(n))).toEqual({ value: (n + 1) / 2, interval: [rank, n - rank + 1] })
  })

  it('is missing where too few values say anything', () => {
    expect(medianEstimate([])).toBeNull()
    expect(medianEstimate(upTo(5))).toEqual({ value: 3, interval: null })
  })
})

describe('the interval of a share', () => {
  it('is that of Wilson', () => {
    // statsmodels.stats.proportion.proportion_confint(7, 20, method='wilson')
    const { value, interval } = shareEstimate(7, 20)!
    expect(value).toBe(0.35)
    expect(interval![0]).toBeCloseTo(0.18119, 5)
    expect(interval![1]).toBeCloseTo(0.56715, 5)
  })

  it('stays inside [0, 1] at the ends, and does not exist without contests', () => {
    expect(shareEstimate(0, 10)!.interval![0]).toBe(0)
    expect(shareEstimate(10, 10)!.interval![1]).toBe(1)
    expect(shareEstimate(0, 0)).toBeNull()
  })
})

describe('wins', () => {
  it('go to the smallest value, and are shared by equals', () => {
    expect(
      winCounts(
        [
          [1, 2, 3],
          [2, 2, 1],
        ],
        0,
      ),
    ).toEqual({ wins: [1.5, 1.5], contests: 3 })
    expect(winCounts([[1], [1 + 1e-12]], 1e-9).wins).toEqual([0.5, 0.5])
  })

  it('count only where all have finished; without a value one loses', () => {
    expect(
      winCounts(
        [
          [1, 5],
          [undefined, 4],
        ],
        0,
      ),
    ).toEqual({ wins: [0, 1], contests: 1 })
    expect(winCounts([[null], [4]], 0).wins).toEqual([0, 1])
  })
})

it('the first evaluation at or below a target', () => {
  expect(firstAtOrBelow([null, 3, 1, 1], 1)).toBe(3)
  expect(firstAtOrBelow([null, 3], 1)).toBeNull()
})
