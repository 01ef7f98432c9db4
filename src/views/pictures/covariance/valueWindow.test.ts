import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { between, check } from '../../../testSupport'
import { valueWindow } from './valueWindow'

it('holds the belief wherever it is, with both axes equally wide', () => {
  const sd = fc.oneof(fc.constant(0), between(1e-9, 40))
  check(
    fc.property(between(-60, 60), between(-60, 60), sd, sd, (first, second, sd, otherSd) => {
      const windows = valueWindow({ mean: [first, second], variance: [sd ** 2, otherSd ** 2], covariance: 0 }, [-10, 20])
      const [a, b] = windows.map(([low, high]) => high - low)
      expect(a).toBeCloseTo(b!, 9)
      expect(a).toBeGreaterThan(0)
      for (const [i, mean, spread] of [
        [0, first, sd],
        [1, second, otherSd],
      ] as const) {
        expect(windows[i]![0]).toBeLessThanOrEqual(mean - 3 * spread + 1e-9)
        expect(windows[i]![1]).toBeGreaterThanOrEqual(mean + 3 * spread - 1e-9)
      }
    }),
  )
})

it('is the main plot itself for a belief as wide as that, and does not move with it', () => {
  for (const mean of [4, 5, 6])
    expect(valueWindow({ mean: [mean, 5], variance: [16, 16], covariance: 0 }, [-10, 20])[0]).toEqual([-10, 20])
})

it('comes nearer by halves, and no nearer than a point needs', () => {
  const width = (sd: number) => {
    const [[low, high]] = valueWindow({ mean: [5, 5], variance: [sd ** 2, sd ** 2], covariance: 0 }, [-10, 20])
    return high - low
  }
  expect([4, 2, 1, 0].map(width)).toEqual([30, 15, 7.5, 30 / 64])
})
