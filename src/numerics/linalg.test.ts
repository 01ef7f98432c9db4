import * as fc from 'fast-check'
import { CholeskyDecomposition, Matrix, SVD } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { check, largestDifference } from '../testSupport'
import { conditionNumber } from './conditionNumber'
import { choleskyInPlace, choleskyRow, dotAll, invertLower, pivotedCholesky, solveLower, solveUpper } from './linalg'
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
    const next = Float64Array.from(row.slice(0, i + 1))
    if (!choleskyRow(rows, next)) throw new Error(`Row ${i} has no pivot.`)
    rows.push(next)
  })
  return rows
}

const sizesAndSeeds = [fc.integer({ min: 1, max: 12 }), fc.nat({ max: 10_000 })] as const

describe('linear algebra', () => {
  it('factorises a whole matrix in place as it does a row at a time', () => {
    const matrix = positiveDefinite(11, 3)
    const whole = matrix.map((row) => Float64Array.from(row))
    expect(choleskyInPlace(whole)).toBe(true)
    factorise(matrix).forEach((row, i) => {
      expect(largestDifference(whole[i]!.slice(0, i + 1), row)).toBeLessThan(1e-12)
    })
    expect(choleskyInPlace([Float64Array.of(4, 0), Float64Array.of(4, 4)])).toBe(false)
    expect(choleskyInPlace([Float64Array.of(Number.NaN)])).toBe(false)
  })

  it('inverts a factor and sums products of rows to the very bits of one at a time, however many there are', () => {
    check(
      fc.property(...sizesAndSeeds, (n, seed) => {
        const rows = factorise(positiveDefinite(n, seed))
        const columns = rows.map(() => new Float64Array(n))
        invertLower(rows, columns)
        columns.forEach((column, j) => {
          expect(column).toEqual(solveLower(rows, new Float64Array(n).fill(1, j, j + 1)))
        })
        const sums = new Float64Array(n)
        dotAll(columns[0]!, columns, n, 0, sums)
        columns.forEach((column, j) => {
          expect(sums[j]).toBe(column.reduce((sum, value, k) => sum + value * columns[0]![k]!, 0))
        })
      }),
    )
  })

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

  it('solves Lᵀ v = b, and with L v = b the whole system', () => {
    check(
      fc.property(...sizesAndSeeds, (n, seed) => {
        const matrix = positiveDefinite(n, seed)
        const rows = factorise(matrix)
        const random = seeded(seed).fork('v')
        const v = Array.from({ length: n }, random.normal)
        const b = Float64Array.from(rows, (_, j) => rows.reduce((sum, row, i) => sum + (row[j] ?? 0) * v[i]!, 0))
        expect(largestDifference(solveUpper(rows, b), v)).toBeLessThan(1e-9)
        const right = Float64Array.from(matrix, (row) => row.reduce((sum, value, j) => sum + value * v[j]!, 0))
        expect(largestDifference(solveUpper(rows, solveLower(rows, right)), v)).toBeLessThan(1e-8)
      }),
    )
    expect(solveUpper([], new Float64Array(0))).toHaveLength(0)
  })

  it('refuses a pivot that is zero, negative or not a number, instead of clamping it', () => {
    const first = Float64Array.of(4)
    expect(choleskyRow([], first)).toBe(true)
    expect(Array.from(first)).toEqual([2])
    for (const row of [
      [4, 4],
      [5, 4],
      [Number.NaN, 4],
      [0, Number.NaN],
    ])
      expect(choleskyRow([first], Float64Array.from(row))).toBe(false)
    for (const kappa of [0, -1, Number.NaN]) expect(choleskyRow([], Float64Array.of(kappa))).toBe(false)
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

describe('Cholesky with pivoting', () => {
  /** B Bᵀ with B of n × rank: singular when rank < n. */
  function ofRank(n: number, rank: number, seed: number): Float64Array {
    const random = seeded(seed)
    const b = Array.from({ length: n }, () => Array.from({ length: rank }, random.normal))
    return Float64Array.from({ length: n * n }, (_, at) =>
      b[Math.floor(at / n)]!.reduce((sum, value, k) => sum + value * b[at % n]![k]!, 0),
    )
  }

  const rebuilt = (columns: readonly Float64Array[], n: number) =>
    Float64Array.from({ length: n * n }, (_, at) =>
      columns.reduce((sum, column) => sum + column[Math.floor(at / n)]! * column[at % n]!, 0),
    )

  it('rebuilds any positive semi-definite matrix from as many columns as its rank', () => {
    check(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat({ max: 10_000 }),
        (n, wanted, seed) => {
          const rank = Math.min(n, wanted)
          const matrix = ofRank(n, rank, seed)
          const columns = pivotedCholesky(matrix, n, 1e-9)
          expect(columns.length).toBeLessThanOrEqual(rank)
          expect(largestDifference(rebuilt(columns, n), matrix)).toBeLessThan(1e-8)
        },
      ),
      200,
    )
  })

  it('leaves out no more than the tolerance of any variance', () => {
    const n = 60
    const smooth = Float64Array.from({ length: n * n }, (_, at) => Math.exp(-(((Math.floor(at / n) - (at % n)) / 15) ** 2)))
    const counts = [1e-2, 1e-6, 1e-10].map((tolerance) => {
      const columns = pivotedCholesky(smooth, n, tolerance)
      const variances = rebuilt(columns, n).filter((_, at) => at % (n + 1) === 0)
      for (const variance of variances) {
        expect(1 - variance).toBeLessThanOrEqual(tolerance + 1e-14)
        expect(1 - variance).toBeGreaterThanOrEqual(-1e-12)
      }
      expect(largestDifference(rebuilt(columns, n), smooth)).toBeLessThanOrEqual(tolerance + 1e-12)
      return columns.length
    })
    expect(counts[0]).toBeLessThan(counts[1]!)
    expect(counts[1]).toBeLessThan(counts[2]!)
    expect(counts[2]).toBeLessThan(30)
  })

  it('needs one column where everything is the same, and none where nothing varies', () => {
    expect(pivotedCholesky(new Float64Array(9).fill(4), 3, 1e-12).map((column) => Array.from(column))).toEqual([[2, 2, 2]])
    expect(pivotedCholesky(new Float64Array(9), 3, 1e-12)).toEqual([])
    expect(pivotedCholesky(new Float64Array(0), 0, 1e-12)).toEqual([])
  })

  it('is not led astray by a variance that rounding made negative, and leaves the matrix as it was', () => {
    const matrix = Float64Array.of(1, 0, 0, -1e-17)
    expect(pivotedCholesky(matrix, 2, 1e-12)).toEqual([Float64Array.of(1, 0)])
    expect(matrix).toEqual(Float64Array.of(1, 0, 0, -1e-17))
  })
})
