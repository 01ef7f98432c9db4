import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, covariances } from '../testSupport'
import { bindCovariance } from './covariance'
import { readPath, withHyperparameters } from './hyperparameters'
import type { Covariance } from './kernels/kernel'

const tree: Covariance = {
  kind: 'sum',
  children: [
    { kind: 'rbf', variance: 2, lengthscale: [0.3, 0.7] },
    {
      kind: 'product',
      children: [
        { kind: 'periodic', variance: 1, lengthscale: 1.5, period: 0.4 },
        { kind: 'linear', variance: 5, sigma0: 0 },
      ],
    },
  ],
}

describe('reading a hyperparameter by its path', () => {
  it.each([
    ['children.0.variance', 2],
    ['children.0.lengthscale.1', 0.7],
    ['children.1.children.0.period', 0.4],
    ['children.1.children.1.variance', 5],
  ])('finds %s', (path, value) => {
    expect(readPath(tree, path)).toBe(value)
  })

  it.each([
    'variance',
    'children',
    'children.2.variance',
    'children.0',
    'children.0.kind',
    'children.0.lengthscale',
    'children.0.lengthscale.2',
    'children.0.variance.0',
    'children.1.children.0.alpha',
    'children.1.children.1.sigma0',
    '',
  ])('fails loudly for "%s", where there is no positive number', (path) => {
    expect(() => readPath(tree, path)).toThrow(RangeError)
    expect(() => readPath(tree, path)).toThrow(`There is no hyperparameter "${path}" in this kernel.`)
  })
})

describe('a kernel with other hyperparameters', () => {
  it('has the new values at their paths and the old ones elsewhere', () => {
    expect(withHyperparameters(tree, ['children.0.lengthscale.0', 'children.1.children.0.period'], [9, 8])).toEqual({
      kind: 'sum',
      children: [
        { kind: 'rbf', variance: 2, lengthscale: [9, 0.7] },
        {
          kind: 'product',
          children: [
            { kind: 'periodic', variance: 1, lengthscale: 1.5, period: 8 },
            { kind: 'linear', variance: 5, sigma0: 0 },
          ],
        },
      ],
    })
  })

  it('is another record: the first one keeps its values, and what did not change is shared', () => {
    const copy = structuredClone(tree)
    const changed = withHyperparameters(tree, ['children.0.variance'], [7])
    expect(tree).toEqual(copy)
    expect(changed.children?.[1]).toBe(tree.children?.[1])
  })

  it('is the same one without changes', () => {
    expect(withHyperparameters(tree, [], [])).toBe(tree)
  })

  it('reads back what was written, for every hyperparameter of any tree', () => {
    check(
      fc.property(covariances(2), (covariance) => {
        const { paths } = bindCovariance(covariance, 2)
        const values = paths.map((_, i) => 1 + i / 7)
        const changed = withHyperparameters(covariance, paths, values)
        expect(paths.map((path) => readPath(changed, path))).toEqual(values)
        const original = paths.map((path) => readPath(covariance, path))
        expect(withHyperparameters(changed, paths, original)).toEqual(covariance)
      }),
    )
  })
})
