import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linspace, toPoints } from '../numerics/points'
import { between, check, covariances, largestDifference } from '../testSupport'
import { append, condition, type GaussianProcess, type Prior, predict, priorProcess, reobserve } from './gaussianProcess'
import { computedKernel, gridPosterior, grownPosterior } from './gridPosterior'

const prior: Prior = { covariance: { kind: 'matern52', variance: 2, lengthscale: 0.2 }, noiseVariance: 1e-3, mean: 0.5 }
const places = () =>
  toPoints(
    1,
    Array.from(linspace(-0.2, 1.2, 57), (x) => [x]),
  )
const grid = places()

const observations = fc.array(fc.record({ x: between(0, 1), y: between(-5, 5) }), { minLength: 1, maxLength: 12 })

/** The processes after 1, 2, …, n observations. */
function growing(start: Prior, data: readonly { readonly x: number; readonly y: number }[]): GaussianProcess[] {
  let process = priorProcess(start, 1)
  return data.map(({ x, y }) => {
    process = append(process, [x], y)
    return process
  })
}

/** The posterior of the last of them, after those of all before it. */
const grown = (processes: readonly GaussianProcess[]) => processes.map((process) => grownPosterior(grid, process)).at(-1)!

describe('the posterior on a grid', () => {
  it('is the prior before any observation', () => {
    const { mean, sd } = gridPosterior(grid, priorProcess(prior, 1))
    expect(new Set(mean)).toEqual(new Set([0.5]))
    expect(new Set(sd)).toEqual(new Set([Math.SQRT2]))
  })

  it('is what predict says at each of its places, for any tree of kernels, and to the bit where every covariance is computed', () => {
    check(
      fc.property(covariances(1), observations, (covariance, data) => {
        const processes = growing({ ...prior, covariance }, data)
        const process = processes.at(-1)!
        const direct = predict(process, grid)
        expect(grownPosterior(places(), process, computedKernel)).toEqual(direct)
        const scale = Math.max(2, ...predict(priorProcess(process.prior, 1), grid).sd)
        const { mean, sd } = grown(processes)
        expect(largestDifference(mean, direct.mean)).toBeLessThan(1e-10 * 5 * scale)
        expect(largestDifference(sd, direct.sd)).toBeLessThan(1e-10 * Math.SQRT2 * scale)
      }),
      200,
    )
  })

  it('follows an estimated mean', () => {
    check(
      fc.property(observations, (data) => {
        const processes = growing({ ...prior, mean: 'estimated' }, data)
        expect(largestDifference(grown(processes).mean, predict(processes.at(-1)!, grid).mean)).toBeLessThan(1e-9)
      }),
    )
  })

  it('is the same whether it grew with the observations or was computed afresh', () => {
    check(
      fc.property(observations, (data) => {
        const processes = growing(prior, data)
        const { mean, sd } = gridPosterior(grid, processes.at(-1)!)
        expect(largestDifference(grown(processes).mean, mean)).toBeLessThan(1e-12)
        expect(largestDifference(grown(processes).sd, sd)).toBeLessThan(1e-12)
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
    const onGrid = gridPosterior(points, process)
    expect(largestDifference(onGrid.mean, predict(process, points).mean)).toBeLessThan(1e-12)
    expect(largestDifference(onGrid.sd, predict(process, points).sd)).toBeLessThan(1e-12)
  })
})

describe('processes that grow from each other', () => {
  const three = [0.2, 0.8, 0.5].map((x) => ({ x, y: x }))

  /** Posteriors over places, and how many rows were solved for them. */
  function counted(points = places()) {
    let rows = 0
    const ask = (process: GaussianProcess) =>
      grownPosterior(points, process, (...over) => {
        const rowOf = computedKernel(...over)
        return (x, out) => {
          rows++
          rowOf(x, out)
        }
      })
    return { ask, rowsSolved: () => rows }
  }

  it('cost one row each, in any order, and none when asked again', () => {
    const processes = growing(prior, three)
    const { ask, rowsSolved } = counted()
    ask(processes[1]!)
    expect(rowsSolved()).toBe(2)
    for (const i of [2, 0, 1, 2]) expect(ask(processes[i]!)).toEqual(predict(processes[i]!, grid))
    expect(rowsSolved()).toBe(3)
  })

  it('cost none when only the values change', () => {
    const process = growing(prior, three).at(-1)!
    const { ask, rowsSolved } = counted()
    ask(process)
    const moved = reobserve(process, [4, -1, 0])
    expect(ask(moved)).toEqual(predict(moved, grid))
    expect(rowsSolved()).toBe(3)
  })

  it('have rows of their own over other places, and for a factor that was rebuilt with jitter', () => {
    const processes = growing({ ...prior, noiseVariance: 0 }, [...three, { x: 0.8, y: 0.8 }])
    expect(processes.map(({ jitter }) => jitter > 0)).toEqual([false, false, false, true])
    const { ask, rowsSolved } = counted()
    for (const process of processes) expect(ask(process)).toEqual(predict(process, grid))
    expect(rowsSolved()).toBe(3 + 4)
    const elsewhere = counted()
    elsewhere.ask(processes[2]!)
    expect(elsewhere.rowsSolved()).toBe(3)
  })
})
