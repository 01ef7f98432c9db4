import { describe, expect, it } from 'vitest'
import { seeded } from '../numerics/random'
import { largestDifference } from '../testSupport'
import { type FitProblem, fit as fitted, objectiveOf } from './fit'
import { fitBounds } from './fitBounds'
import type { Covariance } from './kernels/kernel'
import { climbOn, landscape, maximaOn, onPlane, type Plane } from './landscape'

const random = seeded(5)
const X = Array.from({ length: 9 }, () => [random.uniform(), random.uniform()])
const wave = (x: readonly number[]) => Math.sin(7 * x[0]!) + x[1]! + 0.1 * random.normal()

function problemWith(covariance: Covariance, method: FitProblem['method'], dim = 2): FitProblem {
  const widths = new Array<number>(dim).fill(1)
  return {
    covariance,
    noiseVariance: 0.01,
    X: X.map((x) => x.slice(0, dim)),
    y: X.map(wave),
    mean: 0,
    widths,
    bounds: { ...fitBounds(covariance, widths), noise: [1e-8, 1] },
    method,
  }
}

const matern: Covariance = { kind: 'matern52', variance: 1.5, lengthscale: [0.4, 0.7] }
const tree: Covariance = {
  kind: 'sum',
  children: [
    { kind: 'rbf', variance: 1, lengthscale: 0.5 },
    { kind: 'linear', variance: 0.5, sigma0: 1 },
  ],
}

describe('the landscape of two hyperparameters', () => {
  it.each<[string, Covariance, Plane]>([
    ['length-scale and noise', matern, ['lengthscale.0', 'noise']],
    ['length-scale and signal', matern, ['lengthscale.1', 'variance']],
    ['two length-scales', matern, ['lengthscale.0', 'lengthscale.1']],
    ['signal and noise', { kind: 'linear', variance: 2, sigma0: 1 }, ['variance', 'noise']],
    ['a part of a tree', tree, ['children.0.lengthscale', 'children.1.variance']],
  ])('is the objective of a fit at the middle of each cell: %s', (_, covariance, plane) => {
    const cells = 7
    for (const method of ['mle', 'map'] as const) {
      const problem = problemWith(covariance, method)
      const { at, low, high } = objectiveOf(onPlane(problem, plane))
      const direct = Array.from({ length: cells ** 2 }, (_, k) => {
        const [i, j] = [k % cells, Math.floor(k / cells)]
        const t = [i, j].map((cell, d) => low[d]! + ((cell + 0.5) / cells) * (high[d]! - low[d]!))
        return at(Float64Array.from(t)).value
      })
      const map = landscape(problem, plane, cells)
      const values = method === 'mle' ? map.likelihood : map.posterior
      const scale = Math.max(...direct.map(Math.abs))
      expect(largestDifference(values, direct) / scale).toBeLessThan(1e-9)
    }
  })

  it('has the maxima that a fit of the two finds, the best first', () => {
    for (const method of ['mle', 'map'] as const) {
      const problem = problemWith({ kind: 'matern52', variance: 1, lengthscale: 0.3 }, method, 1)
      const plane: Plane = ['lengthscale', 'noise']
      const map = landscape(problem, plane, 30)
      const [best, ...others] = maximaOn(problem, plane, method === 'mle' ? map.likelihood : map.posterior, 30)
      expect(best!.value).toBeCloseTo(fitted(onPlane(problem, plane)).objective, 4)
      for (const { value } of others) expect(value).toBeLessThan(best!.value)
    }
  })

  it('finds both explanations of few noisy values: a wave that is measured well, and a slope under noise', () => {
    // Source: Rasmussen & Williams (2006), Fig. 5.5, in kind.
    const x = [0.05, 0.2, 0.32, 0.45, 0.6, 0.72, 0.9]
    const problem: FitProblem = {
      ...problemWith({ kind: 'rbf', variance: 1, lengthscale: 0.3 }, 'mle', 1),
      X: x.map((place) => [place]),
      y: [-1.1, 0.4, -0.9, 0.6, -0.2, 1.3, 0.7],
    }
    const plane: Plane = ['lengthscale', 'noise']
    const maxima = maximaOn(problem, plane, landscape(problem, plane, 40).likelihood, 40)
    expect(maxima.length).toBeGreaterThanOrEqual(2)
    const ends = maxima.map(({ way }) => way.at(-1)!)
    expect(Math.max(...ends.map(([l]) => l)) - Math.min(...ends.map(([l]) => l))).toBeGreaterThan(1)
  })

  it('is climbed upwards all the way, from the start given', () => {
    const problem = problemWith(matern, 'mle')
    const plane: Plane = ['lengthscale.0', 'noise']
    const start = [Math.log(0.05), Math.log(0.3)] as const
    const { way, value } = climbOn(problem, plane, start)
    const { at } = objectiveOf(onPlane(problem, plane))
    const heights = way.map((spot) => at(Float64Array.from(spot)).value)
    expect(way[0]).toEqual(start)
    expect(way.length).toBeGreaterThan(2)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    expect(heights.at(-1)).toBe(value)
  })
})
