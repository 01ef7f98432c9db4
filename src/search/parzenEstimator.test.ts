import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linspace } from '../numerics/points'
import { seeded } from '../numerics/random'
import { between, check } from '../testSupport'
import { parzenEstimator } from './parzenEstimator'

/** Anything that can be told: repeated places, the very ends, more than have full weight. */
const observations = fc.array(fc.oneof(between(0, 1), fc.constantFrom(0, 0.5, 1)), { maxLength: 60 })

/** Simpson's rule over [0, 1]. */
function integral(f: (u: number) => number, intervals = 2000): number {
  const sum = linspace(0, 1, intervals + 1).reduce(
    (total, u, i) => total + f(u) * (i === 0 || i === intervals ? 1 : i % 2 === 1 ? 4 : 2),
    0,
  )
  return sum / (3 * intervals)
}

const strided = (count: number) => Array.from({ length: count }, (_, i) => ((i * 7) % count) / (count - 1))

describe('the Parzen estimator', () => {
  /** Mixtures of scipy.stats.truncnorm (scipy 1.17) with the weights and bandwidths of Optuna 4, at 0, 0.14, 0.5 and 0.93. */
  it.each([
    ['no', [], [0.9194108453991883, 0.9764593092689932, 1.0418289771969533, 0.9498300553370137]],
    ['one', [0.2], [1.1562943150140161, 1.3087965295065254, 1.0771520169191717, 0.5507185994171433]],
    ['three', [0.9, 0.1, 0.15], [1.295016707456758, 1.453647840194857, 0.8784711818773607, 0.6976698675568699]],
    ['26', strided(26), [0.3983389157382164, 1.003366031957315, 1.000129320427247, 1.1337605847288015]],
    ['30', strided(30), [0.4116352741205349, 1.046903427261964, 0.8783806352189376, 1.1498110064161728]],
  ] as const)('has the reference density after %s observations', (_, told, expected) => {
    const { density } = parzenEstimator(told)
    ;[0, 0.14, 0.5, 0.93].forEach((u, i) => {
      expect(density(u)).toBeCloseTo(expected[i]!, 13)
    })
  })

  it('integrates to 1 over the domain and is positive everywhere in it', () => {
    check(
      fc.property(observations, between(0, 1), (told, u) => {
        const { density } = parzenEstimator(told)
        expect(integral(density)).toBeCloseTo(1, 8)
        expect(density(u)).toBeGreaterThan(0)
      }),
      50,
    )
  })

  it('draws samples in the domain', () => {
    check(
      fc.property(observations, fc.nat(), (told, seed) => {
        const random = seeded(seed)
        const { sample } = parzenEstimator(told)
        for (let i = 0; i < 50; i++) {
          const u = sample(random)
          expect(u >= 0 && u <= 1).toBe(true)
        }
      }),
    )
  })

  it('draws samples from its own density', () => {
    const { density, sample } = parzenEstimator([0.1, 0.13, 0.9])
    const random = seeded(1)
    const samples = Array.from({ length: 20_000 }, () => sample(random))
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = samples.filter((u) => Math.floor(u * 10) === tenth).length / samples.length
      const expected = integral((v) => density((tenth + v) / 10) / 10, 100)
      expect(Math.abs(share - expected)).toBeLessThan(0.01)
    }
  })

  it('is highest near where observations crowd', () => {
    const { density } = parzenEstimator([0.28, 0.3, 0.31, 0.32])
    expect(density(0.3)).toBeGreaterThan(2 * density(0.8))
  })

  it('forgets: of two crowds of 30 the later one is higher', () => {
    const crowd = (centre: number) => Array.from({ length: 30 }, (_, i) => centre + (i - 15) / 300)
    const { density } = parzenEstimator([...crowd(0.25), ...crowd(0.75)])
    expect(density(0.75)).toBeGreaterThan(1.3 * density(0.25))
  })
})
