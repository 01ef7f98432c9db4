import * as v from 'valibot'
import { toPoints } from '../../numerics/points'
import { condition, logMarginalLikelihood, predict } from '../../surrogate/gaussianProcess'
import { likelihood } from '../../surrogate/likelihood'
import { identity, standardization } from '../../surrogate/standardize'
import { command } from './command'
import { atLeast0, boundAt, dimensionOf, kernel, mean, measured, places, sameLength } from './schemas'

const schema = v.strictObject({
  kernel,
  X: places,
  y: measured,
  noiseVariance: v.optional(atLeast0, 0),
  mean,
  standardize: v.optional(v.boolean(), false),
  query: places,
})

export const posterior = command(
  'posterior',
  'mean and s.d. of f at query places, log marginal likelihood and its gradient by the log of each hyperparameter',
  schema,
  ({ kernel: covariance, X, y, noiseVariance, mean, standardize, query }) => {
    sameLength(X, y)
    const known = X.length > 0 ? dimensionOf('X', X) : undefined
    const dim = dimensionOf('query', query, known)
    boundAt('kernel', covariance, dim)
    const units = standardize ? standardization(y, identity) : identity
    const z = y.map((value) => (value - units.shift) / units.scale)
    const prior = { covariance, noiseVariance, mean: mean === 'estimated' ? mean : (mean - units.shift) / units.scale }
    const process = condition(prior, dim, X, z)
    const at = predict(process, toPoints(dim, query))
    const slopes = new Float64Array(process.kernel.paths.length + 1)
    if (X.length > 0) likelihood(process.kernel, noiseVariance + process.jitter, { X, y: z, mean: prior.mean }, slopes)
    return {
      mean: Array.from(at.mean, (value) => units.shift + units.scale * value),
      std: Array.from(at.sd, (value) => units.scale * value),
      logMarginalLikelihood: logMarginalLikelihood(process),
      gradient: Object.fromEntries([...process.kernel.paths, 'noise'].map((path, i) => [path, slopes[i]])),
      jitter: process.jitter,
    }
  },
)
