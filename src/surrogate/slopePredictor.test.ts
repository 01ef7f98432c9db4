import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPoints } from '../numerics/points'
import {
  between,
  check,
  connectedKernels,
  covariances,
  differences,
  freeKernels,
  kernelOf,
  largestDifference,
} from '../testSupport'
import { condition, predict, slopePredictor } from './gaussianProcess'

const place = (dim: number) => fc.array(between(0, 1), { minLength: dim, maxLength: dim })

const processes = fc.constantFrom(1, 2, 3).chain((dim) =>
  fc
    .record({
      covariance: covariances(dim, { kinds: connectedKernels, lengthscale: [0.3, 3], depth: 2 }),
      data: fc.array(fc.record({ x: place(dim), y: between(-3, 3) }), { minLength: 1, maxLength: 8 }),
      mean: fc.constantFrom(0, 1.5, 'estimated' as const),
      at: place(dim),
    })
    .map(({ covariance, data, mean, at }) => ({
      process: condition(
        { covariance, noiseVariance: 0.01, mean },
        dim,
        data.map(({ x }) => x),
        data.map(({ y }) => y),
      ),
      dim,
      at,
      nearest: Math.min(...data.map(({ x }) => Math.max(...x.map((coordinate, d) => Math.abs(coordinate - at[d]!))))),
    })),
)

describe('the slopes of the posterior', () => {
  it('come with the posterior itself', () => {
    check(
      fc.property(processes, ({ process, dim, at }) => {
        const { mean, sd } = predict(process, toPoints(dim, [at]))
        const slope = slopePredictor(process)(at)
        expect(Math.abs(slope.mean - mean[0]!)).toBeLessThan(1e-10 * (1 + Math.abs(mean[0]!)))
        expect(Math.abs(slope.sd - sd[0]!)).toBeLessThan(1e-8)
      }),
      200,
    )
  })

  it('are what differences find, whatever the kernel, the number of axes and the prior mean', () => {
    check(
      fc.property(processes, ({ process, dim, at, nearest }) => {
        // Not across a kink.
        fc.pre(nearest > 0.01)
        const { sd, slopes } = slopePredictor(process)(at)
        const along = slopes()
        const posterior = (x: Float64Array) => predict(process, toPoints(dim, [Array.from(x)]))
        const byMean = differences((x) => posterior(x).mean[0]!, at, 1e-4)
        expect(largestDifference(along.mean, byMean)).toBeLessThan(1e-5 * (1 + Math.max(...byMean.map(Math.abs))))
        // Where σ is nearly 0 its own differences are rounding.
        if (sd < 1e-3) return
        const bySd = differences((x) => posterior(x).sd[0]!, at, 1e-4)
        expect(largestDifference(along.sd, bySd)).toBeLessThan(1e-5 * (1 + Math.max(...bySd.map(Math.abs))))
      }),
      300,
    )
  })

  it('are those of the prior before any data: 0 for a stationary kernel, those of a cone for a linear one', () => {
    const prior = (covariance: { kind: string; variance: number; [shape: string]: number | string }) =>
      slopePredictor(condition({ covariance, noiseVariance: 0, mean: 3 }, 1, [], []))([2])
    for (const [covariance, sdSlope] of [
      [{ kind: 'matern52', variance: 4, lengthscale: 1 }, 0],
      [{ kind: 'linear', variance: 1, sigma0: 0 }, 1],
    ] as const) {
      const { mean, sd, slopes } = prior(covariance)
      expect([mean, sd, ...slopes().mean, ...slopes().sd].map((value) => value + 0)).toEqual([3, 2, 0, sdSlope])
    }
  })

  it('are finite at an observation without noise, where σ is 0', () => {
    for (const kind of freeKernels) {
      const process = condition(
        { covariance: kernelOf(kind, { lengthscale: 0.4 }), noiseVariance: 0, mean: 0 },
        1,
        [[0.2], [0.7]],
        [1, -1],
      )
      const { mean, sd, slopes } = slopePredictor(process)([0.7])
      expect(mean).toBeCloseTo(-1, 10)
      expect(sd).toBeLessThan(1e-6)
      expect([...slopes().mean, ...slopes().sd].every(Number.isFinite)).toBe(true)
    }
  })

  it('serves many calls that do not disturb each other', () => {
    const process = condition(
      { covariance: { kind: 'rbf', variance: 1, lengthscale: [0.3, 0.6] }, noiseVariance: 1e-4, mean: 0 },
      2,
      [
        [0.1, 0.2],
        [0.8, 0.5],
      ],
      [1, -2],
    )
    const predictor = slopePredictor(process)
    const at = (x: readonly number[]) => {
      const { mean, sd, slopes } = predictor(x)
      return { mean, sd, slopes: slopes() }
    }
    const first = at([0.3, 0.3])
    const copy = structuredClone(first)
    at([0.9, 0.1])
    expect(first).toEqual(copy)
    expect(at([0.3, 0.3])).toEqual(copy)
  })
})
