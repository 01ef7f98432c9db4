import { describe, expect, it } from 'vitest'
import { betaDensity, betaMean } from '../../numerics/beta'
import { densityTop, intervalOf, likelihoodOf, mleOf, placesOf, posteriorOf, shapeOf, strengthFor, strengthOf } from './belief'

const flat = { alpha: 1, beta: 1 }

describe('what pulls tell', () => {
  it('is nothing before the first pull: no MLE, a flat likelihood, the posterior is the prior', () => {
    const none = { wins: 0, pulls: 0 }
    expect(mleOf(none)).toBeNull()
    expect(betaDensity(likelihoodOf(none), 0.2)).toBeCloseTo(1, 12)
    expect(posteriorOf({ alpha: 0.5, beta: 3 }, none)).toEqual({ alpha: 0.5, beta: 3 })
  })

  it('has a likelihood in proportion to p^w (1 − p)^(n − w)', () => {
    const counts = { wins: 4, pulls: 10 }
    const direct = (p: number) => p ** 4 * (1 - p) ** 6
    const scaled = (p: number) => betaDensity(likelihoodOf(counts), p)
    expect(scaled(0.3) / scaled(0.7)).toBeCloseTo(direct(0.3) / direct(0.7), 10)
    expect(mleOf(counts)).toBe(0.4)
  })

  it('makes a posterior in proportion to prior times likelihood', () => {
    const prior = shapeOf(0.3, 9)
    const counts = { wins: 7, pulls: 12 }
    const product = (p: number) => betaDensity(prior, p) * betaDensity(likelihoodOf(counts), p)
    const posterior = (p: number) => betaDensity(posteriorOf(prior, counts), p)
    expect(posterior(0.2) / posterior(0.6)).toBeCloseTo(product(0.2) / product(0.6), 10)
  })

  it.each([
    [1000, 1000],
    [0, 1000],
    [0, 1],
  ])('stays within 0 and 1 after %d wins in %d pulls', (wins, pulls) => {
    const [low, high] = intervalOf(posteriorOf(flat, { wins, pulls }))
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeLessThanOrEqual(1)
    expect(high).toBeGreaterThan(low)
  })
})

describe('a prior', () => {
  it('is its mean and its strength', () => {
    const shape = shapeOf(0.25, 8)
    expect(shape).toEqual({ alpha: 2, beta: 6 })
    expect(betaMean(shape)).toBe(0.25)
    expect(strengthOf(shape)).toBe(8)
  })

  it('has the strength that lifts its curve to where the hand is, within the limits', () => {
    const strength = strengthFor(0.4, 2.5, [0.5, 200])
    expect(betaDensity(shapeOf(0.4, strength), 0.4)).toBeCloseTo(2.5, 6)
    expect(strengthFor(0.4, 0, [0.5, 200])).toBeCloseTo(0.5, 6)
    expect(strengthFor(0.4, 1000, [0.5, 200])).toBeCloseTo(200, 6)
  })
})

describe('the axis of densities', () => {
  it.each([
    [[], 3],
    [[flat], 3],
    [[shapeOf(0.5, 0.5)], 6],
    [[likelihoodOf({ wins: 3, pulls: 3 })], 4.5],
    [[likelihoodOf({ wins: 1000, pulls: 1000 })], 1152],
  ])('of %j ends at %d', (shapes, top) => {
    expect(densityTop(shapes)).toBe(top)
  })

  it('lets no curve that has a highest place out of the picture', () => {
    for (let pulls = 1; pulls <= 1000; pulls++) {
      const shape = likelihoodOf({ wins: Math.round(0.4 * pulls), pulls })
      const highest = Math.max(...placesOf(shape).map((p) => betaDensity(shape, p)))
      expect(densityTop([shape])).toBeGreaterThan(highest)
    }
  })
})
