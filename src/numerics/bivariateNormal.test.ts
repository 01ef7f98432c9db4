import { describe, expect, it } from 'vitest'
import { type BivariateNormal, correlation, ellipseOf, givenFirst } from './bivariateNormal'
import { seeded } from './random'

const pair = (mean: [number, number], variance: [number, number], covariance: number): BivariateNormal => ({
  mean,
  variance,
  covariance,
})

describe('the second of two normal values given the first', () => {
  const tilted = pair([1, -2], [4, 9], 4.5)

  it('is by the precision matrix what it is by ρ', () => {
    // Of the precision matrix P: variance 1 / P₂₂, slope −P₂₁ / P₂₂.
    const determinant = 4 * 9 - 4.5 ** 2
    const [p22, p21] = [4 / determinant, -4.5 / determinant]
    const { mean, sd, slope } = givenFirst(tilted, 3.5)
    expect(slope).toBeCloseTo(-p21 / p22, 12)
    expect(sd ** 2).toBeCloseTo(1 / p22, 12)
    expect(mean).toBeCloseTo(-2 - (p21 / p22) * (3.5 - 1), 12)
  })

  it('is what integrating the joint density over the second value gives', () => {
    const determinant = 4 * 9 - 4.5 ** 2
    const density = (a: number, b: number) => {
      const [u, v] = [a - 1, b + 2]
      return Math.exp((-0.5 * (9 * u * u - 2 * 4.5 * u * v + 4 * v * v)) / determinant)
    }
    let [mass, first, second] = [0, 0, 0]
    for (let b = -40; b <= 40; b += 0.01) {
      const weight = density(-0.7, b)
      mass += weight
      first += weight * b
      second += weight * b * b
    }
    const { mean, sd } = givenFirst(tilted, -0.7)
    expect(mean).toBeCloseTo(first / mass, 8)
    expect(sd).toBeCloseTo(Math.sqrt(second / mass - (first / mass) ** 2), 8)
  })

  it('is known once the first is told, when both are one value', () => {
    expect(givenFirst(pair([1, 1], [4, 4], 4), 2.5)).toEqual({ mean: 2.5, sd: 0, slope: 1 })
  })

  it('is known when it was known before', () => {
    expect(givenFirst(pair([1, 5], [4, 0], 0), 2.5)).toEqual({ mean: 5, sd: 0, slope: 0 })
  })

  it('stays as it was when the first was known before', () => {
    expect(givenFirst(pair([1, 5], [0, 9], 0), 2.5)).toEqual({ mean: 5, sd: 3, slope: 0 })
  })
})

describe('the correlation', () => {
  it('never leaves −1 to 1 by rounding, and is nothing where a value is known', () => {
    expect(correlation(pair([0, 0], [0.1, 0.3], Math.sqrt(0.03) * (1 + 1e-15)))).toBe(1)
    expect(correlation(pair([0, 0], [4, 9], -3))).toBe(-0.5)
    expect(correlation(pair([0, 0], [0, 9], 0))).toBeNull()
  })

  it('is right for variances whose product has no number', () => {
    expect(correlation(pair([0, 0], [1e-200, 1e-200], 5e-201))).toBeCloseTo(0.5, 12)
  })
})

describe('the ellipse', () => {
  it('lies k standard deviations from the mean in every direction', () => {
    const [v, w, c] = [4, 9, -4.5]
    for (const [a, b] of ellipseOf(pair([1, -2], [v, w], c), 2, 24)) {
      const [d, e] = [a - 1, b + 2]
      expect((w * d * d - 2 * c * d * e + v * e * e) / (v * w - c * c)).toBeCloseTo(4, 10)
    }
  })

  it('holds the share 1 − exp(−k²/2) of the draws', () => {
    const random = seeded(3)
    const tilted = pair([0, 0], [1, 1], 0.8)
    let inside = 0
    for (let i = 0; i < 20_000; i++) {
      const a = random.normal()
      const b = givenFirst(tilted, a).mean + givenFirst(tilted, a).sd * random.normal()
      if ((a * a - 1.6 * a * b + b * b) / 0.36 < 4) inside++
    }
    expect(inside / 20_000).toBeCloseTo(1 - Math.exp(-2), 2)
  })

  it('is a segment along the diagonal when both are one value, and a point when both are known', () => {
    for (const [a, b] of ellipseOf(pair([1, 1], [4, 4], 4), 1, 8)) expect(b).toBeCloseTo(a, 12)
    expect(ellipseOf(pair([1, 2], [0, 0], 0), 1, 3)).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ])
  })
})
