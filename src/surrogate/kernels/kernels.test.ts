import * as fc from 'fast-check'
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { toPoints } from '../../numerics/points'
import {
  between,
  check,
  covariances,
  differences,
  freeKernels,
  kernelOf,
  largestDifference,
  readReference,
} from '../../testSupport'
import { bindCovariance } from '../covariance'
import { readPath, withHyperparameters } from '../hyperparameters'
import { findKernel, kernels } from '.'
import type { BoundKernel, Covariance, Kernel } from './kernel'
import { KernelError } from './parameters'

/** k(x, z) of two evaluations in 50-digit arithmetic; docs/reference/README.md says how to make more. */
interface KernelValue {
  readonly kernel: Covariance
  readonly x: readonly number[]
  readonly z: readonly number[]
  readonly k: number
}

const { values: references } = readReference<{ values: readonly KernelValue[] }>('kernels')

const place = (dim: number) => fc.array(between(-2, 2), { minLength: dim, maxLength: dim })
const dimAnd = <T>(of: (dim: number) => fc.Arbitrary<T>) => fc.integer({ min: 1, max: 3 }).chain(of)

/** k(a, b) of two evaluations, or of one with itself. */
function covarianceOf(kernel: BoundKernel, a: ArrayLike<number>, b: ArrayLike<number>, same = false): number {
  return kernel.gradient(a, b, same, new Float64Array(kernel.paths.length), 0)
}

function succeeds(call: () => unknown): boolean {
  try {
    call()
    return true
  } catch {
    return false
  }
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

describe.each<Kernel>(kernels)('$name', ({ id, shapes, lengthscale: along, bind }) => {
  const own = kernelOf(id, { variance: 2, lengthscale: 0.7 })
  const kernel = bind(own, 1)

  it('agrees with the reference, whichever way it is asked', () => {
    const values = references.filter(({ kernel: { kind } }) => kind === id)
    expect(new Set(values.map(({ x }) => x.length)).size, 'in how many numbers of dimensions').toBeGreaterThan(1)
    for (const { kernel, x, z, k } of values) {
      const dim = x.length
      const bound = bind(kernel, dim)
      expect(covarianceOf(bound, x, z)).toBeCloseTo(k, 14)
      expect(bound.row(x, toPoints(dim, [z]), new Float64Array(1))[0]).toBeCloseTo(k, 14)
      expect(bound.placeGradient(x, z, false, new Float64Array(dim))).toBeCloseTo(k, 14)
    }
  })

  it('names its hyperparameters: the variance, the length-scale if it has one, and its shapes', () => {
    expect(kernel.paths).toEqual(['variance', ...(along ? ['lengthscale'] : []), ...shapes.map(({ path }) => path)])
  })

  it('has a length-scale for each axis, if it is measured along them', () => {
    const each = () => bind({ ...own, lengthscale: [0.7, 0.9] }, 2).paths
    if (along === 'axes') expect(each()).toContain('lengthscale.1')
    else if (along === 'nothing') expect(each).toThrow(KernelError)
    else expect(each().join()).not.toContain('lengthscale')
  })

  it('starts each of its shapes inside its range', () => {
    for (const { initial, range } of shapes) {
      expect(range[0]).toBeGreaterThan(0)
      expect(initial).toBeGreaterThanOrEqual(range[0])
      expect(initial).toBeLessThanOrEqual(range[1])
    }
  })

  it('varies as one evaluation with itself does, and twice as much with twice the signal variance', () => {
    const twice = bind({ ...own, variance: 4 }, 1)
    for (const x of [[0], [0.2], [-3]]) {
      expect(kernel.variance(x)).toBe(covarianceOf(kernel, x, x, true))
      expect(twice.variance(x)).toBe(2 * kernel.variance(x))
    }
  })

  it('makes a positive semidefinite covariance of any evaluations, also of repeated places, in one to three dimensions', () => {
    isPositiveSemidefinite((dim) => covariances(dim, { kinds: [id], depth: 1 }), 60)
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '1', undefined])(
    'refuses %s for any hyperparameter, and names it',
    (bad) => {
      for (const path of kernel.paths) {
        const bound = () => bind({ ...own, [path]: bad }, 1)
        // What may be 0 is then no hyperparameter.
        if (bad === 0 && succeeds(bound)) expect(bound().paths).not.toContain(path)
        else expect(bound).toThrow(expect.objectContaining({ name: 'KernelError', path }))
      }
    },
  )
})

describe.each(freeKernels)('the correlation of %s', (kind) => {
  const correlation = (r: number) => covarianceOf(bindCovariance(kernelOf(kind, { lengthscale: 1 }), 1), [0], [r])

  it('is exactly 1 at the same place', () => {
    expect(correlation(0)).toBe(1)
  })

  it('falls with distance, from 1 to 0', () => {
    check(
      fc.property(between(1e-3, 10), between(1e-3, 10), (r, step) => {
        const [near, far] = [correlation(r), correlation(r + step)]
        expect(near).toBeLessThan(1)
        if (near > 0) expect(far).toBeLessThan(near)
        else expect(far).toBe(0)
        expect(far).toBeGreaterThanOrEqual(0)
      }),
    )
    expect(correlation(1e6)).toBeLessThan(1e-9)
  })
})

describe('the periodic kernel', () => {
  const kernel = bindCovariance({ kind: 'periodic', variance: 2, lengthscale: 0.7, period: 0.8 }, 2)

  it('takes places whole periods apart for the same place', () => {
    expect(covarianceOf(kernel, [0.1, 0.2], [0.1 + 3 * 0.8, 0.2 - 0.8])).toBeCloseTo(2, 12)
  })

  it('is a product over the axes', () => {
    const along = (d: number) => covarianceOf(kernel, [0, 0], [d === 0 ? 0.3 : 0, d === 1 ? 0.5 : 0])
    expect(covarianceOf(kernel, [0, 0], [0.3, 0.5])).toBeCloseTo((along(0) * along(1)) / 2, 14)
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
