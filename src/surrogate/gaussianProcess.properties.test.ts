import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPoints } from '../numerics/points'
import { between, check, largestDifference } from '../testSupport'
import { append, condition, type Prior, predict, priorProcess } from './gaussianProcess'
import { kernelIds } from './kernels'

const place = fc.array(between(0, 1), { minLength: 2, maxLength: 2 })
const observation = fc.record({ x: place, y: between(-5, 5) })
const observations = fc.array(observation, { minLength: 1, maxLength: 12 })
const places = fc.array(place, { minLength: 1, maxLength: 8 })

/** Priors between flat and wild, with noise that keeps the arithmetic well conditioned. */
const priors: fc.Arbitrary<Prior> = fc.record({
  covariance: fc.record({
    kind: fc.constantFrom(...kernelIds),
    variance: between(0.1, 10),
    lengthscale: fc.array(between(0.05, 3), { minLength: 2, maxLength: 2 }),
  }),
  noiseVariance: between(1e-4, 1),
  mean: between(-3, 3),
})

type Observation = { readonly x: readonly number[]; readonly y: number }

function posterior(prior: Prior, data: readonly Observation[], at: readonly (readonly number[])[]) {
  const process = condition(
    prior,
    2,
    data.map(({ x }) => x),
    data.map(({ y }) => y),
  )
  return predict(process, toPoints(2, at))
}

describe('the posterior of any Gaussian process', () => {
  it('has a standard deviation from 0 to that of the prior, everywhere', () => {
    check(
      fc.property(priors, observations, places, (prior, data, at) => {
        const priorSd = Math.sqrt(prior.covariance.variance)
        for (const sd of posterior(prior, data, at).sd) {
          expect(sd).toBeGreaterThanOrEqual(0)
          expect(sd).toBeLessThanOrEqual(priorSd)
        }
      }),
    )
  })

  it('never becomes less certain anywhere by one more observation', () => {
    check(
      fc.property(priors, observations, observation, places, (prior, data, extra, at) => {
        const before = posterior(prior, data, at).sd
        const after = posterior(prior, [...data, extra], at).sd
        after.forEach((sd, i) => {
          expect(sd).toBeLessThanOrEqual(before[i]! + 1e-12)
        })
      }),
    )
  })

  it('does not care in which order the observations came', () => {
    const shuffled = observations.chain((data) =>
      fc.tuple(fc.constant(data), fc.shuffledSubarray(data, { minLength: data.length, maxLength: data.length })),
    )
    check(
      fc.property(priors, shuffled, places, (prior, [data, permuted], at) => {
        const [a, b] = [posterior(prior, data, at), posterior(prior, permuted, at)]
        expect(largestDifference(a.mean, b.mean)).toBeLessThan(1e-8)
        expect(largestDifference(a.sd, b.sd)).toBeLessThan(1e-8)
      }),
    )
  })

  it('has a standard deviation that does not react to y', () => {
    check(
      fc.property(priors, observations, between(-100, 100), places, (prior, data, offset, at) => {
        const moved = data.map(({ x, y }) => ({ x, y: offset - 3 * y }))
        expect(posterior(prior, moved, at).sd).toEqual(posterior(prior, data, at).sd)
      }),
    )
  })

  it('has a mean that follows y: shifting and stretching the data and the prior mean shifts and stretches it', () => {
    check(
      fc.property(priors, observations, places, (prior, data, at) => {
        const moved = data.map(({ x, y }) => ({ x, y: 7 - 3 * y }))
        const means = posterior({ ...prior, mean: 7 - 3 * prior.mean }, moved, at).mean
        expect(
          largestDifference(
            means,
            posterior(prior, data, at).mean.map((mean) => 7 - 3 * mean),
          ),
        ).toBeLessThan(1e-8)
      }),
    )
  })

  it('passes ever closer to an observation as its noise goes to 0, and through it without noise', () => {
    const distinct = fc.uniqueArray(fc.nat({ max: 10 }), { minLength: 1, maxLength: 8 })
    check(
      fc.property(fc.constantFrom(...kernelIds), distinct, fc.infiniteStream(between(-5, 5)), (kind, tenths, values) => {
        const data = tenths.map((tenth) => ({ x: [tenth / 10, 0.5], y: values.next().value as number }))
        const at = data.map(({ x }) => x)
        const y = data.map((each) => each.y)
        const misses = [1e-2, 1e-4, 1e-6, 0].map((noiseVariance) => {
          const { mean, sd } = posterior(
            { covariance: { kind, variance: 1, lengthscale: 0.1 }, noiseVariance, mean: 0 },
            data,
            at,
          )
          expect(Math.max(...sd)).toBeLessThanOrEqual(Math.sqrt(noiseVariance) + 1e-7)
          return largestDifference(mean, y)
        })
        for (let i = 1; i < misses.length; i++) expect(misses[i]).toBeLessThanOrEqual(misses[i - 1]! + 1e-12)
        expect(misses.at(-1)).toBeLessThan(1e-9)
      }),
    )
  })

  it('returns to the prior far from all data', () => {
    check(
      fc.property(priors, observations, (prior, data) => {
        const { mean, sd } = posterior(prior, data, [[1000, -1000]])
        expect(mean[0]).toBeCloseTo(prior.mean, 10)
        expect(sd[0]).toBeCloseTo(Math.sqrt(prior.covariance.variance), 10)
      }),
    )
  })

  it('stays finite without noise whichever observation is repeated, and says that it needed jitter', () => {
    check(
      fc.property(fc.constantFrom(...kernelIds), observations, fc.nat(), places, (kind, data, pick, at) => {
        const prior = { covariance: { kind, variance: 1, lengthscale: 0.3 }, noiseVariance: 0, mean: 0 }
        const repeated = data[pick % data.length]!
        const process = [...data, repeated].reduce((sofar, { x, y }) => append(sofar, x, y), priorProcess(prior, 2))
        const { mean, sd } = predict(process, toPoints(2, at))
        expect(process.jitter).toBeGreaterThan(0)
        expect([...mean, ...sd].every(Number.isFinite)).toBe(true)
      }),
      300,
    )
  })
})
