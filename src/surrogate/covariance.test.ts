import { describe, expect, it } from 'vitest'
import { toPoints } from '../numerics/points'
import { covarianceRow } from './covariance'
import type { Covariance } from './kernels/kernel'

const origin = toPoints(2, [
  [0, 0],
  [3, 8],
])

const rowAt = (covariance: Covariance) => Array.from(covarianceRow(covariance, 2)([0, 0], origin, new Float64Array(2)))

describe('the covariance between places', () => {
  it('is the signal variance times the correlation at the scaled distance', () => {
    const [same, apart] = rowAt({ kind: 'matern12', variance: 4, lengthscale: [3, 4] })
    expect(same).toBe(4)
    expect(apart).toBeCloseTo(4 * Math.exp(-Math.sqrt(5)), 14)
  })

  it('is the same for one length-scale and for that length-scale on every axis', () => {
    expect(rowAt({ kind: 'rbf', variance: 2, lengthscale: 5 })).toEqual(rowAt({ kind: 'rbf', variance: 2, lengthscale: [5, 5] }))
  })

  it.each([0, -1, Number.NaN, Infinity])('refuses a signal variance of %d', (variance) => {
    expect(() => covarianceRow({ kind: 'rbf', variance, lengthscale: 1 }, 2)).toThrow(RangeError)
  })

  it.each([0, -1, Number.NaN, Infinity])('refuses a length-scale of %d, for all axes or for one', (lengthscale) => {
    expect(() => covarianceRow({ kind: 'rbf', variance: 1, lengthscale }, 2)).toThrow(RangeError)
    expect(() => covarianceRow({ kind: 'rbf', variance: 1, lengthscale: [1, lengthscale] }, 2)).toThrow(RangeError)
  })

  it.each([[[]], [[1]], [[1, 1, 1]]])('refuses length-scales %j for two axes', (lengthscale) => {
    expect(() => covarianceRow({ kind: 'rbf', variance: 1, lengthscale }, 2)).toThrow(
      `There are ${lengthscale.length} length-scales for 2 axes.`,
    )
  })

  it('refuses a kernel it does not know', () => {
    expect(() => covarianceRow({ kind: 'cosine', variance: 1, lengthscale: 1 }, 2)).toThrow('no kernel called "cosine"')
  })
})
