import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { toPoints } from '../src/numerics/points'
import { bindCovariance } from '../src/surrogate/covariance'
import type { Posterior, Prior } from '../src/surrogate/gaussianProcess'

/** The baseline: the posterior as one writes it with ml-matrix alone, by its generic Cholesky solve of the whole right-hand side. */
export function genericPosterior(
  prior: Prior,
  X: readonly (readonly number[])[],
  y: readonly number[],
  places: readonly (readonly number[])[],
): Posterior {
  const dim = places[0]!.length
  const kernel = bindCovariance(prior.covariance, dim)
  const matrixOf = (from: readonly (readonly number[])[], to: readonly (readonly number[])[]) => {
    const points = toPoints(dim, to)
    return new Matrix(from.map((x) => Array.from(kernel.row(x, points, new Float64Array(to.length)))))
  }
  const K = Matrix.add(matrixOf(X, X), Matrix.mul(Matrix.eye(X.length), prior.noiseVariance))
  const cross = matrixOf(X, places)
  const factor = new CholeskyDecomposition(K)
  const mean = cross.transpose().mmul(factor.solve(Matrix.columnVector([...y])))
  const explained = Matrix.mul(cross, factor.solve(cross)).sum('column')
  return {
    mean: Float64Array.from(mean.to1DArray()),
    sd: Float64Array.from(explained, (value, i) => Math.sqrt(Math.max(kernel.variance(places[i]!) - value, 0))),
  }
}
