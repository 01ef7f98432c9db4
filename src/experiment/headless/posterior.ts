import * as v from 'valibot'
import { toPoints } from '../../numerics/points'
import { TRANSFORMS, type TransformId, transformed } from '../../search/transforms'
import { condition, logMarginalLikelihood, predict } from '../../surrogate/gaussianProcess'
import { likelihoodOf } from '../../surrogate/likelihood'
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
  transform: v.optional(v.picklist(TRANSFORMS)),
  query: places,
})

export const posterior = command(
  'posterior',
  'mean and s.d. of f at query places, log marginal likelihood and its gradient by the log of each hyperparameter',
  schema,
  ({ kernel: covariance, X, y: measured, noiseVariance, mean, standardize, transform, query }) => {
    sameLength(X, measured)
    const turnedInto = turned(transform, measured)
    const y = turnedInto?.values ?? measured
    const known = X.length > 0 ? dimensionOf('X', X) : undefined
    const dim = dimensionOf('query', query, known)
    boundAt('kernel', covariance, dim)
    const units = standardize ? standardization(y, identity) : identity
    const z = y.map((value) => (value - units.shift) / units.scale)
    const prior = { covariance, noiseVariance, mean: mean === 'estimated' ? mean : (mean - units.shift) / units.scale }
    const process = condition(prior, dim, X, z)
    const at = predict(process, toPoints(dim, query))
    const slopes = new Float64Array(process.kernel.paths.length + 1)
    if (X.length > 0) likelihoodOf({ X, y: z, mean: prior.mean })(process.kernel, noiseVariance + process.jitter).gradient(slopes)
    const inY = (deviations: number) =>
      Array.from(at.mean, (value, i) => turnedInto?.back(units.shift + units.scale * (value + deviations * at.sd[i]!)))
    return {
      ...(turnedInto && { median: inY(0), low: inY(-2), high: inY(2) }),
      mean: Array.from(at.mean, (value) => units.shift + units.scale * value),
      std: Array.from(at.sd, (value) => units.scale * value),
      logMarginalLikelihood: logMarginalLikelihood(process),
      gradient: Object.fromEntries([...process.kernel.paths, 'noise'].map((path, i) => [path, slopes[i]])),
      jitter: process.jitter,
    }
  },
)

/** What y is turned into, larger still larger; null where nothing was asked. Throws RangeError where some y cannot be. */
function turned(transform: TransformId | undefined, y: readonly number[]) {
  const found = transformed(transform, y, false)
  if (transform === undefined || found) return found
  const at = y.findIndex((value) => value <= 0)
  if (transform === 'log' && at >= 0) throw new RangeError(`y.${at}: must be above 0 for its logarithm`)
  throw new RangeError('y: a transform needs two different values')
}
