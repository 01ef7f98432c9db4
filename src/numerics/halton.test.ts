import { describe, expect, it } from 'vitest'
import { halton } from './halton'

describe('the Halton sequence', () => {
  it('begins with the radical inverses in bases 2, 3 and 5', () => {
    const points = [1, 2, 3, 4, 5, 6].map((index) => halton(index, 3))
    const expected = [
      [1 / 2, 1 / 3, 1 / 5],
      [1 / 4, 2 / 3, 2 / 5],
      [3 / 4, 1 / 9, 3 / 5],
      [1 / 8, 4 / 9, 4 / 5],
      [5 / 8, 7 / 9, 1 / 25],
      [3 / 8, 2 / 9, 6 / 25],
    ]
    points.forEach((point, i) => {
      point.forEach((coordinate, d) => {
        expect(coordinate).toBeCloseTo(expected[i]![d]!, 14)
      })
    })
  })

  it('puts one point into each of 8 × 9 equal boxes with its first 72 points', () => {
    const boxes = Array.from({ length: 72 }, (_, i) => {
      const [u, v] = halton(i + 1, 2) as [number, number]
      return `${Math.floor(u * 8)} ${Math.floor(v * 9 + 1e-9)}`
    })
    expect(new Set(boxes).size).toBe(72)
  })

  it('stays inside the unit cube in all its ten dimensions', () => {
    for (let i = 1; i <= 500; i++) expect(halton(i, 10).every((u) => u > 0 && u < 1)).toBe(true)
  })

  it('refuses more dimensions than it has primes for', () => {
    expect(() => halton(1, 11)).toThrow(RangeError)
  })
})
