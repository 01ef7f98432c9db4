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

/** Right-hand sides, or rows, that are worked on together: so many sums that do not wait for each other, where one would wait for itself. */
const TOGETHER = 4

/**
 * The Cholesky factor of a whole matrix, row after row, in place: afterwards row i holds L up to place i. It takes the squares off a pivot
 * one after the other, where `choleskyRow` takes off their sum: other last bits, which runs of earlier documents rest on.
 *
 * @param rows of a symmetric matrix; of row i only the places up to i are read
 * @returns false when a pivot is not safely positive
 */
export function choleskyInPlace(rows: readonly Float64Array[]): boolean {
  let solved = 0
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n]!
    if (n % TOGETHER === 0) {
      const isWhole = n + TOGETHER <= rows.length
      if (isWhole) solveFour(rows, rows, n, 0, n)
      solved = isWhole ? n : 0
    }
    solveLower(rows, row, solved, n)
    const kappa = row[n]!
    let pivot = kappa
    for (let i = 0; i < n; i++) pivot -= row[i]! * row[i]!
    row[n] = Math.sqrt(pivot)
    if (!(pivot > 2 ** -52 * kappa)) return false
  }
  return true
}

/**
 * L⁻¹, whose column j is to stand in row j of `columns`, from place j on: then sums over products of columns run along memory.
 *
 * @param rows of L
 * @param columns square, and 0 before place j of row j
 */
export function invertLower(rows: readonly Float64Array[], columns: readonly Float64Array[]): void {
  const n = rows.length
  columns.forEach((column, j) => {
    column.fill(0, j)
    column[j] = 1
  })
  let j = 0
  for (; j + TOGETHER <= n; j += TOGETHER) solveFour(rows, columns, j, j, n)
  for (; j < n; j++) solveLower(rows, columns[j]!, j)
}

/** out_j = Σ_k row_k others_jk, k from `from` on, for all j below `count`: each summed in the order of k, four at a time. */
export function dotAll(row: Float64Array, others: readonly Float64Array[], count: number, from: number, out: Float64Array): void {
  let j = 0
  for (; j + TOGETHER <= count; j += TOGETHER) {
    const a = others[j]!
    const b = others[j + 1]!
    const c = others[j + 2]!
    const d = others[j + 3]!
    let p = 0
    let q = 0
    let r = 0
    let s = 0
    for (let k = from; k < row.length; k++) {
      const value = row[k]!
      p += value * a[k]!
      q += value * b[k]!
      r += value * c[k]!
      s += value * d[k]!
    }
    out[j] = p
    out[j + 1] = q
    out[j + 2] = r
    out[j + 3] = s
  }
  for (; j < count; j++) {
    const other = others[j]!
    let sum = 0
    for (let k = from; k < row.length; k++) sum += row[k]! * other[k]!
    out[j] = sum
  }
}

/**
 * Solves L v = b by forward substitution, in place. L is given by its rows.
 *
 * @param from where to begin: the places before are solved
 * @param to where to end
 */
export function solveLower(rows: readonly Float64Array[], b: Float64Array, from = 0, to = rows.length): Float64Array {
  for (let i = from; i < to; i++) {
    const li = rows[i]!
    let sum = b[i]!
    for (let j = 0; j < i; j++) sum -= li[j]! * b[j]!
    b[i] = sum / li[i]!
  }
  return b
}

/**
 * The same for four right-hand sides at once, `sides[first]` and those after it, which are 0 before `from`; two rows of L at a time. Every
 * number is come by through the same operations in the same order. Names stand one by one: a pattern of four would make an array each time.
 */
function solveFour(rows: readonly Float64Array[], sides: readonly Float64Array[], first: number, from: number, to: number): void {
  const a = sides[first]!
  const b = sides[first + 1]!
  const c = sides[first + 2]!
  const d = sides[first + 3]!
  let i = from
  for (; i + 2 <= to; i += 2) {
    const l = rows[i]!
    const m = rows[i + 1]!
    let pa = a[i]!
    let pb = b[i]!
    let pc = c[i]!
    let pd = d[i]!
    let qa = a[i + 1]!
    let qb = b[i + 1]!
    let qc = c[i + 1]!
    let qd = d[i + 1]!
    for (let j = from; j < i; j++) {
      const u = l[j]!
      const v = m[j]!
      const va = a[j]!
      const vb = b[j]!
      const vc = c[j]!
      const vd = d[j]!
      pa -= u * va
      pb -= u * vb
      pc -= u * vc
      pd -= u * vd
      qa -= v * va
      qb -= v * vb
      qc -= v * vc
      qd -= v * vd
    }
    const p = l[i]!
    const q = m[i + 1]!
    const between = m[i]!
    pa /= p
    pb /= p
    pc /= p
    pd /= p
    a[i] = pa
    b[i] = pb
    c[i] = pc
    d[i] = pd
    a[i + 1] = (qa - between * pa) / q
    b[i + 1] = (qb - between * pb) / q
    c[i + 1] = (qc - between * pc) / q
    d[i + 1] = (qd - between * pd) / q
  }
  if (i < to) for (const side of [a, b, c, d]) solveLower(rows, side, i, to)
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
