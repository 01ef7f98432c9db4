import { conditionNumber } from '../numerics/conditionNumber'
import { toPoints } from '../numerics/points'
import type { GaussianProcess } from './gaussianProcess'

/** Condition number of K + σ_n² I without jitter: says why jitter was needed. */
export function covarianceCondition({ prior, kernel, dim, X }: GaussianProcess): number {
  const training = toPoints(dim, X)
  return conditionNumber(
    X.map((x, i) => {
      const k = kernel.row(x, training, new Float64Array(X.length))
      k[i] = kernel.variance(x) + prior.noiseVariance
      return k
    }),
  )
}
