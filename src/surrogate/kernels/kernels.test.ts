import * as fc from 'fast-check'
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { between, check } from '../../testSupport'
import { findKernel, type KernelId, kernels } from '.'

/** The correlation at r = 1, by the formulas of docs/reference/README.md. A kernel missing here does not compile. */
const reference: Record<KernelId, number> = {
  matern12: 0.36787944117144233,
  matern32: 0.4833577245965077,
  matern52: 0.5239941088318203,
  rbf: 0.6065306597126334,
}

const distance = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((value, d) => value - b[d]!))

describe.each(kernels)('$name', ({ id, correlation }) => {
  it('agrees with the reference at r = 1', () => {
    expect(correlation(1)).toBeCloseTo(reference[id], 14)
  })

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
    expect(correlation(1000)).toBeLessThan(1e-300)
  })

  it('makes a positive semidefinite covariance of any points, also of repeated ones', () => {
    const point = fc.array(between(-3, 3), { minLength: 2, maxLength: 2 })
    check(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (distinct) => {
        const points = [...distinct, distinct[0]!]
        const gram = new Matrix(points.map((a) => points.map((b) => correlation(distance(a, b)))))
        const { realEigenvalues } = new EigenvalueDecomposition(gram, { assumeSymmetric: true })
        expect(Math.min(...realEigenvalues)).toBeGreaterThan(-1e-13 * points.length)
      }),
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
