import { describe, expect, it } from 'vitest'
import { cdf, pdf } from '../numerics/normal'
import { seeded } from '../numerics/random'
import { sliceSample } from './sliceSampler'

const moments = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, sd: Math.sqrt(variance) }
}

const many = { draws: 6000, burnIn: 50, sweeps: 2 }

describe('slice sampling', () => {
  it.each([
    [0, 1],
    [-7, 0.02],
    [3, 25],
  ])('draws from a normal with mean %d and standard deviation %d', (mean, sd) => {
    const draws = sliceSample(([t]) => -0.5 * ((t! - mean) / sd) ** 2, [mean + sd], seeded(1), many).map(
      ([t]) => (t! - mean) / sd,
    )
    const found = moments(draws)
    // A slice much wider than the first look at it is crossed in many steps.
    const tolerance = sd > 10 ? 0.15 : 0.06
    expect(Math.abs(found.mean)).toBeLessThan(tolerance)
    expect(Math.abs(found.sd - 1)).toBeLessThan(tolerance)
    for (const z of [-1.5, -0.5, 0.7, 1.8]) {
      const share = draws.filter((draw) => draw < z).length / draws.length
      expect(Math.abs(share - cdf(z))).toBeLessThan(tolerance / 2)
    }
  })

  it('draws from a density that is cut off, and never from beyond', () => {
    const [low, high] = [-0.5, 1]
    const draws = sliceSample(
      ([t]) => (t! >= low && t! <= high ? -0.5 * t! ** 2 : Number.NEGATIVE_INFINITY),
      [low],
      seeded(2),
      many,
    ).map(([t]) => t!)
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(low)
    expect(Math.max(...draws)).toBeLessThanOrEqual(high)
    const mass = cdf(high) - cdf(low)
    const mean = (pdf(low) - pdf(high)) / mass
    const variance = 1 + (low * pdf(low) - high * pdf(high)) / mass - mean ** 2
    const found = moments(draws)
    expect(Math.abs(found.mean - mean)).toBeLessThan(0.02)
    expect(Math.abs(found.sd - Math.sqrt(variance))).toBeLessThan(0.02)
  })

  it('draws from two coordinates that move together', () => {
    const correlation = 0.8
    const draws = sliceSample(
      ([a, b]) => (-0.5 * (a! ** 2 - 2 * correlation * a! * b! + b! ** 2)) / (1 - correlation ** 2),
      [2, -2],
      seeded(3),
      { draws: 6000, burnIn: 100, sweeps: 3 },
    )
    for (const d of [0, 1]) {
      const { mean, sd } = moments(draws.map((t) => t[d]!))
      expect(Math.abs(mean)).toBeLessThan(0.08)
      expect(Math.abs(sd - 1)).toBeLessThan(0.08)
    }
    const together = draws.reduce((sum, [a, b]) => sum + a! * b!, 0) / draws.length
    expect(Math.abs(together - correlation)).toBeLessThan(0.08)
  })

  it('finds both of two humps that are a few widths apart', () => {
    const hump = (t: number, center: number) => Math.exp(-0.5 * ((t - center) / 0.4) ** 2)
    const draws = sliceSample(([t]) => Math.log(hump(t!, -1) + 3 * hump(t!, 1)), [-1], seeded(4), many).map(([t]) => t!)
    expect(Math.abs(draws.filter((t) => t > 0).length / draws.length - 0.75)).toBeLessThan(0.05)
  })

  it('returns as many draws as asked for, each its own, the same for the same stream', () => {
    const few = { draws: 5, burnIn: 3, sweeps: 1 }
    const density = ([a, b]: Float64Array) => -(a! ** 2) - (b! - 1) ** 4
    const [first, again] = [1, 1].map((seed) => sliceSample(density, [0, 0], seeded(seed), few))
    expect(first).toEqual(again)
    expect(first).toHaveLength(5)
    expect(new Set(first!.map(String)).size).toBe(5)
    expect(sliceSample(density, [0, 0], seeded(2), few)).not.toEqual(first)
    expect(sliceSample(() => 0, [], seeded(1), few).map((t) => t.length)).toEqual([0, 0, 0, 0, 0])
  })

  it('leaves its start as it was, and ends where the density has only this one place, or is not a number elsewhere', () => {
    const start = Float64Array.of(0.25)
    const only = sliceSample(([t]) => (t === 0.25 ? 0 : Number.NEGATIVE_INFINITY), start, seeded(5), {
      draws: 3,
      burnIn: 1,
      sweeps: 1,
    })
    expect(only.map(([t]) => t)).toEqual([0.25, 0.25, 0.25])
    const broken = sliceSample(([t]) => (t === 0.25 ? 0 : Number.NaN), start, seeded(5), { draws: 3, burnIn: 1, sweeps: 1 })
    expect(broken.map(([t]) => t)).toEqual([0.25, 0.25, 0.25])
    expect(start[0]).toBe(0.25)
  })
})
