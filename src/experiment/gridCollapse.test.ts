import { describe, expect, it } from 'vitest'
import { COLLAPSE_DIMENSIONS, gridInDimension } from './gridCollapse'

describe('the same budget in more dimensions', () => {
  it('buys 64, 8, 4, 2, 2, 2 and 1 points an axis for 64 evaluations', () => {
    const grids = COLLAPSE_DIMENSIONS.map((dim) => gridInDimension(dim, 64, 0.1, 1))
    expect(grids.map(({ perAxis }) => perAxis)).toEqual([64, 8, 4, 2, 2, 2, 1])
    expect(grids.map(({ unspent }) => unspent)).toEqual([0, 0, 0, 48, 32, 0, 63])
  })

  it('covers exactly what the intervals about the points of each axis cover', () => {
    expect(gridInDimension(1, 64, 0.1, 1).gridCoverage).toBeCloseTo(1, 12)
    // Four points an axis, each for 0.1 to either side, the outer ones inwards only: 0.6 of it.
    expect(gridInDimension(3, 64, 0.1, 1).gridCoverage).toBeCloseTo(0.6 ** 3, 12)
    expect(gridInDimension(6, 64, 0.1, 1).gridCoverage).toBeCloseTo(0.2 ** 6, 12)
  })

  it('is covered by random points about as probability says', () => {
    // Away from the borders one of 64 points lies near a place with probability 1 − (1 − 0.2²)⁶⁴ = 0.927.
    const { randomCoverage, randomPlaces } = gridInDimension(2, 64, 0.1, 3)
    expect(randomCoverage).toBeGreaterThan(0.8)
    expect(randomCoverage).toBeLessThan(0.95)
    expect(new Set(randomPlaces.map(([x]) => x)).size).toBe(64)
  })
})
