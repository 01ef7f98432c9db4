import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { toPoints } from '../numerics/points'
import { largestDifference, readReference } from '../testSupport'
import {
  append,
  condition,
  covarianceCondition,
  logMarginalLikelihood,
  type Prior,
  predict,
  priorProcess,
  reobserve,
} from './gaussianProcess'
import { kernelIds } from './kernels'
import type { Covariance } from './kernels/kernel'

/** One Gaussian process with its 50-digit posterior; the fields are explained in docs/reference/README.md. */
interface GpCase {
  readonly id: string
  readonly family: string
  readonly data: string
  readonly dim: number
  readonly noise: number
  readonly mean: number
  readonly kernel: Covariance
  readonly X: readonly (readonly number[])[]
  readonly y: readonly number[]
  readonly Xq: readonly (readonly number[])[]
  readonly expected: { readonly mean: readonly number[]; readonly std: readonly number[]; readonly lml: number }
  readonly tol: { readonly mean: number; readonly std: number; readonly lml: number }
  readonly cond: number
}

const cases = readReference<{ cases: GpCase[] }>('gp_cases').cases.filter(({ kernel }) =>
  kernelIds.some((id) => id === kernel.kind),
)

const priorOf = ({ kernel, noise, mean }: GpCase): Prior => ({ covariance: kernel, noiseVariance: noise, mean })
const conditioned = (gp: GpCase) => condition(priorOf(gp), gp.dim, gp.X, gp.y)

describe.each(cases)('the reference process $id ($family, $data)', (gp) => {
  const { dim, X, y, Xq, expected, tol } = gp
  const process = conditioned(gp)

  it('has the reference mean and standard deviation', () => {
    const { mean, sd } = predict(process, toPoints(dim, Xq))
    expect(largestDifference(mean, expected.mean)).toBeLessThan(tol.mean)
    expect(largestDifference(sd, expected.std)).toBeLessThan(tol.std)
  })

  it('has the reference log marginal likelihood', () => {
    expect(Math.abs(logMarginalLikelihood(process) - expected.lml)).toBeLessThan(tol.lml)
  })

  it('needs no jitter', () => {
    expect(process.jitter).toBe(0)
  })

  it('has the reference condition number, which is given to three digits', () => {
    expect(Math.abs(covarianceCondition(process) / gp.cond - 1)).toBeLessThan(0.005)
  })

  it('is bit for bit the same whether observations are appended or conditioned on at once', () => {
    const appended = X.reduce((sofar, x, i) => append(sofar, x, y[i]!), priorProcess(priorOf(gp), dim))
    expect(appended).toEqual(process)
  })
})

it('the reference cases cover every kernel', () => {
  expect(new Set(cases.map(({ kernel }) => kernel.kind))).toEqual(new Set(kernelIds))
  expect(cases.some(({ kernel }) => typeof kernel.lengthscale !== 'number')).toBe(true)
  expect(cases.some(({ data }) => data === 'dup')).toBe(true)
})

const prior: Prior = { covariance: { kind: 'matern52', variance: 2, lengthscale: 0.3 }, noiseVariance: 1e-4, mean: 1 }
const X = [[0.1], [0.5], [0.7]]
const everywhere = toPoints(1, [[-1], [0], [0.1], [0.33], [0.5], [0.9], [3]])

describe('a Gaussian process', () => {
  it('is its prior before any observation', () => {
    const { mean, sd } = predict(priorProcess(prior, 1), everywhere)
    expect(new Set(mean)).toEqual(new Set([1]))
    expect(new Set(sd)).toEqual(new Set([Math.SQRT2]))
    expect(logMarginalLikelihood(priorProcess(prior, 1))).toBeCloseTo(0, 15)
  })

  it('is not changed by appending to it', () => {
    const before = condition(prior, 1, X, [1, 2, 3])
    const copy = structuredClone(before)
    append(before, [0.9], 4)
    expect(before).toEqual(copy)
  })

  it('keeps its factor and takes over other values when it is reobserved', () => {
    const first = condition(prior, 1, X, [1, 2, 3])
    const second = reobserve(first, [-4, 0, 7])
    expect(second.factor).toBe(first.factor)
    expect(largestDifference(second.whitened, condition(prior, 1, X, [-4, 0, 7]).whitened)).toBeLessThan(1e-12)
    expect(second.y).toEqual([-4, 0, 7])
  })

  it('can go on from reobserved values', () => {
    const grown = append(reobserve(condition(prior, 1, X, [0, 0, 0]), [-4, 0, 7]), [0.9], 2)
    const afresh = condition(prior, 1, [...X, [0.9]], [-4, 0, 7, 2])
    expect(largestDifference(predict(grown, everywhere).mean, predict(afresh, everywhere).mean)).toBeLessThan(1e-10)
  })

  it('needs exactly one value for each point', () => {
    expect(() => condition(prior, 1, X, [1, 2])).toThrow('There are 3 points but 2 values.')
    expect(() => reobserve(condition(prior, 1, X, [1, 2, 3]), [1, 2])).toThrow('There are 3 points but 2 values.')
  })

  it('needs points with as many coordinates as it has axes', () => {
    expect(() => predict(condition(prior, 1, [[1, 2]], [1]), everywhere)).toThrow(RangeError)
  })

  it.each([-1e-9, Number.NaN, Infinity])('refuses a noise variance of %d', (noiseVariance) => {
    expect(() => priorProcess({ ...prior, noiseVariance }, 1)).toThrow(RangeError)
  })
})

describe('an exact duplicate without noise', () => {
  const noiseless: Prior = { ...prior, noiseVariance: 0 }

  it('is met with the smallest jitter that helps, which is reported', () => {
    const { jitter } = condition(noiseless, 1, [[0.1], [0.5], [0.5]], [1, 2, 2])
    expect(jitter).toBeGreaterThan(0)
    expect(jitter).toBeLessThanOrEqual(1e-10 * noiseless.covariance.variance)
  })

  it('leaves every number finite, whether the values agree or contradict each other', () => {
    for (const y of [
      [1, 2, 2],
      [1, 2, 3],
    ]) {
      const process = condition(noiseless, 1, [[0.1], [0.5], [0.5]], y)
      const { mean, sd } = predict(process, everywhere)
      expect([...mean, ...sd, logMarginalLikelihood(process)].every(Number.isFinite)).toBe(true)
    }
  })

  it('predicts the average of two contradicting values at their place', () => {
    const process = condition(noiseless, 1, [[0.1], [0.5], [0.5]], [1, 2, 3])
    expect(predict(process, toPoints(1, [[0.5]])).mean[0]).toBeCloseTo(2.5, 3)
  })

  it('has an infinite or astronomic condition number, which is what the jitter is for', () => {
    expect(covarianceCondition(condition(noiseless, 1, [[0.5], [0.5]], [1, 1]))).toBeGreaterThan(1e15)
  })

  it('factorises K + jitter I, not a matrix with clamped pivots', () => {
    const { factor, jitter } = condition(noiseless, 1, [[0.1], [0.5], [0.5]], [1, 2, 2])
    const dense = new Matrix(factor.map((row) => [...row, ...new Array<number>(factor.length - row.length).fill(0)]))
    const product = dense.mmul(dense.transpose())
    expect(product.get(2, 1)).toBeCloseTo(2, 12)
    for (let i = 0; i < 3; i++) expect(Math.abs(product.get(i, i) - 2 - jitter)).toBeLessThan(1e-15)
    expect(new CholeskyDecomposition(product).isPositiveDefinite()).toBe(true)
  })
})

describe('points nearer to each other than the length-scale can tell apart', () => {
  it('still give finite beliefs without noise, for every kernel', () => {
    for (const kind of kernelIds) {
      const covariance = { kind, variance: 1, lengthscale: 10 }
      const places = Array.from({ length: 25 }, (_, i) => [i / 24])
      const process = condition(
        { covariance, noiseVariance: 0, mean: 0 },
        1,
        places,
        places.map(([x]) => Math.sin(6 * x!)),
      )
      const { mean, sd } = predict(process, everywhere)
      expect([...mean, ...sd].every(Number.isFinite)).toBe(true)
      expect(Math.max(...sd)).toBeLessThanOrEqual(1)
    }
  })
})
