import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/** λ_max / λ_min of a symmetric matrix: how many times rounding errors can grow in a solve. Infinity if singular. */
export function conditionNumber(symmetric: readonly ArrayLike<number>[]): number {
  if (symmetric.length === 0) return 1
  const matrix = new Matrix(symmetric.map((row) => Array.from(row)))
  const eigenvalues = new EigenvalueDecomposition(matrix, { assumeSymmetric: true }).realEigenvalues
  const smallest = Math.min(...eigenvalues)
  return smallest > 0 ? Math.max(...eigenvalues) / smallest : Number.POSITIVE_INFINITY
}
