import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, check, covariances, kernelOf } from '../testSupport'
import { bindCovariance } from './covariance'
import { objectiveOf } from './fit'
import { fitBounds } from './fitBounds'
import { kernels } from './kernels'

describe('the bounds of a fit', () => {
  it('name every hyperparameter of any kernel tree, and nothing else', () => {
    check(
      fc.property(
        fc.constantFrom(1, 2, 3).chain((dim) => fc.tuple(fc.constant(dim), covariances(dim))),
        between(0.1, 100),
        ([dim, covariance], width) => {
          const widths = new Array<number>(dim).fill(width)
          const bounds = fitBounds(covariance, widths)
          expect(Object.keys(bounds).sort()).toEqual([...bindCovariance(covariance, dim).paths].sort())
        },
      ),
      200,
    )
  })

  it('are 0 < low < high, so that a fit accepts them', () => {
    check(
      fc.property(covariances(2), between(1e-3, 1e3), between(1e-3, 1e3), (covariance, a, b) => {
        const bounds = fitBounds(covariance, [a, b])
        for (const [low, high] of Object.values(bounds)) {
          expect(low).toBeGreaterThan(0)
          expect(high).toBeGreaterThan(low)
          expect(high).toBeLessThan(Infinity)
        }
        const data = { X: [[0, 0]], y: [1], mean: 0 }
        expect(() => objectiveOf({ ...data, covariance, noiseVariance: 1, bounds, method: 'mle' })).not.toThrow()
      }),
      100,
    )
  })

  it('measure a length-scale by the width of its own axis, or by the average width when it is for all', () => {
    const each = fitBounds({ kind: 'rbf', variance: 1, lengthscale: [1, 1] }, [2, 600])
    expect(each).toEqual({ variance: [1e-3, 1e3], 'lengthscale.0': [0.01, 20], 'lengthscale.1': [3, 6000] })
    const shared = fitBounds({ kind: 'rbf', variance: 1, lengthscale: 1 }, [2, 6])
    expect(shared.lengthscale).toEqual([0.02, 40])
  })

  it('measure a period along the axis but the length-scale of a periodic kernel in no unit', () => {
    const bounds = fitBounds({ kind: 'periodic', variance: 1, lengthscale: 1, period: 3 }, [20])
    expect(bounds).toEqual({ variance: [1e-3, 1e3], lengthscale: [0.05, 10], period: [1, 40] })
  })

  it('leave out a bias of 0, which has no logarithm', () => {
    expect(Object.keys(fitBounds({ kind: 'linear', variance: 1, sigma0: 0 }, [1]))).toEqual(['variance'])
    expect(Object.keys(fitBounds({ kind: 'linear', variance: 1, sigma0: 1 }, [1]))).toEqual(['variance', 'sigma0'])
  })

  it.each(kernels)('hold what $name starts with on a unit axis', ({ id }) => {
    const start = kernelOf(id)
    for (const [path, [low, high]] of Object.entries(fitBounds(start, [1]))) {
      expect(start[path]).toBeGreaterThan(low)
      expect(start[path]).toBeLessThan(high)
    }
  })
})
