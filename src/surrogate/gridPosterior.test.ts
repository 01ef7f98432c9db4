import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linspace, toPoints } from '../numerics/points'
import { between, check, covariances, largestDifference } from '../testSupport'
import { append, condition, type GaussianProcess, type Prior, predict, priorProcess, reobserve } from './gaussianProcess'
import { extendGrid, type GridFactor, gridPosterior } from './gridPosterior'

const prior: Prior = { covariance: { kind: 'matern52', variance: 2, lengthscale: 0.2 }, noiseVariance: 1e-3, mean: 0.5 }
const grid = toPoints(
  1,
  Array.from(linspace(-0.2, 1.2, 57), (x) => [x]),
)

const observations = fc.array(fc.record({ x: between(0, 1), y: between(-5, 5) }), { minLength: 1, maxLength: 12 })

/** The processes after 1, 2, …, n observations. */
function growing(start: Prior, data: readonly { readonly x: number; readonly y: number }[]): GaussianProcess[] {
  let process = priorProcess(start, 1)
  return data.map(({ x, y }) => {
    process = append(process, [x], y)
    return process
  })
}

const extendAll = (processes: readonly GaussianProcess[]) =>
  processes.reduce<GridFactor | undefined>((factor, process) => extendGrid(grid, process, factor), undefined)!

describe('the posterior on a grid', () => {
  it('is the prior before any observation', () => {
    const process = priorProcess(prior, 1)
    const { mean, sd } = gridPosterior(extendGrid(grid, process), process)
    expect(new Set(mean)).toEqual(new Set([0.5]))
    expect(new Set(sd)).toEqual(new Set([Math.SQRT2]))
  })

  it('is what predict says at each of its places, for any tree of kernels', () => {
    check(
      fc.property(covariances(1), observations, (covariance, data) => {
        const processes = growing({ ...prior, covariance }, data)
        const process = processes.at(-1)!
        const onGrid = gridPosterior(extendAll(processes), process)
        const direct = predict(process, grid)
        const scale = Math.max(2, ...predict(priorProcess(process.prior, 1), grid).sd)
        expect(largestDifference(onGrid.mean, direct.mean)).toBeLessThan(1e-10 * 5 * scale)
        expect(largestDifference(onGrid.sd, direct.sd)).toBeLessThan(1e-10 * Math.SQRT2 * scale)
      }),
      200,
    )
  })

  it('follows an estimated mean', () => {
    check(
      fc.property(observations, (data) => {
        const processes = growing({ ...prior, mean: 'estimated' }, data)
        const process = processes.at(-1)!
        expect(largestDifference(gridPosterior(extendAll(processes), process).mean, predict(process, grid).mean)).toBeLessThan(
          1e-9,
        )
      }),
    )
  })

  it('is the same whether it grew with the observations or was computed afresh', () => {
    check(
      fc.property(observations, (data) => {
        const processes = growing(prior, data)
        expect(extendAll(processes)).toEqual(extendGrid(grid, processes.at(-1)!))
      }),
    )
  })

  it('works in two dimensions', () => {
    const covariance = { ...prior.covariance, lengthscale: [0.2, 0.7] }
    const process = condition(
      { ...prior, covariance },
      2,
      [
        [0, 0],
        [0.5, 1],
        [1, 0.2],
      ],
      [1, 3, 2],
    )
    const points = toPoints(2, [
      [0.1, 0.1],
      [0.5, 0.5],
      [0.5, 1],
    ])
    const onGrid = gridPosterior(extendGrid(points, process), process)
    expect(largestDifference(onGrid.mean, predict(process, points).mean)).toBeLessThan(1e-12)
    expect(largestDifference(onGrid.sd, predict(process, points).sd)).toBeLessThan(1e-12)
  })

  it('keeps its rows when only the values change', () => {
    const [, process] = growing(prior, [
      { x: 0.2, y: 1 },
      { x: 0.8, y: 2 },
    ])
    const factor = extendGrid(grid, process!)
    const moved = reobserve(process!, [4, -1])
    const again = extendGrid(grid, moved, factor)
    expect(again.rows.every((row, i) => row === factor.rows[i])).toBe(true)
    expect(largestDifference(gridPosterior(again, moved).mean, predict(moved, grid).mean)).toBeLessThan(1e-10)
  })

  it('does not reuse rows of a factor that has since been rebuilt with jitter', () => {
    const noiseless = { ...prior, noiseVariance: 0 }
    const processes = growing(noiseless, [
      { x: 0.2, y: 1 },
      { x: 0.8, y: 2 },
      { x: 0.8, y: 2 },
    ])
    expect(processes.map(({ jitter }) => jitter > 0)).toEqual([false, false, true])
    expect(extendAll(processes)).toEqual(extendGrid(grid, processes.at(-1)!))
  })

  it('leaves the factor it was extended from as it was', () => {
    const [first, second] = growing(prior, [
      { x: 0.2, y: 1 },
      { x: 0.8, y: 2 },
    ])
    const factor = extendGrid(grid, first!)
    const copy = structuredClone(factor)
    extendGrid(grid, second!, factor)
    expect(factor).toEqual(copy)
  })
})
