import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPoints } from '../numerics/points'
import { between, check, covariances, largestDifference } from '../testSupport'
import { bindCovariance } from './covariance'
import type { BoundKernel, Covariance } from './kernels/kernel'

const origin = toPoints(2, [
  [0, 0],
  [3, 8],
])

const rowAt = (covariance: Covariance) => Array.from(bindCovariance(covariance, 2).row([0, 0], origin, new Float64Array(2)))

const sum = (...children: Covariance[]): Covariance => ({ kind: 'sum', children })
const product = (...children: Covariance[]): Covariance => ({ kind: 'product', children })
const one: Covariance = { kind: 'constant', variance: 1 }

describe('the covariance between places', () => {
  it('is the signal variance times the correlation at the scaled distance', () => {
    const [same, apart] = rowAt({ kind: 'matern12', variance: 4, lengthscale: [3, 4] })
    expect(same).toBe(4)
    expect(apart).toBeCloseTo(4 * Math.exp(-Math.sqrt(5)), 14)
  })

  it('is the same for one length-scale and for that length-scale on every axis', () => {
    expect(rowAt({ kind: 'rbf', variance: 2, lengthscale: 5 })).toEqual(rowAt({ kind: 'rbf', variance: 2, lengthscale: [5, 5] }))
  })

  it('is that of the sum, or of the product, of its parts', () => {
    const [a, b]: Covariance[] = [
      { kind: 'rbf', variance: 2, lengthscale: 5 },
      { kind: 'linear', variance: 0.5, sigma0: 2 },
    ]
    const [rowA, rowB] = [rowAt(a!), rowAt(b!)]
    expect(rowAt(sum(a!, b!))).toEqual(rowA.map((value, i) => value + rowB[i]!))
    expect(rowAt(product(a!, b!))).toEqual(rowA.map((value, i) => value * rowB[i]!))
    expect(rowAt(product(sum(a!, b!), b!))).toEqual(rowA.map((value, i) => (value + rowB[i]!) * rowB[i]!))
  })

  it('lists the hyperparameters of a tree by their paths, in the order of the children', () => {
    const tree = sum(
      product({ kind: 'rbf', variance: 1, lengthscale: [1, 2] }, { kind: 'periodic', variance: 1, lengthscale: 1, period: 1 }),
      {
        kind: 'linear',
        variance: 1,
        sigma0: 0,
      },
    )
    expect(bindCovariance(tree, 2).paths).toEqual([
      'children.0.children.0.variance',
      'children.0.children.0.lengthscale.0',
      'children.0.children.0.lengthscale.1',
      'children.0.children.1.variance',
      'children.0.children.1.lengthscale',
      'children.0.children.1.period',
      'children.1.variance',
    ])
  })
})

describe('sums and products', () => {
  const place = fc.array(between(-2, 2), { minLength: 2, maxLength: 2 })
  const trees = covariances(2, { depth: 2 })

  /** All that a bound kernel says about two evaluations. Adding 0 takes the sign from a zero, which says nothing. */
  function says(kernel: BoundKernel, a: readonly number[], b: readonly number[], same: boolean) {
    const [byHyperparameters, byPlace] = [new Float64Array(kernel.paths.length), new Float64Array(2)]
    const value = kernel.gradient(a, b, same, byHyperparameters, 0)
    kernel.placeGradient(a, b, same, byPlace)
    const row = kernel.row(a, toPoints(2, [b, a]), new Float64Array(2))
    return {
      values: [value, kernel.variance(a), ...row, ...byPlace].map((each) => each + 0),
      byHyperparameters: Array.from(byHyperparameters, (each) => each + 0),
    }
  }
  const anywhere = [place, place, fc.boolean()] as const
  const closeTo = (actual: readonly number[], expected: readonly number[]) =>
    expect(largestDifference(actual, expected)).toBeLessThanOrEqual(1e-13 * Math.max(1, ...expected.map(Math.abs)))

  it('of one child are that child', () => {
    check(
      fc.property(trees, ...anywhere, (tree, a, b, same) => {
        const alone = says(bindCovariance(tree, 2), a, b, same)
        expect(says(bindCovariance(sum(tree), 2), a, b, same)).toEqual(alone)
        expect(says(bindCovariance(product(tree), 2), a, b, same)).toEqual(alone)
      }),
    )
  })

  it('leave a kernel as it is when it is multiplied by the constant 1, whose derivative is then the kernel', () => {
    check(
      fc.property(trees, ...anywhere, (tree, a, b, same) => {
        const alone = says(bindCovariance(tree, 2), a, b, same)
        for (const [factors, at] of [
          [[tree, one], -1],
          [[one, tree], 0],
        ] as const) {
          const { values, byHyperparameters } = says(bindCovariance(product(...factors), 2), a, b, same)
          expect(values).toEqual(alone.values)
          expect(byHyperparameters.at(at)).toBe(values[0])
          expect(at === 0 ? byHyperparameters.slice(1) : byHyperparameters.slice(0, -1)).toEqual(alone.byHyperparameters)
        }
      }),
    )
  })

  it('say twice as much as a kernel when it is added to itself, and its square when it is multiplied by itself', () => {
    check(
      fc.property(trees, ...anywhere, (tree, a, b, same) => {
        const alone = says(bindCovariance(tree, 2), a, b, same)
        const doubled = says(bindCovariance(sum(tree, tree), 2), a, b, same)
        closeTo(
          doubled.values,
          alone.values.map((value) => 2 * value),
        )
        expect(doubled.byHyperparameters).toEqual([...alone.byHyperparameters, ...alone.byHyperparameters])
        const squared = says(bindCovariance(product(tree, tree), 2), a, b, same)
        const value = alone.values[0]!
        expect(squared.values[0]).toBe(value * value)
        const slopes = alone.byHyperparameters.map((slope) => slope * value + 0)
        expect(squared.byHyperparameters).toEqual([...slopes, ...slopes])
      }),
    )
  })

  it('do not depend on the order or the grouping of the children, and distribute', () => {
    check(
      fc.property(trees, trees, trees, ...anywhere, (f, g, h, a, b, same) => {
        const of = (tree: Covariance) => says(bindCovariance(tree, 2), a, b, same).values
        closeTo(of(sum(h, f, g)), of(sum(f, g, h)))
        closeTo(of(sum(f, sum(g, h))), of(sum(f, g, h)))
        closeTo(of(product(h, f, g)), of(product(f, g, h)))
        closeTo(of(product(f, product(g, h))), of(product(f, g, h)))
        closeTo(of(product(f, sum(g, h))), of(sum(product(f, g), product(f, h))))
      }),
    )
  })
})

describe('a covariance that makes no sense', () => {
  const bind = (covariance: Covariance) => () => bindCovariance(covariance, 2)

  it.each([0, -1, Number.NaN, Infinity])('is refused for a signal variance of %d', (variance) => {
    expect(bind({ kind: 'rbf', variance, lengthscale: 1 })).toThrow(RangeError)
  })

  it.each([0, -1, Number.NaN, Infinity])('is refused for a length-scale of %d, for all axes or for one', (lengthscale) => {
    expect(bind({ kind: 'rbf', variance: 1, lengthscale })).toThrow(RangeError)
    expect(bind({ kind: 'rbf', variance: 1, lengthscale: [1, lengthscale] })).toThrow(RangeError)
  })

  it.each([[[]], [[1]], [[1, 1, 1]]])('is refused for length-scales %j for two axes', (lengthscale) => {
    const message = `There are ${lengthscale.length} length-scales for 2 axes.`
    expect(bind({ kind: 'rbf', variance: 1, lengthscale })).toThrow(message)
    expect(bind(sum(one, product(one, { kind: 'rbf', variance: 1, lengthscale })))).toThrow(message)
  })

  it('is refused for one length-scale per axis where the kernel has none per axis', () => {
    expect(bind({ kind: 'periodic', variance: 1, lengthscale: [1, 1], period: 1 })).toThrow('length-scale')
  })

  it('is refused for a kernel that does not exist, at any depth', () => {
    expect(bind({ kind: 'cosine', variance: 1, lengthscale: 1 })).toThrow('no kernel called "cosine"')
    expect(bind(product(one, sum({ kind: 'cosine', variance: 1 })))).toThrow('no kernel called "cosine"')
  })

  it.each<[string, unknown]>([
    ['variance', { kind: 'rbf', variance: 0, lengthscale: 1 }],
    ['lengthscale', { kind: 'rbf', variance: 1, lengthscale: [1] }],
    ['lengthscale.1', { kind: 'rbf', variance: 1, lengthscale: [1, '1'] }],
    ['sigma0', { kind: 'linear', variance: 1, sigma0: -1 }],
    ['alpha', { kind: 'rq', variance: 1, lengthscale: 1 }],
    ['kind', { kind: 5 }],
    ['children', { kind: 'sum', children: 5 }],
    ['children.1', { kind: 'sum', children: [one, null] }],
    ['children.1.children.0.period', sum(one, product({ kind: 'periodic', variance: 1, lengthscale: 1, period: 0 }))],
  ])('says where it is wrong: %s', (path, covariance) => {
    expect(bind(covariance as Covariance)).toThrow(expect.objectContaining({ name: 'KernelError', path }))
  })

  it('says which number is wrong, also when JSON has no word for it', () => {
    expect(bind({ kind: 'rbf', variance: Infinity, lengthscale: 1 })).toThrow('not Infinity')
    expect(bind({ kind: 'rbf', lengthscale: 1 })).toThrow('not missing')
  })

  it.each(['sum', 'product'])('is refused for a %s without children', (kind) => {
    expect(bind({ kind })).toThrow(`A ${kind} of kernels needs at least one child.`)
    expect(bind({ kind, children: [] })).toThrow(`A ${kind} of kernels needs at least one child.`)
    expect(bind(sum(one, { kind, children: [] }))).toThrow(RangeError)
  })
})
