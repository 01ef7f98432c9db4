import * as fc from 'fast-check'
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { toPoints } from '../../numerics/points'
import { between, check, covariances, differences, largestDifference } from '../../testSupport'
import { bindCovariance } from '../covariance'
import { readPath, withHyperparameters } from '../hyperparameters'
import { findKernel, type KernelId, kernels } from '.'
import type { BoundKernel, Covariance } from './kernel'

/** One set of hyperparameters for all: each kernel reads those it has. */
const values = { variance: 2, lengthscale: 0.7, alpha: 1.5, period: 0.8, sigma0: 0.5 }

/** k(0.2, 0.25) and k(0.2, 1.1) by the formulas of docs/reference/README.md, from 40-digit arithmetic. A kernel missing here does not compile. */
const [near, far]: [Record<KernelId, number>, Record<KernelId, number>] = [
  {
    matern52: 1.9915464323324683,
    matern32: 1.9858996194281753,
    matern12: 1.8621255594080455,
    rbf: 1.994904461358561,
    rq: 1.9949087838797863,
    periodic: 1.712234577200107,
    linear: 0.6,
    constant: 2,
    white: 0,
  },
  {
    matern52: 0.7481247539001232,
    matern32: 0.6961108250622916,
    matern12: 0.5529060932591288,
    rbf: 0.8751294754005384,
    rq: 1.0353894304947722,
    periodic: 1.100105316699444,
    linear: 0.94,
    constant: 2,
    white: 0,
  },
]

/** What an error calls the hyperparameter at a path. */
const calledLike: Record<string, string> = {
  variance: 'signal variance',
  lengthscale: 'length-scale',
  alpha: 'scale mixture α',
  period: 'period',
  sigma0: 'bias σ₀',
}

const place = (dim: number) => fc.array(between(-2, 2), { minLength: dim, maxLength: dim })
const dimAnd = <T>(of: (dim: number) => fc.Arbitrary<T>) => fc.integer({ min: 1, max: 3 }).chain(of)

/** k(a, b) of two evaluations, or of one with itself. */
function covarianceOf(kernel: BoundKernel, a: ArrayLike<number>, b: ArrayLike<number>, same = false): number {
  return kernel.gradient(a, b, same, new Float64Array(kernel.paths.length), 0)
}

/** The least eigenvalue of the covariance of evaluations at the given places, relative to the largest. */
function leastEigenvalue(kernel: BoundKernel, places: readonly (readonly number[])[]): number {
  const gram = new Matrix(places.map((a, i) => places.map((b, j) => covarianceOf(kernel, a, b, i === j))))
  const { realEigenvalues } = new EigenvalueDecomposition(gram, { assumeSymmetric: true })
  return Math.min(...realEigenvalues) / Math.max(...realEigenvalues)
}

const isPositiveSemidefinite = (of: (dim: number) => fc.Arbitrary<Covariance>, numRuns: number) =>
  check(
    fc.property(
      dimAnd((dim) => fc.tuple(fc.constant(dim), of(dim), fc.array(place(dim), { minLength: 2, maxLength: 12 }))),
      ([dim, covariance, distinct]) => {
        const least = leastEigenvalue(bindCovariance(covariance, dim), [...distinct, distinct[0]!])
        expect(least).toBeGreaterThan(-1e-13 * (distinct.length + 1))
      },
    ),
    numRuns,
  )

describe.each(kernels)('$name', (record) => {
  const { id, shapes, hasLengthscale } = record
  const own: Covariance = { kind: id, ...values }
  const kernel = findKernel(id).bind(own, 1)

  it('agrees with the reference, close by and further away, whichever way it is asked', () => {
    for (const [x, expected] of [
      [0.25, near[id]],
      [1.1, far[id]],
    ] as const) {
      expect(covarianceOf(kernel, [0.2], [x])).toBeCloseTo(expected, 14)
      expect(kernel.row([0.2], toPoints(1, [[x]]), new Float64Array(1))[0]).toBeCloseTo(expected, 14)
      expect(kernel.placeGradient([0.2], [x], false, new Float64Array(1))).toBeCloseTo(expected, 14)
    }
  })

  it('names its hyperparameters: the variance, the length-scale if it has one, and its shapes', () => {
    expect(kernel.paths).toEqual(['variance', ...(hasLengthscale ? ['lengthscale'] : []), ...shapes.map(({ path }) => path)])
  })

  it('starts each of its shapes inside its range', () => {
    for (const { initial, range } of shapes) {
      expect(range[0]).toBeGreaterThan(0)
      expect(initial).toBeGreaterThanOrEqual(range[0])
      expect(initial).toBeLessThanOrEqual(range[1])
    }
  })

  it('varies by its variance, as one evaluation with itself does', () => {
    for (const x of [[0], [0.2], [-3]]) expect(kernel.variance(x)).toBe(covarianceOf(kernel, x, x, true))
    if (id !== 'linear') expect(kernel.variance([0.2])).toBe(values.variance)
  })

  it('makes a positive semidefinite covariance of any evaluations, also of repeated places, in one to three dimensions', () => {
    isPositiveSemidefinite((dim) => covariances(dim, { kinds: [id], depth: 1 }), 60)
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '1', undefined])(
    'refuses %s for any hyperparameter, and names it',
    (bad) => {
      for (const path of kernel.paths) {
        if (path === 'sigma0' && bad === 0) continue
        expect(() => findKernel(id).bind({ ...own, [path]: bad }, 1)).toThrow(RangeError)
        expect(() => findKernel(id).bind({ ...own, [path]: bad }, 1)).toThrow(calledLike[path])
      }
    },
  )
})

describe.each(['matern52', 'matern32', 'matern12', 'rbf', 'rq'] as const)('the correlation of %s', (kind) => {
  const correlation = (r: number) => covarianceOf(bindCovariance({ ...values, kind, variance: 1, lengthscale: 1 }, 1), [0], [r])

  it('is exactly 1 at the same place', () => {
    expect(correlation(0)).toBe(1)
  })

  it('falls with distance, from 1 towards 0', () => {
    check(
      fc.property(between(1e-3, 10), between(1e-3, 10), (r, step) => {
        expect(correlation(r)).toBeGreaterThan(correlation(r + step))
        expect(correlation(r + step)).toBeGreaterThan(0)
      }),
    )
    expect(correlation(1000)).toBeLessThan(kind === 'rq' ? 1e-8 : 1e-300)
  })
})

describe('the periodic kernel', () => {
  const kernel = bindCovariance({ kind: 'periodic', ...values }, 2)

  it('takes places whole periods apart for the same place', () => {
    expect(covarianceOf(kernel, [0.1, 0.2], [0.1 + 3 * 0.8, 0.2 - 0.8])).toBeCloseTo(values.variance, 12)
  })

  it('is a product over the axes', () => {
    const along = (d: number) => covarianceOf(kernel, [0, 0], [d === 0 ? 0.3 : 0, d === 1 ? 0.5 : 0])
    expect(covarianceOf(kernel, [0, 0], [0.3, 0.5])).toBeCloseTo((along(0) * along(1)) / values.variance, 14)
  })
})

describe('the linear kernel', () => {
  it('passes through the origin without bias, which is then no hyperparameter', () => {
    const kernel = bindCovariance({ kind: 'linear', variance: 3, sigma0: 0 }, 2)
    expect(kernel.paths).toEqual(['variance'])
    expect(kernel.variance([0, 0])).toBe(0)
    expect(covarianceOf(kernel, [1, 2], [3, 4])).toBe(33)
  })
})

describe('the white kernel', () => {
  it('connects an evaluation with itself alone, not with another one at the same place', () => {
    const kernel = bindCovariance({ kind: 'white', variance: 3 }, 1)
    expect(covarianceOf(kernel, [0.5], [0.5], true)).toBe(3)
    expect(covarianceOf(kernel, [0.5], [0.5])).toBe(0)
    expect(Array.from(kernel.row([0.5], toPoints(1, [[0.5], [0.7]]), new Float64Array(2).fill(9)))).toEqual([0, 0])
  })
})

describe('any tree of kernels', () => {
  const treesAndPlaces = (places: number) =>
    dimAnd((dim) =>
      fc.record({
        dim: fc.constant(dim),
        covariance: covariances(dim, { lengthscale: [0.3, 3] }),
        places: fc.array(place(dim), { minLength: places, maxLength: places }),
      }),
    )

  it('makes a positive semidefinite covariance of any evaluations, also of repeated places', () => {
    isPositiveSemidefinite(covariances, 300)
  })

  it('is symmetric in its two places', () => {
    check(
      fc.property(treesAndPlaces(2), ({ dim, covariance, places: [a, b] }) => {
        const kernel = bindCovariance(covariance, dim)
        const value = covarianceOf(kernel, a!, b!)
        expect(Math.abs(covarianceOf(kernel, b!, a!) - value)).toBeLessThanOrEqual(1e-14 * Math.abs(value))
      }),
      300,
    )
  })

  it('gives one covariance, whether asked for a row, for derivatives by hyperparameters or for derivatives by the place', () => {
    check(
      fc.property(treesAndPlaces(5), ({ dim, covariance, places: [x, ...others] }) => {
        const kernel = bindCovariance(covariance, dim)
        const row = kernel.row(x!, toPoints(dim, others), new Float64Array(4))
        others.forEach((other, i) => {
          const value = covarianceOf(kernel, x!, other)
          const rounding = 1e-13 * Math.max(1, Math.abs(value))
          expect(Math.abs(row[i]! - value)).toBeLessThanOrEqual(rounding)
          expect(Math.abs(kernel.placeGradient(x!, other, false, new Float64Array(dim)) - value)).toBeLessThanOrEqual(rounding)
        })
        expect(Math.abs(covarianceOf(kernel, x!, x!, true) - kernel.variance(x!))).toBeLessThanOrEqual(
          1e-13 * kernel.variance(x!),
        )
      }),
      300,
    )
  })

  it('writes its derivatives from the offset on, and nothing else', () => {
    check(
      fc.property(treesAndPlaces(2), ({ dim, covariance, places: [a, b] }) => {
        const kernel = bindCovariance(covariance, dim)
        const count = kernel.paths.length
        const [alone, framed] = [new Float64Array(count), new Float64Array(count + 5).fill(7)]
        kernel.gradient(a!, b!, false, alone, 0)
        kernel.gradient(a!, b!, false, framed, 3)
        expect(Array.from(framed)).toEqual([7, 7, 7, ...alone, 7, 7])
      }),
    )
  })

  it('knows its derivatives by the logarithms of the hyperparameters', () => {
    check(
      fc.property(treesAndPlaces(2), fc.boolean(), ({ dim, covariance, places: [a, b] }, same) => {
        const { paths, gradient } = bindCovariance(covariance, dim)
        const exact = new Float64Array(paths.length)
        const other = same ? a! : b!
        gradient(a!, other, same, exact, 0)
        const logs = paths.map((path) => Math.log(readPath(covariance, path)))
        const numeric = differences((t) => {
          const moved = withHyperparameters(covariance, paths, t.map(Math.exp))
          return covarianceOf(bindCovariance(moved, dim), a!, other, same)
        }, logs)
        expect(largestDifference(exact, numeric)).toBeLessThan(1e-7 * Math.max(1, ...exact.map(Math.abs)))
      }),
      300,
    )
  })

  it('knows how its own variance changes with the place: twice the derivative by one of the two places', () => {
    check(
      fc.property(treesAndPlaces(1), ({ dim, covariance, places: [x] }) => {
        const kernel = bindCovariance(covariance, dim)
        const half = new Float64Array(dim).fill(9)
        kernel.placeGradient(x!, x!, true, half)
        const twice = half.map((slope) => 2 * slope)
        expect(largestDifference(twice, differences(kernel.variance, x!))).toBeLessThan(1e-7 * Math.max(1, kernel.variance(x!)))
      }),
      300,
    )
  })

  it('knows its derivatives by the coordinates of a place', () => {
    check(
      fc.property(treesAndPlaces(2), ({ dim, covariance, places: [x, z] }) => {
        // The Matérn kernel with ν = 1/2 has a kink where the places meet.
        fc.pre(Math.hypot(...x!.map((value, d) => value - z![d]!)) > 0.1)
        const kernel = bindCovariance(covariance, dim)
        const exact = new Float64Array(dim).fill(9)
        kernel.placeGradient(x!, z!, false, exact)
        const numeric = differences((t) => kernel.placeGradient(t, z!, false, new Float64Array(dim)), x!)
        expect(largestDifference(exact, numeric)).toBeLessThan(1e-7 * Math.max(1, ...exact.map(Math.abs)))
      }),
      300,
    )
  })
})

describe('the list of kernels', () => {
  it('gives each kernel its own id, by which it is found', () => {
    expect(new Set(kernels.map(({ id }) => id)).size).toBe(kernels.length)
    for (const kernel of kernels) expect(findKernel(kernel.id)).toBe(kernel)
  })

  it('fails loudly for a kernel it does not have', () => {
    expect(() => findKernel('cosine')).toThrow('There is no kernel called "cosine".')
  })
})
