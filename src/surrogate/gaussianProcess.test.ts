import * as fc from 'fast-check'
import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { linspace, toPoints } from '../numerics/points'
import { between, check, covariances, differences, everyRow, kernelOf, largestDifference, readReference } from '../testSupport'
import { bindCovariance } from './covariance'
import { covarianceCondition } from './covarianceCondition'
import {
  append,
  condition,
  type GaussianProcess,
  jointCovariance,
  logMarginalLikelihood,
  type Prior,
  predict,
  predictor,
  priorProcess,
  reobserve,
  slopePredictor,
} from './gaussianProcess'
import { readPath, withHyperparameters } from './hyperparameters'
import { kernelIds } from './kernels'
import type { Covariance } from './kernels/kernel'
import { likelihoodOf } from './likelihood'

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
  readonly expected: {
    readonly mean: readonly number[]
    readonly std: readonly number[]
    readonly lml: number
    readonly dlml_dlog: Readonly<Record<string, number>>
    readonly gls_mean: number
    readonly cov?: readonly (readonly number[])[]
  }
  readonly tol: {
    readonly mean: number
    readonly std: number
    readonly lml: number
    readonly grad: number
    readonly cov?: number
  }
  readonly cond: number
}

const { cases } = readReference<{ cases: readonly GpCase[] }>('gp_cases')

const priorOf = ({ kernel, noise, mean }: GpCase): Prior => ({ covariance: kernel, noiseVariance: noise, mean })
/** All of a process but its functions. */
const numbersOf = ({ kernel: _, ...numbers }: GaussianProcess) => numbers
const conditioned = (gp: GpCase) => condition(priorOf(gp), gp.dim, gp.X, gp.y)

describe('the reference processes', () => {
  const conditionedCases = cases.map((gp) => ({ ...gp, gp, process: conditioned(gp) }))
  type Row = (typeof conditionedCases)[number]
  const inEvery = (check: (row: Row) => void) =>
    everyRow(conditionedCases, ({ id, family, data }) => `${id} (${family}, ${data})`, check)

  it('have the reference mean and standard deviation', () =>
    inEvery(({ dim, Xq, expected, tol, process }) => {
      const { mean, sd } = predict(process, toPoints(dim, Xq))
      expect(largestDifference(mean, expected.mean)).toBeLessThan(tol.mean)
      expect(largestDifference(sd, expected.std)).toBeLessThan(tol.std)
    }))

  it('have the reference log marginal likelihood', () =>
    inEvery(({ expected, tol, process }) => {
      expect(Math.abs(logMarginalLikelihood(process) - expected.lml)).toBeLessThan(tol.lml)
    }))

  it('have the reference derivatives of the log marginal likelihood by the logarithms of all hyperparameters and of the noise', () =>
    inEvery(({ X, y, expected, tol, process, gp }) => {
      const { paths } = process.kernel
      const gradient = new Float64Array(paths.length + 1)
      const { value, gradient: fill } = likelihoodOf({ X, y, mean: gp.mean })(process.kernel, gp.noise)
      fill(gradient)
      expect(Math.abs(value - expected.lml)).toBeLessThan(tol.lml)
      expect([...paths, 'noise'].sort()).toEqual(Object.keys(expected.dlml_dlog).sort())
      const reference = [...paths, 'noise'].map((path) => expected.dlml_dlog[path]!)
      expect(largestDifference(gradient, reference)).toBeLessThan(tol.grad)
    }))

  it('estimate the reference mean by generalised least squares', () =>
    inEvery(({ dim, X, y, expected, tol, gp }) => {
      const { mean } = condition({ ...priorOf(gp), mean: 'estimated' }, dim, X, y)
      expect(Math.abs(mean - expected.gls_mean)).toBeLessThan(tol.mean)
    }))

  it('have the reference joint covariance, where there is one', () =>
    inEvery(({ dim, Xq, expected, tol, process }) => {
      const { cov } = expected
      if (!cov) return
      expect(largestDifference(jointCovariance(process, toPoints(dim, Xq)), cov.flat())).toBeLessThan(tol.cov!)
    }))

  it('need no jitter', () =>
    inEvery(({ process }) => {
      expect(process.jitter).toBe(0)
    }))

  it('have the reference condition number, which is given to three digits', () =>
    inEvery(({ process, gp }) => {
      expect(Math.abs(covarianceCondition(process) / gp.cond - 1)).toBeLessThan(0.005)
    }))

  it('are bit for bit the same whether observations are appended or conditioned on at once', () =>
    inEvery(({ dim, X, y, process, gp }) => {
      const appended = X.reduce((sofar, x, i) => append(sofar, x, y[i]!), priorProcess(priorOf(gp), dim))
      expect(numbersOf(appended)).toEqual(numbersOf(process))
    }))
})

describe('the reference cases', () => {
  it('cover kernels alone, in sums and in products', () => {
    expect(cases).toHaveLength(63)
    expect(new Set(cases.map(({ kernel: { kind } }) => kind)).size).toBeGreaterThan(7)
    expect(cases.some(({ kernel }) => kernel.kind === 'sum')).toBe(true)
    expect(cases.some(({ kernel }) => kernel.kind === 'product')).toBe(true)
  })

  it('cover length-scales per axis, repeated places and joint covariances', () => {
    expect(cases.some(({ kernel }) => Array.isArray(kernel.lengthscale))).toBe(true)
    expect(cases.some(({ data }) => data === 'dup')).toBe(true)
    expect(cases.filter(({ expected }) => expected.cov).length).toBeGreaterThan(10)
  })
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
    const copy = structuredClone(numbersOf(before))
    append(before, [0.9], 4)
    expect(numbersOf(before)).toEqual(copy)
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
  const variance = 2
  const noiseless: Prior = { ...prior, covariance: { ...prior.covariance, variance }, noiseVariance: 0 }

  it('is met with the smallest jitter that helps, which is reported', () => {
    const { jitter } = condition(noiseless, 1, [[0.1], [0.5], [0.5]], [1, 2, 2])
    expect(jitter).toBeGreaterThan(0)
    expect(jitter).toBeLessThanOrEqual(1e-10 * variance)
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
  it.each(kernelIds)('still give finite beliefs without noise under the kernel %s', (kind) => {
    const covariance = kernelOf(kind, { lengthscale: 10 })
    const places = Array.from({ length: 25 }, (_, i) => [i / 24])
    const process = condition(
      { covariance, noiseVariance: 0, mean: 0 },
      1,
      places,
      places.map(([x]) => Math.sin(6 * x!)),
    )
    const { mean, sd } = predict(process, everywhere)
    expect([...mean, ...sd].every(Number.isFinite)).toBe(true)
    const priorSd = predict(priorProcess(process.prior, 1), everywhere).sd
    sd.forEach((each, i) => {
      expect(each).toBeLessThanOrEqual(priorSd[i]!)
    })
  })
})

describe('a covariance at the ends of what numbers can hold', () => {
  const twice = (variance: number) =>
    condition(
      { covariance: { kind: 'rbf', variance, lengthscale: 0.3 }, noiseVariance: 0, mean: 0 },
      1,
      [[0.1], [0.5], [0.5]],
      [1, 2, 3],
    )

  it.each([1e-320, 1e-310, 1e-250, 1e250])('meets a duplicate with jitter, and ends, at a variance of %d', (variance) => {
    const process = twice(variance)
    expect(process.jitter).toBeGreaterThan(0)
    const { mean, sd } = predict(process, everywhere)
    expect([...mean, ...sd].every(Number.isFinite)).toBe(true)
  })

  it('is refused in a sentence beyond them', () => {
    const factors = [1e200, 1e200].map((variance) => ({ kind: 'rbf', variance, lengthscale: 0.3 }))
    const prior = { covariance: { kind: 'product', children: factors }, noiseVariance: 0, mean: 0 }
    expect(() => condition(prior, 1, [[0.1]], [1])).toThrow(
      new RangeError('The covariances of the observations are too large or too small to compute with.'),
    )
  })
})

describe('a covariance without any variance at the places observed', () => {
  it('still gives finite beliefs without noise, and says that it needed jitter', () => {
    const covariance: Covariance = { kind: 'linear', variance: 1, sigma0: 0 }
    const process = condition({ covariance, noiseVariance: 0, mean: 0 }, 1, [[0]], [0])
    expect(process.jitter).toBeGreaterThan(0)
    const { mean, sd } = predict(process, toPoints(1, [[0], [1]]))
    expect(Array.from(mean)).toEqual([0, 0])
    expect(Array.from(sd)).toEqual([0, 1])
  })
})

describe('an estimated mean', () => {
  const estimated: Prior = { ...prior, mean: 'estimated' }

  it('is 0 before any observation, and the first value after it', () => {
    expect(priorProcess(estimated, 1).mean).toBe(0)
    expect(append(priorProcess(estimated, 1), [0.5], 7).mean).toBeCloseTo(7, 12)
  })

  it('is the average of observations too far apart to be correlated', () => {
    const far = condition({ ...estimated, covariance: { kind: 'rbf', variance: 1, lengthscale: 0.01 } }, 1, X, [1, 2, 6])
    expect(far.mean).toBeCloseTo(3, 12)
  })

  it('is followed by the belief when it is moved along with the data', () => {
    const [before, after] = [condition(estimated, 1, X, [1, 2, 6]), condition(estimated, 1, X, [101, 102, 106])]
    expect(after.mean).toBeCloseTo(before.mean + 100, 10)
    const moved = predict(before, everywhere).mean.map((mean) => mean + 100)
    expect(largestDifference(predict(after, everywhere).mean, moved)).toBeLessThan(1e-10)
  })

  it('is estimated again when other values are observed at the same places', () => {
    const again = reobserve(condition(estimated, 1, X, [0, 0, 0]), [1, 2, 6])
    const afresh = condition(estimated, 1, X, [1, 2, 6])
    expect(again.mean).toBeCloseTo(afresh.mean, 14)
    expect(largestDifference(again.whitened, afresh.whitened)).toBeLessThan(1e-12)
  })

  it('maximises the likelihood over all known means', () => {
    const best = logMarginalLikelihood(condition(estimated, 1, X, [1, 2, 6]))
    const { mean } = condition(estimated, 1, X, [1, 2, 6])
    const at = (known: number) => logMarginalLikelihood(condition({ ...prior, mean: known }, 1, X, [1, 2, 6]))
    expect(at(mean)).toBeCloseTo(best, 12)
    for (const off of [-1, -0.01, 0.01, 1]) expect(at(mean + off)).toBeLessThan(best)
  })

  it('is what a constant kernel of great variance would find', () => {
    const vague: Covariance = { kind: 'sum', children: [prior.covariance, { kind: 'constant', variance: 1e8 }] }
    const bayesian = condition({ ...prior, covariance: vague, mean: 0 }, 1, X, [1, 2, 6])
    const generalised = condition(estimated, 1, X, [1, 2, 6])
    expect(largestDifference(predict(bayesian, everywhere).mean, predict(generalised, everywhere).mean)).toBeLessThan(1e-6)
  })
})

describe('white noise as a part of the function', () => {
  it('is noise to the mean, and uncertainty of the function itself to the standard deviation', () => {
    const withWhite: Covariance = { kind: 'sum', children: [prior.covariance, { kind: 'white', variance: 0.25 }] }
    const values = [1, 2, 6]
    const own = predict(condition({ ...prior, covariance: withWhite }, 1, X, values), everywhere)
    const noise = predict(condition({ ...prior, noiseVariance: prior.noiseVariance + 0.25 }, 1, X, values), everywhere)
    expect(largestDifference(own.mean, noise.mean)).toBeLessThan(1e-12)
    const total = noise.sd.map((sd) => Math.sqrt(sd * sd + 0.25))
    expect(largestDifference(own.sd, total)).toBeLessThan(1e-12)
  })
})

const settings = fc.record({
  covariance: covariances(2, { lengthscale: [0.3, 3], depth: 2 }),
  noiseVariance: between(1e-3, 1),
  mean: fc.oneof(between(-2, 2), fc.constant('estimated' as const)),
  X: fc.array(fc.array(between(0, 1), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 10 }),
  values: fc.infiniteStream(between(-3, 3)),
})
const process2d = fc.tuple(settings).map(([{ covariance, noiseVariance, mean, X: places, values }]) => {
  const y = places.map(() => values.next().value as number)
  return condition({ covariance, noiseVariance, mean }, 2, places, y)
})
const places2d = fc.array(fc.array(between(0, 1), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 })

describe('the ways to ask a process', () => {
  it('agree on the mean and the standard deviation: all points at once, one at a time, jointly, with slopes', () => {
    check(
      fc.property(process2d, places2d, (process, places) => {
        const { mean, sd } = predict(process, toPoints(2, places))
        const [at, slopeAt] = [predictor(process), slopePredictor(process)]
        const joint = jointCovariance(process, toPoints(2, places))
        const scale = Math.max(1, ...places.map(process.kernel.variance))
        places.forEach((place, i) => {
          const alone = at(toPoints(2, [place]))
          const withSlopes = slopeAt(place)
          expect([alone.mean[0], alone.sd[0]]).toEqual([mean[i], sd[i]])
          expect(Math.abs(withSlopes.mean - mean[i]!)).toBeLessThan(1e-9 * scale)
          expect(Math.abs(withSlopes.sd ** 2 - sd[i]! ** 2)).toBeLessThan(1e-10 * scale)
          expect(Math.abs(joint[i * places.length + i]! - sd[i]! ** 2)).toBeLessThan(1e-10 * scale)
        })
      }),
    )
  })

  it('give a joint covariance that is symmetric, and no larger than its diagonal allows', () => {
    check(
      fc.property(process2d, places2d, (process, places) => {
        const joint = jointCovariance(process, toPoints(2, places))
        const entry = (i: number, j: number) => joint[i * places.length + j]!
        const scale = Math.max(1, ...places.map(process.kernel.variance))
        for (let i = 0; i < places.length; i++) {
          for (let j = 0; j < i; j++) {
            expect(Math.abs(entry(i, j) - entry(j, i))).toBeLessThan(1e-10 * scale)
            expect(Math.abs(entry(i, j))).toBeLessThanOrEqual(Math.sqrt(entry(i, i) * entry(j, j)) + 1e-10 * scale)
          }
        }
      }),
    )
  })

  it('know the slopes of the mean and of the standard deviation', () => {
    check(
      fc.property(process2d, places2d, (process, [place]) => {
        // The slopes jump at an observation under the roughest kernel, and the standard deviation has a kink where it is 0.
        fc.pre(process.X.every((x) => Math.hypot(x[0]! - place![0]!, x[1]! - place![1]!) > 0.05))
        const at = slopePredictor(process)
        const { sd, slopes } = at(place!)
        const { mean: meanSlope, sd: sdSlope } = slopes()
        fc.pre(sd > 1e-2)
        const scale = Math.max(1, ...meanSlope.map(Math.abs), ...sdSlope.map(Math.abs))
        expect(
          largestDifference(
            meanSlope,
            differences((x) => at(x).mean, place!),
          ),
        ).toBeLessThan(1e-6 * scale)
        expect(
          largestDifference(
            sdSlope,
            differences((x) => at(x).sd, place!),
          ),
        ).toBeLessThan(1e-6 * scale)
      }),
      200,
    )
  })

  it('agree on the likelihood, whose derivatives are those of differences', () => {
    check(
      fc.property(process2d, (process) => {
        const { prior: assumed, kernel, X: places, y } = process
        const { paths } = kernel
        const data = { X: places, y, mean: assumed.mean }
        const gradient = new Float64Array(paths.length + 1)
        const { value, gradient: fill } = likelihoodOf(data)(kernel, assumed.noiseVariance)
        fill(gradient)
        expect(Math.abs(value - logMarginalLikelihood(process))).toBeLessThan(1e-8 * Math.max(1, Math.abs(value)))
        const logs = [...paths.map((path) => readPath(assumed.covariance, path)), assumed.noiseVariance].map(Math.log)
        const numeric = differences((t) => {
          const moved = withHyperparameters(assumed.covariance, paths, t.map(Math.exp))
          return likelihoodOf(data)(bindCovariance(moved, 2), Math.exp(t.at(-1)!)).value
        }, logs)
        expect(largestDifference(gradient, numeric)).toBeLessThan(1e-6 * Math.max(1, ...gradient.map(Math.abs)))
      }),
    )
  })
})

describe('the likelihood', () => {
  it('is −∞ where the covariance cannot be factorised, instead of a number made up with jitter', () => {
    const kernel = bindCovariance(prior.covariance, 1)
    const data = { X: [[0.5], [0.5]], y: [1, 2], mean: 0 }
    expect(likelihoodOf(data)(kernel, 0).value).toBe(Number.NEGATIVE_INFINITY)
  })

  it('of no data is that of certainty', () => {
    const kernel = bindCovariance(prior.covariance, 1)
    for (const mean of [3, 'estimated'] as const) {
      const gradient = new Float64Array(3).fill(9)
      const certain = likelihoodOf({ X: [], y: [], mean })(kernel, 0.1)
      certain.gradient(gradient)
      expect(certain.value).toBeCloseTo(0, 15)
      expect(Array.from(gradient)).toEqual([0, 0, 0])
    }
  })

  it('is a density: over all values of two correlated observations it adds up to 1', () => {
    const kernel = bindCovariance(prior.covariance, 1)
    const grid = Array.from(linspace(-11, 11, 221))
    let total = 0
    for (const a of grid)
      for (const b of grid) {
        total += Math.exp(likelihoodOf({ X: [[0.1], [0.4]], y: [a, b], mean: 0 })(kernel, 0.1).value) * 0.1 ** 2
      }
    expect(total).toBeCloseTo(1, 8)
  })
})
