/**
 * A pivot below (n + 1) · PIVOT_FLOOR · κ may be nothing but rounding: backward stability perturbs each entry of K by about
 * (n + 1) · 2⁻⁵³ · κ, of which a duplicate's pivot collects four. Source: Higham (2002), Accuracy and Stability, Theorem 10.3.
 */
const PIVOT_FLOOR = 2 ** -50

/**
 * One more row of a Cholesky factor, in place: given L with L Lᵀ = K, find (ℓ, d) such that
 *
 *     [L 0; ℓᵀ d] [L 0; ℓᵀ d]ᵀ = [K k; kᵀ κ],   ℓ = L⁻¹k,   d = √(κ − ℓᵀℓ)
 *
 * Cost O(n²). Source: Golub & Van Loan, Matrix Computations, 4th ed., §4.2.
 *
 * @param rows the n rows of L so far
 * @param row before, the covariances k of the new point with the n old ones and its variance κ (noise included); afterwards, (ℓ, d)
 * @returns whether the pivot is safely positive; if not, the row is of no use
 */
export function choleskyRow(rows: readonly Float64Array[], row: Float64Array): boolean {
  const n = rows.length
  solveLower(rows, row)
  let explained = 0
  for (let i = 0; i < n; i++) explained += row[i]! * row[i]!
  const kappa = row[n]!
  const pivot = kappa - explained
  row[n] = Math.sqrt(pivot)
  return pivot > (n + 1) * PIVOT_FLOOR * kappa
}

/**
 * The Cholesky factor of a whole matrix, row after row, in place: afterwards row i holds L up to place i. It takes the squares off a pivot
 * one after the other, where `choleskyRow` takes off their sum: other last bits, which runs of earlier documents rest on.
 *
 * @param rows of a symmetric matrix; of row i only the places up to i are read
 * @returns false when a pivot is not safely positive
 */
export function choleskyInPlace(rows: readonly Float64Array[]): boolean {
  return rows.every((row, n) => {
    solveLower(rows, row, 0, n)
    const kappa = row[n]!
    let pivot = kappa
    for (let i = 0; i < n; i++) pivot -= row[i]! * row[i]!
    row[n] = Math.sqrt(pivot)
    return pivot > 2 ** -52 * kappa
  })
}

/** Solves L v = b by forward substitution, in place. L is given by its first n rows; b is zero before place `from`. */
export function solveLower(rows: readonly Float64Array[], b: Float64Array, from = 0, n = rows.length): Float64Array {
  for (let i = from; i < n; i++) {
    const li = rows[i]!
    let sum = b[i]!
    for (let j = from; j < i; j++) sum -= li[j]! * b[j]!
    b[i] = sum / li[i]!
  }
  return b
}

/** Solves Lᵀ v = b by back substitution, in place. L is given by its rows. */
export function solveUpper(rows: readonly Float64Array[], b: Float64Array): Float64Array {
  for (let i = rows.length - 1; i >= 0; i--) {
    const li = rows[i]!
    const value = b[i]! / li[i]!
    b[i] = value
    for (let j = 0; j < i; j++) b[j]! -= li[j]! * value
  }
  return b
}

/**
 * Cholesky with pivoting of a positive semi-definite matrix: columns c₁, …, c_r with Σ c cᵀ = C up to `tolerance` on the diagonal.
 * Needs no jitter where C is singular, as the joint covariance of a smooth function is. Cost O(m r²).
 * Source: Harbrecht, Peters & Schneider (2012), Applied Numerical Mathematics 62:428–440.
 *
 * @param matrix m × m, row-major
 */
export function pivotedCholesky(matrix: Float64Array, m: number, tolerance: number): Float64Array[] {
  // Rows are kept in the order of their pivots, those without one last: only these have anything left to explain.
  const order = Array.from({ length: m }, (_, i) => i)
  const rest = Float64Array.from(order, (i) => matrix[i * m + i]!)
  const columns: Float64Array[] = []
  for (let k = 0; k < m; k++) {
    let pivot = k
    for (let i = k + 1; i < m; i++) if (rest[i]! > rest[pivot]!) pivot = i
    if (!(rest[pivot]! > tolerance)) break
    for (const rows of [order, rest, ...columns]) [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!]
    const column = new Float64Array(m)
    for (let i = k; i < m; i++) column[i] = matrix[order[k]! * m + order[i]!]!
    subtractExplained(column, columns, k)
    column[k] = Math.sqrt(rest[k]!)
    for (let i = k + 1; i < m; i++) {
      column[i]! /= column[k]!
      rest[i]! -= column[i]! * column[i]!
    }
    columns.push(column)
  }
  return columns.map((column) => {
    const out = new Float64Array(m)
    for (let i = 0; i < m; i++) out[order[i]!] = column[i]!
    return out
  })
}

/**
 * column ← column − Σ_j c_j[k] c_j below place k. Four columns at a time, so that each number is fetched and stored once for four, but
 * taken off one after the other: the bits are those of one column at a time.
 */
export function subtractExplained(column: Float64Array, columns: readonly Float64Array[], k: number): void {
  const m = column.length
  let j = 0
  for (; j + 4 <= columns.length; j += 4) {
    const [a, b, c, d] = [columns[j]!, columns[j + 1]!, columns[j + 2]!, columns[j + 3]!]
    const [wa, wb, wc, wd] = [a[k]!, b[k]!, c[k]!, d[k]!]
    for (let i = k + 1; i < m; i++) column[i] = column[i]! - wa * a[i]! - wb * b[i]! - wc * c[i]! - wd * d[i]!
  }
  for (; j < columns.length; j++) {
    const [earlier, weight] = [columns[j]!, columns[j]![k]!]
    for (let i = k + 1; i < m; i++) column[i]! -= weight * earlier[i]!
  }
}
