import { subtractExplained } from './linalg'

/**
 * A square root of a positive semi-definite matrix C by Cholesky in a given order of its rows: Σ_k c_k c_kᵀ = C, where column k belongs to row
 * `order[k]`. A row of which no more than `tolerance` of its variance is left unexplained follows from those before it and has no column,
 * so that singular matrices, as the covariance of a smooth function, need no jitter; the variances then fall short by up to the tolerance.
 * As the order is given, the columns change continuously with the matrix, which those of a pivoted Cholesky do not. Cost O(m³/6).
 * Source: Golub & Van Loan, Matrix Computations, 4th ed., §4.2.8.
 *
 * @param matrix m × m, row-major
 * @param order every row once
 * @returns column k, or null where the row followed from those before it
 */
export function choleskyInOrder(matrix: Float64Array, order: readonly number[], tolerance: number): (Float64Array | null)[] {
  const m = order.length
  const rest = Float64Array.from(order, (row) => matrix[row * m + row]!)
  /** In the given order of rows: place i of column k is that of row `order[i]`. */
  const columns: Float64Array[] = []
  const found = order.map((row, k) => {
    if (!(rest[k]! > tolerance)) return null
    const column = new Float64Array(m)
    for (let i = k; i < m; i++) column[i] = matrix[row * m + order[i]!]!
    subtractExplained(column, columns, k)
    const pivot = Math.sqrt(rest[k]!)
    column[k] = pivot
    for (let i = k + 1; i < m; i++) {
      column[i]! /= pivot
      rest[i]! -= column[i]! * column[i]!
    }
    columns.push(column)
    return column
  })
  return found.map((column) => {
    if (!column) return null
    const out = new Float64Array(m)
    for (let i = 0; i < m; i++) out[order[i]!] = column[i]!
    return out
  })
}

/** The numbers 0, 1, …, m − 1 from coarse to fine: each spacing is halved by those that follow. */
export function coarseToFine(m: number): number[] {
  const order: number[] = []
  const taken = new Uint8Array(m)
  for (let stride = 2 ** Math.ceil(Math.log2(Math.max(m, 1))); stride >= 1; stride /= 2)
    for (let i = 0; i < m; i += stride) {
      if (!taken[i]) order.push(i)
      taken[i] = 1
    }
  return order
}
