import { describe, expect, it } from 'vitest'
import { linspace, toPoints } from '../numerics/points'
import { largestDifference } from '../testSupport'
import { bindCovariance } from './covariance'
import { condition } from './gaussianProcess'
import { extendGrid } from './gridPosterior'
import { factorOf, rowsOver, unscaledRow } from './kernelRows'
import { kernels } from './kernels'
import type { Covariance } from './kernels/kernel'

const grid = () =>
  toPoints(
    1,
    Array.from(linspace(0, 1, 33), (x) => [x]),
  )
const matern: Covariance = { kind: 'matern52', variance: 1, lengthscale: 0.2 }
const X = [[0.1], [0.4], [0.9]]

describe('the rows of a kernel over fixed places', () => {
  it('stay while only σ_f, σ_n or y change: nothing is computed again', () => {
    const points = grid()
    extendGrid(points, condition({ covariance: matern, noiseVariance: 0.01, mean: 0 }, 1, X, [1, 2, 0]))
    const before = rowsOver(points, matern)
    const rows = [...before.rows.values()]
    expect(rows).toHaveLength(3)
    extendGrid(points, condition({ covariance: { ...matern, variance: 4 }, noiseVariance: 0.3, mean: 0 }, 1, X, [0, 1, 5]))
    const after = rowsOver(points, { ...matern, variance: 4 })
    expect(after).toBe(before)
    expect([...after.rows.values()]).toEqual(rows)
    expect([...after.rows.values()].every((row, i) => row === rows[i])).toBe(true)
  })

  it('of runs long gone are dropped', () => {
    const points = grid()
    const known = rowsOver(points, matern)
    for (let i = 0; i < 1000; i++) unscaledRow(known, [i / 1000])
    expect(known.rows.size).toBeLessThan(200)
  })

  it('are others for another length-scale, another kernel, other places', () => {
    const points = grid()
    const rows = rowsOver(points, matern)
    expect(rowsOver(grid(), matern)).not.toBe(rows)
    expect(rowsOver(points, { ...matern, lengthscale: 0.3 })).not.toBe(rows)
    expect(rowsOver(points, { ...matern, kind: 'rbf' })).not.toBe(rows)
  })

  it.each([
    ...kernels.map(({ id, hasLengthscale, shapes }) => ({
      kind: id,
      variance: 2.5,
      ...(hasLengthscale && { lengthscale: 0.3 }),
      ...Object.fromEntries(shapes.map(({ path, initial }) => [path, initial])),
    })),
    {
      kind: 'sum',
      children: [
        { ...matern, variance: 3 },
        { kind: 'periodic', variance: 0.5, lengthscale: 1, period: 0.3 },
      ],
    },
  ] satisfies Covariance[])('are those of $kind, computed or kept', (covariance: Covariance) => {
    const points = grid()
    const known = rowsOver(points, covariance)
    const direct = bindCovariance(covariance, 1).row([0.37], points, new Float64Array(points.count))
    const scale = Math.max(...direct.map(Math.abs), 1)
    const scaled = () => unscaledRow(known, [0.37]).map((value) => factorOf(covariance) * value)
    expect(largestDifference(scaled(), direct)).toBeLessThan(4e-15 * scale)
    expect(largestDifference(scaled(), direct)).toBeLessThan(4e-15 * scale)
  })
})
