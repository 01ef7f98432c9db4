/** A matrix as its rows; a vector is one column. Plain textbook algorithms, other ones than those of the engine, to check it by. */
export type Matrix = readonly (readonly number[])[]

export const column = (values: ArrayLike<number>): Matrix => Array.from(values, (value) => [value])

export const identity = (n: number): Matrix =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => Number(i === j)))

export const transposed = (a: Matrix): Matrix => (a[0] ?? []).map((_, j) => a.map((row) => row[j]!))

/** A B. Throws RangeError where the sizes do not fit. */
export function timesMatrix(a: Matrix, b: Matrix): Matrix {
  if (a.some((row) => row.length !== b.length)) throw new RangeError('The sizes of two matrices do not fit.')
  return a.map((row) => (b[0] ?? []).map((_, j) => row.reduce((sum, value, k) => sum + value * b[k]![j]!, 0)))
}

export const plusMatrix = (a: Matrix, b: Matrix, sign: number): Matrix => {
  if (a.length !== b.length || a[0]?.length !== b[0]?.length) throw new RangeError('The sizes of two matrices do not fit.')
  return a.map((row, i) => row.map((value, j) => value + sign * b[i]![j]!))
}

export const scaled = (a: Matrix, factor: number): Matrix => a.map((row) => row.map((value) => value * factor))

/** A⁻¹ and |A| by Gauss–Jordan elimination with row pivoting. */
export function inverse(a: Matrix): { readonly inverse: Matrix; readonly determinant: number } {
  const n = a.length
  const rows = a.map((row, i) => [...row, ...identity(n)[i]!])
  let determinant = 1
  for (let k = 0; k < n; k++) {
    let pivot = k
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = i
    if (pivot !== k) {
      ;[rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!]
      determinant = -determinant
    }
    const lead = rows[k]![k]!
    determinant *= lead
    rows[k] = rows[k]!.map((value) => value / lead)
    for (let i = 0; i < n; i++) {
      if (i === k) continue
      const factor = rows[i]![k]!
      rows[i] = rows[i]!.map((value, j) => value - factor * rows[k]![j]!)
    }
  }
  return { inverse: rows.map((row) => row.slice(n)), determinant }
}
