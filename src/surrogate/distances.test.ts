import { describe, expect, it } from 'vitest'
import { kernelOf } from '../testSupport'
import { distancesAlong } from './distances'
import { readPath } from './hyperparameters'
import { kernels } from './kernels'
import type { Kernel } from './kernels/kernel'

describe('the distances along an axis', () => {
  it.each<Kernel>(kernels)('of $name are what its record says', ({ id, lengthscale, shapes }) => {
    const covariance = kernelOf(id, { variance: 2, lengthscale: 0.7 })
    const found = distancesAlong(covariance, 0)
    const expected = [
      ...(lengthscale === 'axes' ? ['lengthscale'] : []),
      ...shapes.flatMap((s) => (s.isDistance ? [s.path] : [])),
    ]
    expect(found.map(({ path }) => path)).toEqual(expected)
    for (const { path, value } of found) expect(readPath(covariance, path)).toBe(value)
  })

  it('are those of the axis, where each has its own', () => {
    const found = distancesAlong({ kind: 'rbf', variance: 1, lengthscale: [0.2, 0.5] }, 1)
    expect(found).toEqual([{ path: 'lengthscale.1', name: 'Length-scale', symbol: 'ℓ', value: 0.5 }])
  })

  it('of a tree are those of its leaves, at their places', () => {
    const tree = {
      kind: 'sum',
      children: [
        { kind: 'linear', variance: 1, sigma0: 1 },
        { kind: 'product', children: [kernelOf('rbf', { lengthscale: 0.3 }), kernelOf('periodic', { lengthscale: 1 })] },
      ],
    }
    const found = distancesAlong(tree, 0)
    expect(found.map(({ path }) => path)).toEqual(['children.1.children.0.lengthscale', 'children.1.children.1.period'])
    for (const { path, value } of found) expect(readPath(tree, path)).toBe(value)
  })
})
