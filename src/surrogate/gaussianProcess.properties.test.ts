import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPoints } from '../numerics/points'
import {
  between,
  check,
  connectedKernels,
  covariances,
  forgetfulKernels,
  freeKernels,
  kernelOf,
  largestDifference,
} from '../testSupport'
import { bindCovariance } from './covariance'
import { append, condition, logMarginalLikelihood, type Prior, predict, priorProcess } from './gaussianProcess'
import { kernelIds } from './kernels'
import type { Covariance } from './kernels/kernel'

const place = fc.array(between(0, 1), { minLength: 2, maxLength: 2 })
const observation = fc.record({ x: place, y: between(-5, 5) })
const observations = fc.array(observation, { minLength: 1, maxLength: 12 })
const places = fc.array(place, { minLength: 1, maxLength: 8 })

/** Priors between flat and wild, with noise that keeps the arithmetic well conditioned: single kernels, and trees of them. */
const priorsOf = (kinds: readonly string[]) =>
  fc.record({
    covariance: fc.oneof(
      covariances(2, { kinds, lengthscale: [0.05, 3], depth: 1 }),
      covariances(2, { kinds, lengthscale: [0.05, 3] }),
    ),
    noiseVariance: between(1e-4, 1),
    mean: between(-3, 3),
  })
const priors = priorsOf(kernelIds)

/** The prior standard deviation, which is another one at every place when the kernel is not stationary. */
const priorSd = ({ covariance }: Prior, at: readonly (readonly number[])[]) => {
  const kernel = bindCovariance(covariance, 2)
  return at.map((x) => Math.sqrt(kernel.variance(x)))
}

/** The largest number that the arithmetic has to do with: what rounding errors are relative to. */
const scaleOf = (prior: Prior) => Math.max(1, ...priorSd(prior, [[1, 1]])) ** 2

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
        const before = priorSd(prior, at)
        posterior(prior, data, at).sd.forEach((sd, i) => {
          expect(sd).toBeGreaterThanOrEqual(0)
          expect(sd).toBeLessThanOrEqual(before[i]!)
        })
      }),
      200,
    )
  })

  it('never becomes less certain anywhere by one more observation', () => {
    check(
      fc.property(priors, observations, observation, places, (prior, data, extra, at) => {
        const before = posterior(prior, data, at).sd
        const after = posterior(prior, [...data, extra], at).sd
        after.forEach((sd, i) => {
          expect(sd).toBeLessThanOrEqual(before[i]! + 1e-12 * scaleOf(prior))
        })
      }),
      200,
    )
  })

  it('does not care in which order the observations came', () => {
    const shuffled = observations.chain((data) =>
      fc.tuple(fc.constant(data), fc.shuffledSubarray(data, { minLength: data.length, maxLength: data.length })),
    )
    check(
      fc.property(priors, shuffled, places, (prior, [data, permuted], at) => {
        const [a, b] = [posterior(prior, data, at), posterior(prior, permuted, at)]
        expect(largestDifference(a.mean, b.mean)).toBeLessThan(1e-8 * scaleOf(prior))
        expect(largestDifference(a.sd, b.sd)).toBeLessThan(1e-8 * scaleOf(prior))
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
        ).toBeLessThan(1e-8 * scaleOf(prior))
      }),
    )
  })

  it('passes ever closer to an observation as its noise goes to 0, and through it without noise', () => {
    const distinct = fc.uniqueArray(fc.nat({ max: 10 }), { minLength: 1, maxLength: 8 })
    const free = fc.constantFrom(...freeKernels).map((kind) => kernelOf(kind, { lengthscale: 0.1 }))
    const trees: fc.Arbitrary<Covariance> = fc.oneof(
      free,
      fc.record({ kind: fc.constant('sum'), children: fc.tuple(free, covariances(2, { kinds: connectedKernels, depth: 2 })) }),
      fc.record({ kind: fc.constant('product'), children: fc.tuple(free, free) }),
    )
    check(
      fc.property(trees, distinct, fc.infiniteStream(between(-5, 5)), (covariance, tenths, values) => {
        const data = tenths.map((tenth) => ({ x: [tenth / 10, 0.5], y: values.next().value as number }))
        const at = data.map(({ x }) => x)
        const y = data.map((each) => each.y)
        const scale = scaleOf({ covariance, noiseVariance: 0, mean: 0 })
        const misses = [1e-2, 1e-4, 1e-6, 0].map((noiseVariance) => {
          const { mean, sd } = posterior({ covariance, noiseVariance, mean: 0 }, data, at)
          expect(Math.max(...sd)).toBeLessThanOrEqual(Math.sqrt(noiseVariance) + 1e-7 * scale)
          return largestDifference(mean, y)
        })
        for (let i = 1; i < misses.length; i++) expect(misses[i]).toBeLessThanOrEqual(misses[i - 1]! + 1e-12 * scale)
        expect(misses.at(-1)).toBeLessThan(1e-9 * scale)
      }),
      200,
    )
  })

  it('returns to the prior far from all data, when the kernel forgets with the distance', () => {
    check(
      fc.property(priorsOf(forgetfulKernels), observations, (prior, data) => {
        const far = [[1000, -1000]]
        const { mean, sd } = posterior(prior, data, far)
        expect(mean[0]).toBeCloseTo(prior.mean, 10)
        expect(sd[0]).toBeCloseTo(priorSd(prior, far)[0]!, 10)
      }),
    )
  })

  it('stays finite without noise whichever observation is repeated, and says that it needed jitter', () => {
    const trees = fc.oneof(
      fc.constantFrom(...connectedKernels).map((kind) => kernelOf(kind)),
      covariances(2, { kinds: connectedKernels }),
    )
    check(
      fc.property(trees, observations, fc.nat(), places, (covariance, data, pick, at) => {
        const prior = { covariance, noiseVariance: 0, mean: 0 }
        const repeated = data[pick % data.length]!
        const process = [...data, repeated].reduce((sofar, { x, y }) => append(sofar, x, y), priorProcess(prior, 2))
        const { mean, sd } = predict(process, toPoints(2, at))
        expect(process.jitter).toBeGreaterThan(0)
        expect([...mean, ...sd].every(Number.isFinite)).toBe(true)
      }),
      300,
    )
  })

  it('is finite under any kernel that a link may carry, wherever and however often was looked, with any noise or none', () => {
    const decades = (low: number, high: number) => between(low, high).map((power) => 10 ** power)
    const places = fc
      .array(fc.record({ x: place, like: fc.option(fc.nat()), near: decades(-16, -3) }), { minLength: 1, maxLength: 25 })
      .map((drawn) => {
        const earlier: number[][] = []
        for (const { x, like, near } of drawn) {
          const other = like !== null && earlier[like % earlier.length]
          earlier.push(other ? other.map((coordinate) => coordinate + near) : x)
        }
        return earlier
      })
    const prior = fc.record({
      covariance: covariances(2, { variance: decades(-25, 25), lengthscale: [1e-3, 50], shape: decades(-2, 2) }),
      noiseVariance: fc.oneof(fc.constant(0), decades(-18, 18)),
      mean: fc.constantFrom<(number | 'estimated')[]>(0, 'estimated'),
    })
    check(
      fc.property(prior, places, (given, X) => {
        const process = condition(
          given,
          2,
          X,
          X.map((_, i) => Math.sin(i)),
        )
        const { mean, sd } = predict(process, toPoints(2, [...X, [0.3, 0.7]]))
        expect([...mean, ...sd, logMarginalLikelihood(process)].every(Number.isFinite)).toBe(true)
      }),
      300,
    )
  })
})
