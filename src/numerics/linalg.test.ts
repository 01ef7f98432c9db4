import * as fc from 'fast-check'
import { CholeskyDecomposition, Matrix, SVD } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { check, largestDifference } from '../testSupport'
import { choleskyRow, conditionNumber, solveLower } from './linalg'
import { seeded } from './random'

/** A random positive definite matrix B Bᵀ + I / 10. */
function positiveDefinite(n: number, seed: number): number[][] {
  const random = seeded(seed)
  const b = Matrix.zeros(n, n).to2DArray()
  const factor = new Matrix(b.map((row) => row.map(() => random.normal())))
  return factor
    .mmul(factor.transpose())
    .add(Matrix.eye(n, n, 0.1))
    .to2DArray()
}

/** The whole factor, grown a row at a time. */
function factorise(matrix: readonly (readonly number[])[]): Float64Array[] {
  const rows: Float64Array[] = []
  matrix.forEach((row, i) => {
    const next = choleskyRow(rows, row.slice(0, i), row[i]!)
    if (!next) throw new Error(`Row ${i} has no pivot.`)
    rows.push(next)
  })
  return rows
}

const sizesAndSeeds = [fc.integer({ min: 1, max: 12 }), fc.nat({ max: 10_000 })] as const

describe('linear algebra', () => {
  it('grows the Cholesky factor that ml-matrix computes at once', () => {
    check(
      fc.property(...sizesAndSeeds, (n, seed) => {
        const matrix = positiveDefinite(n, seed)
        const oracle = new CholeskyDecomposition(new Matrix(matrix)).lowerTriangularMatrix
        factorise(matrix).forEach((row, i) => {
          expect(largestDifference(row, oracle.getRow(i).slice(0, i + 1))).toBeLessThan(1e-10)
        })
      }),
    )
  })

  it('solves L v = b', () => {
    check(
      fc.property(...sizesAndSeeds, (n, seed) => {
        const rows = factorise(positiveDefinite(n, seed))
        const random = seeded(seed).fork('v')
        const v = Array.from({ length: n }, random.normal)
        const b = Float64Array.from(rows, (row) => row.reduce((sum, value, j) => sum + value * v[j]!, 0))
        expect(largestDifference(solveLower(rows, b), v)).toBeLessThan(1e-9)
      }),
    )
  })

  it('refuses a pivot that is zero, negative or not a number, instead of clamping it', () => {
    const first = choleskyRow([], [], 4)!
    expect(Array.from(first)).toEqual([2])
    expect(choleskyRow([first], [4], 4)).toBeNull()
    expect(choleskyRow([first], [5], 4)).toBeNull()
    expect(choleskyRow([first], [Number.NaN], 4)).toBeNull()
    expect(choleskyRow([], [], 0)).toBeNull()
    expect(choleskyRow([], [], -1)).toBeNull()
  })

  it('measures the condition number as the ratio of the extreme singular values', () => {
    check(
      fc.property(...sizesAndSeeds, (n, seed) => {
        const matrix = positiveDefinite(n, seed)
        const oracle = new SVD(new Matrix(matrix)).condition
        expect(Math.abs(conditionNumber(matrix) / oracle - 1)).toBeLessThan(1e-6)
      }),
      30,
    )
  })

  it('calls a singular matrix infinitely ill-conditioned, and one without rows perfectly conditioned', () => {
    expect(conditionNumber([Float64Array.of(3, 0), Float64Array.of(0, 0)])).toBe(Infinity)
    expect(conditionNumber([])).toBe(1)
  })
})
