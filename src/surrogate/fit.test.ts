import { describe, expect, it } from 'vitest'
import { maximizeInBox } from '../numerics/maximizeInBox'
import { seeded } from '../numerics/random'
import { readReference } from '../testSupport'
import { bindCovariance } from './covariance'
import { type FitProblem, fit as fitHyperparameters, objectiveOf, QUICK, THOROUGH } from './fit'
import { fitBounds } from './fitBounds'
import { readPath } from './hyperparameters'
import type { Covariance } from './kernels/kernel'

/** Data and the best likelihood that hundreds of starts found; the fields are explained in docs/reference/README.md. */
interface MleCase {
  readonly id: string
  readonly name: string
  readonly X: readonly (readonly number[])[]
  readonly y: readonly number[]
  readonly mean: number
  readonly kernel_template: Covariance
  readonly noise_fixed: number | null
  readonly bounds: Readonly<Record<string, readonly [number, number]>>
  readonly best_lml: number
  readonly at_bound: readonly string[]
}

const { cases } = readReference<{ cases: MleCase[] }>('mle_cases')

describe.each(cases)(
  'the maximum likelihood of $id ($name)',
  ({ X, y, mean, kernel_template, noise_fixed, bounds, best_lml, at_bound }) => {
    const [low, high] = bounds.noise ?? [1, 1]
    const result = fitHyperparameters({
      covariance: kernel_template,
      noiseVariance: noise_fixed ?? Math.sqrt(low * high),
      X,
      y,
      mean,
      bounds,
      method: 'mle',
    })

    it('is found, and not left for a better one outside the bounds', () => {
      expect(result.logMarginalLikelihood).toBeGreaterThanOrEqual(best_lml - 0.01)
      expect(result.logMarginalLikelihood).toBeLessThanOrEqual(best_lml + 1e-4)
      expect(result.objective).toBeCloseTo(result.logMarginalLikelihood, 8)
    })

    it('has converged inside the bounds, and names those it ended on', () => {
      expect(result.converged).toBe(true)
      expect(result.atBounds).toEqual(at_bound)
      for (const [path, [from, to]] of Object.entries(bounds)) {
        const value = path === 'noise' ? result.noiseVariance : readPath(result.covariance, path)
        expect(value).toBeGreaterThanOrEqual(from * (1 - 1e-12))
        expect(value).toBeLessThanOrEqual(to * (1 + 1e-12))
      }
    })

    it('heads the list of local maxima, best first', () => {
      expect(result.modes[0]).toBeCloseTo(result.objective, 6)
      expect(result.modes).toEqual([...result.modes].sort((a, b) => b - a))
    })
  },
)

/** A sine on a slope, standardised. */
function waveUnderTrend(seed: number) {
  const random = seeded(seed)
  const period = 0.1 + 0.3 * random.uniform()
  const X = Array.from({ length: 22 }, () => [random.uniform()])
  const raw = X.map(([x]) => Math.sin((2 * Math.PI * x!) / period) + 1.5 * x! + 0.1 * random.normal())
  const mean = raw.reduce((a, b) => a + b, 0) / raw.length
  const sd = Math.sqrt(raw.reduce((sum, value) => sum + (value - mean) ** 2, 0) / raw.length)
  return { X, y: raw.map((value) => (value - mean) / sd), period }
}

describe('a fit', () => {
  const random = seeded(3)
  const X = Array.from({ length: 14 }, () => [random.uniform()])
  const problem: FitProblem = {
    covariance: { kind: 'periodic', variance: 1, lengthscale: 1, period: 0.3 },
    noiseVariance: 0.01,
    X,
    y: X.map(([x]) => Math.sin((2 * Math.PI * x!) / 0.23) + 0.05 * random.normal()),
    mean: 0,
    bounds: { variance: [1e-3, 1e3], lengthscale: [0.05, 10], period: [0.05, 2], noise: [1e-6, 1] },
    method: 'mle',
  }

  it('finds the period of a noisy wave', () => {
    // A multiple of the period explains the wave as well when the length-scale is shorter.
    const period = readPath(fitHyperparameters(problem).covariance, 'period') / 0.23
    expect(Math.abs(period - Math.round(period))).toBeLessThan(0.05)
  })

  it.each([
    ['sum', 16],
    ['sum', 20],
    ['product', 2],
  ] as const)('finds the wave under a smooth %s although it could be explained away (data %d)', (kind, seed) => {
    const { X, y, period } = waveUnderTrend(seed)
    const wave = { kind: 'periodic', variance: 1, lengthscale: 1, period: 0.5 }
    const covariance = { kind, children: [{ kind: 'rbf', variance: 1, lengthscale: 0.3 }, wave] }
    const bounds = { ...fitBounds(covariance, [1]), noise: [1e-6, 1] as const }
    const asked: FitProblem = { covariance, noiseVariance: 0.01, X, y, mean: 0, bounds, method: 'mle' }
    const found = fitHyperparameters(asked)
    // Climbing from the truth gets no higher.
    const { at, low, high, paths } = objectiveOf(asked)
    for (const lengthscale of [0.5, 1, 3, 6]) {
      const truth: Record<string, number> = {
        'children.0.lengthscale': 0.6,
        'children.1.lengthscale': lengthscale,
        'children.1.period': period,
      }
      const start = paths.map((path) => Math.log(truth[path] ?? (path === 'noise' ? 0.02 : 1)))
      expect(found.objective).toBeGreaterThan(maximizeInBox(at, start, low, high).value - 0.01)
    }
  })

  it.each(['mle', 'map'] as const)('climbs by the true gradient (%s)', (method) => {
    const { at, paths } = objectiveOf({ ...problem, method })
    const t = Float64Array.from(paths, (_, i) => [0.2, -0.3, Math.log(0.24), Math.log(0.02)][i]!)
    const gradient = new Float64Array(paths.length)
    at(t).gradient(gradient)
    paths.forEach((_, i) => {
      const moved = (by: number) => at(t.map((value, k) => (k === i ? value + by : value))).value
      const slope = (moved(1e-6) - moved(-1e-6)) / 2e-6
      expect(Math.abs(gradient[i]! - slope)).toBeLessThan(1e-4 * Math.max(1, Math.abs(slope)))
    })
  })

  it('is pulled by its priors when it is maximum a posteriori: less likely, more plausible', () => {
    const likeliest = fitHyperparameters(problem)
    const plausible = fitHyperparameters({ ...problem, method: 'map' })
    expect(plausible.logMarginalLikelihood).toBeLessThanOrEqual(likeliest.logMarginalLikelihood + 1e-6)
  })

  it('keeps what has no bounds, and the paths of its kernel', () => {
    const result = fitHyperparameters({ ...problem, bounds: { period: [0.05, 2] } })
    expect(result.noiseVariance).toBe(0.01)
    expect(readPath(result.covariance, 'lengthscale')).toBe(1)
    expect(bindCovariance(result.covariance, 1).paths).toEqual(['variance', 'lengthscale', 'period'])
  })

  it('refuses bounds that are none, and paths that are not there', () => {
    expect(() => fitHyperparameters({ ...problem, bounds: { variance: [2, 1] } })).toThrow('"variance"')
    expect(() => fitHyperparameters({ ...problem, bounds: { variance: [0, 1] } })).toThrow('"variance"')
    expect(() => fitHyperparameters({ ...problem, bounds: { alpha: [1, 2] } })).toThrow('"alpha"')
  })

  it.each([4, 12])(
    'works for any number of hyperparameters: the most a tree of %d waves has, thoroughly and quickly',
    (leaves) => {
      const wave = (i: number): Covariance => ({ kind: 'periodic', variance: 1, lengthscale: 1, period: 0.2 + i / 10 })
      const covariance: Covariance = { kind: 'sum', children: Array.from({ length: leaves }, (_, i) => wave(i)) }
      const many: FitProblem = {
        ...problem,
        X: problem.X.slice(0, 5),
        y: problem.y.slice(0, 5),
        covariance,
        bounds: { ...fitBounds(covariance, [1]), noise: [1e-8, 1] },
        method: 'map',
      }
      expect(objectiveOf(many).paths).toHaveLength(3 * leaves + 1)
      const efforts = [QUICK, { ...THOROUGH, looks: 20, climbs: 1, periods: 2 }]
      for (const effort of efforts) {
        const result = fitHyperparameters(many, effort)
        expect(result.objective).toBeGreaterThanOrEqual(objectiveOf(many).at(Float64Array.from(objectiveOf(many).start)).value)
      }
    },
  )
})
