import * as v from 'valibot'
import { fit as fitHyperparameters } from '../../surrogate/fit'
import { readPath } from '../../surrogate/hyperparameters'
import { identity, standardization } from '../../surrogate/standardize'
import { command } from './command'
import { atLeast0, boundAt, dimensionOf, kernel, mean, measured, places, positive, sameLength } from './schemas'

const schema = v.strictObject({
  kernel,
  X: v.pipe(places, v.minLength(1)),
  y: measured,
  noiseVariance: v.optional(atLeast0),
  mean,
  standardize: v.optional(v.boolean(), false),
  /** By path; `noise` for the noise variance. What has no bounds keeps its value. */
  bounds: v.record(
    v.string(),
    v.pipe(
      v.tuple([positive, positive]),
      v.check(([low, high]) => low <= high, 'low must not be above high'),
    ),
  ),
  method: v.optional(v.picklist(['mle', 'map']), 'mle'),
})

export const fit = command(
  'fit',
  'hyperparameters by maximum likelihood (mle) or maximum a posteriori (map) inside bounds',
  schema,
  ({ kernel: covariance, X, y, noiseVariance, mean, standardize, bounds, method }) => {
    sameLength(X, y)
    const dim = dimensionOf('X', X)
    const { paths } = boundAt('kernel', covariance, dim)
    for (const path of Object.keys(bounds))
      if (path !== 'noise' && !paths.includes(path))
        throw new RangeError(`bounds.${path}: is no hyperparameter of this kernel, which has ${paths.join(', ')}; and noise`)
    const units = standardize ? standardization(y, identity) : identity
    const [low, high] = bounds.noise ?? [1e-6, 1e-6]
    const result = fitHyperparameters({
      covariance,
      noiseVariance: noiseVariance ?? Math.sqrt(low * high),
      X,
      y: y.map((value) => (value - units.shift) / units.scale),
      mean: mean === 'estimated' ? mean : (mean - units.shift) / units.scale,
      bounds,
      method,
    })
    return {
      hyperparameters: Object.fromEntries(paths.map((path) => [path, readPath(result.covariance, path)])),
      noiseVariance: result.noiseVariance,
      logMarginalLikelihood: result.logMarginalLikelihood,
      converged: result.converged,
      atBounds: result.atBounds,
      modes: result.modes,
    }
  },
)
