import { describe, expect, it } from 'vitest'
import { choleskyInOrder, coarseToFine } from './choleskyInOrder'
import { seeded } from './random'

/** B Bᵀ for a random m × rank matrix B: of that rank. */
function semidefinite(m: number, rank: number, seed: number): Float64Array {
  const random = seeded(seed)
  const B = Array.from({ length: m }, () => Array.from({ length: rank }, () => random.normal()))
  return Float64Array.from({ length: m * m }, (_, at) => {
    const [i, j] = [Math.floor(at / m), at % m]
    return B[i]!.reduce((sum, value, k) => sum + value * B[j]![k]!, 0)
  })
}

/** The largest entry of Σ c cᵀ − C. */
function error(columns: readonly (Float64Array | null)[], matrix: Float64Array): number {
  const m = columns.length
  let largest = 0
  for (let at = 0; at < m * m; at++) {
    const [i, j] = [Math.floor(at / m), at % m]
    const sum = columns.reduce((total, column) => total + (column ? column[i]! * column[j]! : 0), 0)
    largest = Math.max(largest, Math.abs(sum - matrix[at]!))
  }
  return largest
}

describe('Cholesky in a given order', () => {
  it.each([
    ['from first to last', [0, 1, 2, 3, 4, 5, 6]],
    ['from last to first', [6, 5, 4, 3, 2, 1, 0]],
    ['from coarse to fine', coarseToFine(7)],
  ])('gives the matrix back, %s', (_, order) => {
    const matrix = semidefinite(7, 7, 1)
    const columns = choleskyInOrder(matrix, order, 1e-12)
    expect(columns.every((column) => column !== null)).toBe(true)
    expect(error(columns, matrix)).toBeLessThan(1e-12)
  })

  it('has a column less for every row that follows from those before it', () => {
    const matrix = semidefinite(9, 3, 2)
    const columns = choleskyInOrder(matrix, coarseToFine(9), 1e-10)
    expect(columns.filter((column) => column !== null)).toHaveLength(3)
    expect(error(columns, matrix)).toBeLessThan(1e-9)
  })

  it('has none for a matrix of zeros, and none without rows', () => {
    expect(choleskyInOrder(new Float64Array(9), [2, 0, 1], 0)).toEqual([null, null, null])
    expect(choleskyInOrder(new Float64Array(0), [], 0)).toEqual([])
  })
})

it('goes from coarse to fine through every number once', () => {
  expect(coarseToFine(5)).toEqual([0, 4, 2, 1, 3])
  for (const m of [0, 1, 2, 201])
    expect(coarseToFine(m).toSorted((a, b) => a - b)).toEqual(Array.from({ length: m }, (_, i) => i))
})
