import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPoints } from '../numerics/points'
import { seeded } from '../numerics/random'
import { check, covariances } from '../testSupport'
import { condition, type Prior, predict } from './gaussianProcess'
import { leaveOneOut } from './leaveOneOut'

/** Conditions on all observations but one, n times: what the closed form must give. */
function leftOut(prior: Prior, dim: number, X: readonly (readonly number[])[], y: readonly number[]) {
  return X.map((x, i) => {
    const process = condition(prior, dim, X.toSpliced(i, 1), y.toSpliced(i, 1))
    const { mean, sd } = predict(process, toPoints(dim, [x]))
    return { mean: mean[0]!, sd: Math.hypot(sd[0]!, Math.sqrt(prior.noiseVariance)) }
  })
}

describe('leaving one out', () => {
  it.each([0, 0.7, 'estimated'] as const)('is conditioning on all the others, for any kernel (prior mean %s)', (mean) => {
    check(
      fc.property(covariances(2), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 999 }), (covariance, n, seed) => {
        const random = seeded(seed)
        const X = Array.from({ length: n }, () => [random.uniform(), random.uniform()])
        const y = X.map(() => 2 * random.normal())
        const prior: Prior = { covariance, noiseVariance: 0.05, mean }
        const { mean: means, sd } = leaveOneOut(condition(prior, 2, X, y))
        for (const [i, direct] of leftOut(prior, 2, X, y).entries()) {
          expect(Math.abs(means[i]! - direct.mean)).toBeLessThan(1e-6 * (1 + Math.abs(direct.mean)))
          expect(Math.abs(sd[i]! - direct.sd)).toBeLessThan(1e-6 * (1 + direct.sd))
        }
      }),
      60,
    )
  })

  it('believes the prior of a single observation', () => {
    const covariance = { kind: 'rbf', variance: 4, lengthscale: 0.3 }
    for (const mean of [0, 'estimated'] as const) {
      const { mean: means, sd } = leaveOneOut(condition({ covariance, noiseVariance: 0.25, mean }, 1, [[0.2]], [3]))
      expect(means[0]).toBeCloseTo(0, 12)
      expect(sd[0]).toBeCloseTo(Math.sqrt(4.25), 12)
    }
  })

  it('is empty without observations', () => {
    const prior: Prior = { covariance: { kind: 'rbf', variance: 1, lengthscale: 0.3 }, noiseVariance: 0, mean: 0 }
    expect(leaveOneOut(condition(prior, 1, [], []))).toEqual({ mean: new Float64Array(0), sd: new Float64Array(0) })
  })
})
