import * as v from 'valibot'
import { acquisitionIds, findAcquisition } from '../../acquisition'
import { scoreUnits } from '../../acquisition/scoreUnits'
import { seeded } from '../../numerics/random'
import { fitModel } from '../../search/model'
import { suggest as suggestNext } from '../../search/suggest'
import { identity } from '../../surrogate/standardize'
import { fromEngine, scoreFromEngine, toEngine } from '../direction'
import { command } from './command'
import { atLeast0, boundAt, dimensionOf, goal, interval, kernel, mean, measured, places, sameLength } from './schemas'

const kinds = v.picklist(acquisitionIds)

const schema = v.strictObject({
  kernel,
  X: v.pipe(places, v.minLength(1)),
  y: measured,
  noiseVariance: v.optional(atLeast0, 0),
  mean,
  domain: v.pipe(v.array(interval), v.minLength(1), v.maxLength(10)),
  goal,
  acquisition: v.union([kinds, v.strictObject({ kind: kinds, xi: v.optional(atLeast0), kappa: v.optional(atLeast0) })]),
  seed: v.optional(v.number(), 0),
})

export const suggest = command(
  'suggest',
  'where an acquisition function of a fixed Gaussian process is largest over a domain',
  schema,
  ({ kernel: covariance, X, y, noiseVariance, mean, domain, goal, acquisition, seed }) => {
    sameLength(X, y)
    boundAt('kernel', covariance, dimensionOf('X', X, domain.length))
    const { kind, xi = 0, kappa = 2 } = typeof acquisition === 'string' ? { kind: acquisition } : acquisition
    // A known mean is taken off and added again, so that the surrogate's own is 0.
    const known = mean === 'estimated' ? 0 : mean
    const model = fitModel(
      {
        space: domain.map(([low, high], d) => ({ label: `x${d}`, low, high, scale: 'linear' })),
        spread: identity,
        fitScale: 1,
        random: seeded(seed),
      },
      {
        surrogate: {
          covariance,
          noiseSd: Math.sqrt(noiseVariance),
          mean: mean === 'estimated' ? mean : 'zero',
          standardize: false,
          fit: 'hand',
        },
        acquisition: { kind, xi, kappa },
      },
      X.map((x, i) => ({ x, value: toEngine(goal, y[i]! - known) })),
    )
    const { x, score, belief } = suggestNext(model)!
    const { unit } = findAcquisition(kind)
    return {
      x,
      value: (scoreUnits[unit].isValueOfF ? known : 0) + scoreFromEngine(goal, unit, score),
      mean: known + fromEngine(goal, belief.mean),
      std: belief.sd,
    }
  },
)
