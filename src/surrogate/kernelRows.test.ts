import { describe, expect, it } from 'vitest'
import { linspace, toPoints } from '../numerics/points'
import { kernelOf, largestDifference } from '../testSupport'
import { bindCovariance } from './covariance'
import { condition } from './gaussianProcess'
import { gridPosterior } from './gridPosterior'
import { fillRow, rowsOver } from './kernelRows'
import { kernelIds } from './kernels'
import type { Covariance } from './kernels/kernel'

const grid = () =>
  toPoints(
    1,
    Array.from(linspace(0, 1, 33), (x) => [x]),
  )
const matern: Covariance = { kind: 'matern52', variance: 1, lengthscale: 0.2 }
const X = [[0.1], [0.4], [0.9]]

describe('the rows of a kernel over fixed places', () => {
  it('are kept from the second time on, and then stay while only σ_f, σ_n or y change: nothing is computed again', () => {
    const points = grid()
    const ask = (variance: number, y: number[]) => {
      gridPosterior(points, condition({ covariance: { ...matern, variance }, noiseVariance: 0.01 * variance, mean: 0 }, 1, X, y))
      return [...(rowsOver(points, { ...matern, variance }).kept?.values() ?? [])]
    }
    gridPosterior(points, condition({ covariance: matern, noiseVariance: 0.01, mean: 0 }, 1, X, [1, 2, 0]))
    const rows = ask(4, [0, 1, 5])
    expect(rows).toHaveLength(3)
    expect(ask(9, [2, 2, 1]).every((row, i) => row === rows[i])).toBe(true)
  })

  it('of runs long gone are dropped', () => {
    const points = grid()
    rowsOver(points, matern)
    const known = rowsOver(points, matern)
    for (let i = 0; i < 1000; i++) fillRow(known, [i / 1000], new Float64Array(points.count))
    expect(known.kept!.size).toBeLessThan(200)
  })

  it('are others for another length-scale, another kernel, other places', () => {
    const points = grid()
    const again = () => rowsOver(points, matern).kept
    again()
    const kept = again()
    expect(kept).not.toBeNull()
    expect(rowsOver(grid(), matern).kept).toBeNull()
    expect(rowsOver(points, { ...matern, lengthscale: 0.3 }).kept).toBeNull()
    expect(rowsOver(points, { ...matern, kind: 'rbf' }).kept).toBeNull()
    expect(again()).toBeNull()
  })

  it.each([
    ...kernelIds.map((id) => kernelOf(id, { variance: 2.5 })),
    {
      kind: 'sum',
      children: [
        { ...matern, variance: 3 },
        { kind: 'periodic', variance: 0.5, lengthscale: 1, period: 0.3 },
      ],
    },
  ] satisfies Covariance[])('are those of $kind, computed or kept', (covariance: Covariance) => {
    const points = grid()
    const direct = bindCovariance(covariance, 1).row([0.37], points, new Float64Array(points.count))
    const scale = Math.max(...direct.map(Math.abs), 1)
    for (const time of ['computed', 'kept', 'found again']) {
      const row = new Float64Array(points.count)
      fillRow(rowsOver(points, covariance), [0.37], row)
      expect(largestDifference(row, direct), time).toBeLessThan(4e-15 * scale)
    }
  })
})
