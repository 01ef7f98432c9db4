import { describe, expect, it } from 'vitest'
import { halton } from './halton'
import { quasiRandom } from './quasiRandom'

describe('a quasi-random sequence', () => {
  it("is Halton's in up to ten dimensions", () => {
    for (const dim of [1, 2, 10]) for (const index of [1, 2, 99]) expect(quasiRandom(index, dim)).toEqual(halton(index, dim))
  })

  it.each([11, 13, 60, 200])('stays in the unit cube in %d dimensions, with no two axes alike', (dim) => {
    const points = Array.from({ length: 100 }, (_, i) => quasiRandom(i + 1, dim))
    for (const point of points) expect(point.length === dim && point.every((u) => u >= 0 && u < 1)).toBe(true)
    const axes = points[0]!.map((_, d) => points.map((point) => point[d]).join())
    expect(new Set(axes).size).toBe(dim)
  })

  it('has its first twenty points on both sides of every axis, about half of them on each', () => {
    const points = Array.from({ length: 20 }, (_, i) => quasiRandom(i + 1, 40))
    points[0]!.forEach((_, d) => {
      const above = points.filter((point) => point[d]! > 0.5).length
      expect(Math.abs(above - 10), `axis ${d}`).toBeLessThanOrEqual(4)
    })
  })

  it('fills every axis evenly: the first 400 points have 20 ± 6 in each twentieth', () => {
    const points = Array.from({ length: 400 }, (_, i) => quasiRandom(i + 1, 40))
    points[0]!.forEach((_, d) => {
      const counts = Array.from({ length: 20 }, () => 0)
      for (const point of points) counts[Math.floor(point[d]! * 20)]! += 1
      expect(Math.max(...counts.map((count) => Math.abs(count - 20))), `axis ${d}`).toBeLessThanOrEqual(6)
    })
  })
})
