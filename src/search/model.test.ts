import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acquisitionIds, findAcquisition } from '../acquisition'
import type { Acquisition } from '../acquisition/acquisition'
import { expectedImprovement } from '../acquisition/expectedImprovement'
import { linspace, toPoints } from '../numerics/points'
import { seeded } from '../numerics/random'
import { contains, type SearchSpace } from '../problems/searchSpace'
import { fitBounds } from '../surrogate/fitBounds'
import { jointCovariance, logMarginalLikelihood, predict } from '../surrogate/gaussianProcess'
import { readPath } from '../surrogate/hyperparameters'
import { check, covariances, largestDifference, settingsFrom } from '../testSupport'
import { beliefs, mixture } from './beliefs'
import type { ModelContext, Told } from './conditioning'
import * as models from './model'
import { FITS, type NamedSettings } from './modelSettings'
import { scoreInUnits, scoresOf } from './scores'
import { suggest } from './suggest'

type Model = models.Model
const fitModel = (context: ModelContext, settings: NamedSettings, told: readonly Told[]) =>
  models.fitModel(context, settingsFrom(settings), told)
const modelHistory = (context: ModelContext, settings: NamedSettings, told: readonly Told[]) =>
  models.modelHistory(context, settingsFrom(settings), told)

const space: SearchSpace = [{ label: 'x', low: 0, high: 10, scale: 'linear' }]
const context: ModelContext = { space, spread: { shift: 3, scale: 2 }, fitScale: 2, random: seeded(1) }
const settings: NamedSettings = {
  covariance: { kind: 'rbf', variance: 1, lengthscale: [1.5] },
  noiseSd: 0.01,
  mean: 'zero',
  standardize: true,
  fit: 'hand',
  acquisition: 'ei',
  xi: 0,
  kappa: 2,
}
const told: readonly Told[] = [
  { x: [1], value: 4 },
  { x: [7], value: -2 },
  { x: [4], value: 10 },
  { x: [9], value: 0 },
]
const places = Array.from(linspace(0, 10, 101), (x) => [x])

describe('the model of a search', () => {
  it('has one moment before the first observation and one after each', () => {
    const models = modelHistory(context, settings, told)
    expect(models.map(({ members }) => members[0]!.process.X.length)).toEqual([0, 1, 2, 3, 4])
    expect(models.map((_, i) => i)).toEqual([0, 1, 2, 3, 4])
  })

  it('is at each moment what it would be if only that much had been told', () => {
    modelHistory(context, settings, told).forEach((model, n) => {
      const afresh = fitModel(context, settings, told.slice(0, n))
      expect(beliefs(model)(places)).toEqual(beliefs(afresh)(places))
      expect([model.units, model.members[0]!.aim]).toEqual([afresh.units, afresh.members[0]!.aim])
    })
  })

  it('has the same beliefs whether it standardises y or is given settings in the units of y', () => {
    const standardised = fitModel(context, settings, told)
    const { shift, scale } = standardised.units
    const raw = fitModel(
      context,
      {
        ...settings,
        standardize: false,
        covariance: { kind: 'rbf', variance: scale ** 2, lengthscale: [1.5] },
        noiseSd: 0.01 * scale,
      },
      told.map(({ x, value }) => ({ x, value: value - shift })),
    )
    const [a, b] = [beliefs(standardised)(places), beliefs(raw)(places)]
    expect(
      largestDifference(
        a.mean.map((z) => scale * z),
        b.mean,
      ),
    ).toBeLessThan(1e-8)
    expect(
      largestDifference(
        a.sd.map((z) => scale * z),
        b.sd,
      ),
    ).toBeLessThan(1e-8)
  })

  it('returns to 0 far from the data when it does not standardise, and to their mean when it does', () => {
    const far = [[1000]]
    const { units } = fitModel(context, settings, told)
    expect(units.shift).toBe(3)
    expect(beliefs(fitModel(context, settings, told))(far).mean[0]).toBeCloseTo(0, 12)
    const raw = fitModel(context, { ...settings, standardize: false }, told)
    expect(raw.units).toEqual({ shift: 0, scale: 1 })
    expect(raw.members[0]!.aim!.best).toBe(10)
  })

  it('compares with the best told value and ξ, in its own units', () => {
    const model = fitModel(context, { ...settings, xi: 0.2 }, told)
    const { shift, scale } = model.units
    expect(model.members[0]!.aim).toEqual({ best: (10 - shift) / scale, xi: 0.2, kappa: 2, noiseSd: 0.01 })
    expect(fitModel(context, settings, []).members[0]!.aim).toBeNull()
  })

  it('gives expected improvement in the units of y, and a probability without units', () => {
    const model = fitModel(context, settings, told)
    expect(scoreInUnits(model, 0.5)).toBe(0.5 * model.units.scale)
    expect(scoreInUnits({ ...model, settings: settingsFrom({ ...settings, acquisition: 'pi' }) }, 0.5)).toBe(0.5)
  })

  it('suggests nothing before it was told anything', () => {
    expect(suggest(fitModel(context, settings, []))).toBeNull()
  })

  it('suggests the place with the largest expected improvement, and says what it believes there', () => {
    const model = fitModel(context, settings, told)
    const suggestion = suggest(model)!
    const { mean, sd } = beliefs(model)(places)
    const scores = mean.map((mu, i) => expectedImprovement.score({ mean: mu, sd: sd[i]! }, model.members[0]!.aim!))
    expect(suggestion.score).toBeGreaterThanOrEqual(scoreInUnits(model, Math.max(...scores)))
    const here = beliefs(model)([suggestion.x])
    const { shift, scale } = model.units
    expect(suggestion.belief).toEqual({ mean: shift + scale * here.mean[0]!, sd: scale * here.sd[0]! })
    const score = expectedImprovement.score({ mean: here.mean[0]!, sd: here.sd[0]! }, model.members[0]!.aim!)
    expect(suggestion.score).toBeCloseTo(scale * score, 12)
  })

  it('survives being told the same place twice while it assumes no noise', () => {
    const twice = [...told, { x: [4], value: 10 }, { x: [4], value: 11 }]
    const model = fitModel(context, { ...settings, noiseSd: 0 }, twice)
    expect(model.members[0]!.process.jitter).toBeGreaterThan(0)
    const { mean, sd } = beliefs(model)(places)
    expect([...mean, ...sd].every(Number.isFinite)).toBe(true)
    expect(suggest(model)!.x[0]).toBeGreaterThanOrEqual(0)
  })
})

/** The same observations, which no fit was ever made to. */
const fresh = (given: readonly Told[]): Told[] => given.map((each) => ({ ...each }))

/** Observations of a smooth function. */
const wave: readonly Told[] = [0.4, 9.1, 2.2, 5.6, 7.3, 3.9, 1.3, 8.2].map((x) => ({
  x: [x],
  value: 5 + 3 * Math.sin(x) + 0.2 * x,
}))

const fitBy = (fit: NamedSettings['fit'], change: Partial<NamedSettings> = {}, given = wave, seed = 1): Model =>
  fitModel({ ...context, random: seeded(seed) }, { ...settings, fit, ...change }, given)

const likelihoodOf = ({ members }: Model) => logMarginalLikelihood(members[0]!.process)

const placesAsPoints = toPoints(1, places)

const posteriorsOf = ({ members }: Model) => members.map(({ process }) => predict(process, placesAsPoints))

describe('hyperparameters', () => {
  it.each(FITS)('stay as set by %s while there are fewer than two observations', (fit) => {
    for (const given of [[], wave.slice(0, 1)]) {
      const { members, report } = fitBy(fit, {}, given)
      expect(report).toBeNull()
      expect(members.map(({ process }) => process.prior)).toEqual([
        { covariance: settings.covariance, noiseVariance: 0.01 ** 2, mean: 0 },
      ])
    }
  })

  it('set by hand are not fitted', () => {
    const { members, report } = fitBy('hand')
    expect(report).toBeNull()
    expect(members).toHaveLength(1)
    expect(members[0]!.process.prior.covariance).toBe(settings.covariance)
  })

  it('explain the data better after a fit than as set: likeliest by maximum likelihood, then by maximum a posteriori', () => {
    const poor = { covariance: { kind: 'rbf', variance: 0.1, lengthscale: 0.3 }, noiseSd: 0.5 }
    const [hand, map, mle] = (['hand', 'map', 'mle'] as const).map((fit) => fitBy(fit, poor))
    expect(likelihoodOf(mle!)).toBeGreaterThan(likelihoodOf(hand!) + 5)
    expect(likelihoodOf(map!)).toBeGreaterThan(likelihoodOf(hand!) + 5)
    expect(likelihoodOf(mle!)).toBeGreaterThanOrEqual(likelihoodOf(map!) - 1e-6)
    for (const { report, members } of [map!, mle!]) {
      expect(report!.logMarginalLikelihood).toBeCloseTo(logMarginalLikelihood(members[0]!.process), 6)
      expect(members[0]!.process.prior.covariance).toEqual(report!.covariance)
      expect(members[0]!.process.prior.noiseVariance).toBe(report!.noiseVariance)
    }
    expect(mle!.report!.objective).toBe(mle!.report!.logMarginalLikelihood)
  })

  it('leave the noise alone where a fit may not choose it', () => {
    const [chosen, kept] = [true, false].map((fitsNoise) => fitBy('mle', { fitsNoise, noiseSd: 0.2 }).members[0]!.process.prior)
    expect(kept!.noiseVariance).toBe(0.2 ** 2)
    expect(chosen!.noiseVariance).toBeLessThan(0.1 ** 2)
  })

  it.each(['mle', 'map'] as const)('do not depend by %s on the units of y when it is standardised', (fit) => {
    const stretched = wave.map(({ x, value }) => ({ x, value: 1000 - 37 * value }))
    const [plain, other] = [fitBy(fit), fitBy(fit, {}, stretched)].map(({ report }) => report!)
    expect(other!.noiseVariance / plain!.noiseVariance).toBeCloseTo(1, 3)
    for (const path of ['variance', 'lengthscale.0'])
      expect(readPath(other!.covariance, path) / readPath(plain!.covariance, path)).toBeCloseTo(1, 3)
  })

  it.each(['mle', 'map', 'bayes'] as const)('by %s in raw units are those of standardised y, stretched', (fit) => {
    for (const factor of [1e-4, 1, 1e4]) {
      const given = wave.map(({ x, value }) => ({ x, value: factor * value }))
      const standardised = fitBy(fit, {}, given)
      const { shift, scale } = standardised.units
      const raw = fitModel(
        { ...context, fitScale: scale },
        {
          ...settings,
          fit,
          standardize: false,
          covariance: { ...settings.covariance, variance: scale ** 2 },
          noiseSd: settings.noiseSd * scale,
        },
        given.map(({ x, value }) => ({ x, value: value - shift })),
      )
      expect(raw.members).toHaveLength(standardised.members.length)
      raw.members.forEach(({ process: { prior } }, m) => {
        const expected = standardised.members[m]!.process.prior
        expect(readPath(prior.covariance, 'lengthscale.0') / readPath(expected.covariance, 'lengthscale.0')).toBeCloseTo(1, 5)
        expect(readPath(prior.covariance, 'variance') / scale ** 2 / readPath(expected.covariance, 'variance')).toBeCloseTo(1, 5)
        expect(prior.noiseVariance / scale ** 2 / expected.noiseVariance).toBeCloseTo(1, 4)
      })
      if (fit !== 'bayes') expect(raw.report!.logMarginalLikelihood).toBeCloseTo(likelihoodOf(raw), 6)
    }
  })

  it('of a product in raw units stretch it once', () => {
    const factors = [1, 1].map((variance) => ({ kind: 'rbf', variance, lengthscale: 3 }))
    const [plain, raw] = [1, 1e3].map((scale) =>
      fitModel(
        { ...context, fitScale: scale },
        { ...settings, fit: 'map', standardize: false, covariance: { kind: 'product', children: factors } },
        wave.map(({ x, value }) => ({ x, value: scale * (value - 6) })),
      ),
    )
    const variance = ({ members }: Model) => members[0]!.process.kernel.variance([0])
    expect(variance(raw!) / 1e6 / variance(plain!)).toBeCloseTo(1, 2)
    expect(raw!.report!.logMarginalLikelihood).toBeCloseTo(likelihoodOf(raw!), 6)
    expect(raw!.report!.modes[0]).toBeCloseTo(raw!.report!.objective, 9)
  })

  it('of a kernel tree are fitted all, and its form stays', () => {
    const covariance = {
      kind: 'sum',
      children: [
        { kind: 'matern52', variance: 1, lengthscale: 2 },
        {
          kind: 'product',
          children: [
            { kind: 'linear', variance: 1, sigma0: 1 },
            { kind: 'periodic', variance: 1, lengthscale: 1, period: 6 },
          ],
        },
      ],
    }
    const { report, members } = fitBy('map', { covariance })
    expect(members).toHaveLength(1)
    const forget = (tree: object): unknown =>
      JSON.parse(JSON.stringify(tree, (_, value) => (typeof value === 'number' ? 0 : value)))
    expect(forget(report!.covariance)).toEqual(forget(covariance))
    expect(report!.covariance).not.toEqual(covariance)
  })
})

describe('full Bayes', () => {
  const model = fitBy('bayes')
  const posteriors = posteriorsOf(model)

  it('has twelve equally likely models that differ, each within the bounds of a fit', () => {
    expect(model.members).toHaveLength(12)
    const priors = model.members.map(({ process }) => process.prior)
    expect(new Set(priors.map((prior) => JSON.stringify(prior))).size).toBe(12)
    for (const { covariance, noiseVariance } of priors) {
      for (const [path, [low, high]] of Object.entries(fitBounds(settings.covariance, [10]))) {
        expect(readPath(covariance, path)).toBeGreaterThanOrEqual(low * (1 - 1e-9))
        expect(readPath(covariance, path)).toBeLessThanOrEqual(high * (1 + 1e-9))
      }
      expect(noiseVariance).toBeGreaterThan(0)
      expect(noiseVariance).toBeLessThanOrEqual(1 + 1e-9)
    }
  })

  it('reports the fit it starts from, and its models are about as likely', () => {
    const { chain, ...fit } = model.report!
    expect(fit).toEqual(fitBy('map').report)
    expect(chain!.splitRhat).toBeGreaterThanOrEqual(1)
    const likelihoods = model.members.map(({ process }) => logMarginalLikelihood(process))
    expect(Math.min(...likelihoods)).toBeGreaterThan(model.report!.logMarginalLikelihood - 20)
  })

  it('believes the mean and the standard deviation of the mixture', () => {
    const { mean, sd } = beliefs(model)(places)
    places.forEach((_, i) => {
      const means = posteriors.map((each) => each.mean[i]!)
      const mu = means.reduce((a, b) => a + b, 0) / 12
      const second = posteriors.reduce((sum, each) => sum + each.sd[i]! ** 2 + each.mean[i]! ** 2, 0) / 12
      expect(mean[i]).toBeCloseTo(mu, 12)
      expect(sd[i]! ** 2).toBeCloseTo(second - mu ** 2, 10)
      expect(mean[i]).toBeGreaterThanOrEqual(Math.min(...means) - 1e-12)
      expect(mean[i]).toBeLessThanOrEqual(Math.max(...means) + 1e-12)
    })
    expect(mixture(posteriors)).toEqual({ mean, sd })
    expect(mixture(posteriors.slice(0, 1))).toBe(posteriors[0])
  })

  it('is the same for the same seed, and another for another', () => {
    const again = fitBy(
      'bayes',
      {},
      wave.map((each) => ({ ...each })),
    )
    expect(again.members.map(({ process }) => process.prior)).toEqual(model.members.map(({ process }) => process.prior))
    expect(suggest(again)).toEqual(suggest(model))
    const other = fitBy('bayes', {}, wave, 2)
    expect(other.members.map(({ process }) => process.prior)).not.toEqual(model.members.map(({ process }) => process.prior))
    expect(other.report).toEqual({ ...model.report, chain: other.report!.chain })
  })

  it('moves on from a start that lies on its bounds', () => {
    // A straight line without noise: the longest length-scale and the least noise fit best.
    const line = Array.from(linspace(0, 10, 9), (x) => ({ x: [x], value: 2 * x }))
    const { members, report } = fitBy('bayes', { covariance: { kind: 'rbf', variance: 1, lengthscale: 3 } }, line)
    expect(new Set(members.map(({ process }) => JSON.stringify(process.prior))).size).toBe(12)
    expect(report!.atBounds).toEqual(['noise'])
  })

  it('averages the acquisition function over its models; of its logarithm, what it is the logarithm of', () => {
    const eis = posteriors.map(({ mean, sd }, m) =>
      mean.map((mu, i) => expectedImprovement.score({ mean: mu, sd: sd[i]! }, model.members[m]!.aim!)),
    )
    const average = places.map((_, i) => eis.reduce((sum, ei) => sum + ei[i]!, 0) / 12)
    const logarithmic = fitBy('bayes', { acquisition: 'logei' })
    const [plain, logarithms] = [model, logarithmic].map((each) => scoresOf(each, posteriorsOf(each), placesAsPoints)!)
    expect(largestDifference(plain!, average)).toBeLessThan(1e-14)
    logarithms!.forEach((value, i) => {
      if (average[i]! > 1e-200) expect(value).toBeCloseTo(Math.log(average[i]!), 9)
    })
  })

  it.each(acquisitionIds)('suggests for %s a place that no place of a fine grid beats', (acquisition) => {
    // From four observations alone the twelve models are far from agreed.
    const averaged = fitBy('bayes', { acquisition }, told)
    const suggestion = suggest(averaged)!
    expect(contains(space, suggestion.x)).toBe(true)
    if (findAcquisition(acquisition).kind === 'draw') return
    const fine = toPoints(
      1,
      Array.from(linspace(0, 10, 3001), (x) => [x]),
    )
    const scores = scoresOf(
      averaged,
      averaged.members.map(({ process }) => predict(process, fine)),
      fine,
    )!.map((score) => scoreInUnits(averaged, score))
    const [lowest, highest] = [Math.min(...scores.filter(Number.isFinite)), Math.max(...scores)]
    expect(suggestion.score).toBeGreaterThanOrEqual(highest - 1e-6 * Math.min(highest - lowest, Math.abs(highest)))
  })
})

describe('the memory of fits', () => {
  it.each(['mle', 'map', 'bayes'] as const)(
    'gives the identical report of %s for the same observations, whatever ξ, κ and the acquisition function',
    (fit) => {
      const { report } = fitBy(fit)
      expect(report).not.toBeNull()
      expect(fitBy(fit).report).toBe(report)
      expect(fitBy(fit, { xi: 0.5, kappa: 3, acquisition: 'ucb' }).report).toBe(report)
      expect(fitBy(fit, {}, [...wave]).report).toBe(report)
      const again = fitBy(fit, {}, fresh(wave)).report
      expect(again).not.toBe(report)
      expect(again).toEqual(report)
    },
  )

  it('never gives the report of other observations that end alike, or of a part', () => {
    const last = wave.at(-1)!
    const others = wave.slice(0, -1).map(({ x, value }) => ({ x, value: -value }))
    const lists = [
      wave,
      [...others, last],
      [...wave.slice(1, -1), last],
      wave.slice(0, -1),
      [...wave.slice(1, -1), wave[0]!, last],
    ]
    for (const given of [...lists, ...lists.toReversed()]) {
      const [remembered, afresh] = [given, fresh(given)].map((each) => fitBy('mle', {}, each))
      expect(remembered!.report).toEqual(afresh!.report)
      expect(beliefs(remembered!)(places)).toEqual(beliefs(afresh!)(places))
    }
  })

  it.each<readonly [string, Partial<ModelContext>, Partial<NamedSettings>]>([
    ['method', {}, { fit: 'map' }],
    ['prior mean', {}, { mean: 'estimated' }],
    ['units', {}, { standardize: false }],
    ['kernel', {}, { covariance: { kind: 'matern52', variance: 1, lengthscale: [1.5] } }],
    ['noise', {}, { noiseSd: 0.1, fitsNoise: false }],
    ['priors', {}, { priors: 'dimension-scaled' }],
    ['search space', { space: [{ label: 'x', low: 0, high: 40, scale: 'linear' }] }, {}],
    ['scale of raw y', { fitScale: 50 }, {}],
    ['seed', { random: seeded(2) }, {}],
  ])('never gives the report of another %s', (_, elsewhere, change) => {
    // That scale counts only where y is not standardised.
    const before: NamedSettings = { ...settings, fit: 'bayes', standardize: elsewhere.fitScale === undefined }
    const after = { ...before, ...change }
    const given = fresh(wave)
    const first = fitModel(context, before, given)
    const priorsOf = ({ members }: Model) => members.map(({ process }) => process.prior)
    const remembered = fitModel({ ...context, ...elsewhere }, after, given)
    expect(priorsOf(remembered)).toEqual(priorsOf(fitModel({ ...context, ...elsewhere }, after, fresh(wave))))
    expect(priorsOf(remembered)).not.toEqual(priorsOf(first))
  })

  it('is what makes a history of fits no dearer when asked for again', () => {
    const fitted = { ...settings, fit: 'map' as const }
    const [first, again] = [1, 2].map(() => modelHistory(context, fitted, wave))
    first!.forEach(({ report }, n) => {
      expect(again![n]!.report).toBe(report)
      expect(report === null).toBe(n < 2)
      expect(again![n]!.members[0]!.process.X).toHaveLength(n)
    })
    expect(new Set(first!.slice(2).map(({ report }) => report)).size).toBe(wave.length - 1)
  })
})

describe('a function drawn from the posterior', () => {
  const at = [[0], [2], [2.3], [5.5], [8], [10]]
  const points = toPoints(1, at)
  const thompson = { ...settings, acquisition: 'thompson' as const, noiseSd: 0.1 }
  const drawn = (seed: number | string, where = points, change: Partial<NamedSettings> = {}, given = told) => {
    const model = fitModel({ ...context, random: seeded(seed) }, { ...thompson, ...change }, given)
    return scoresOf(
      model,
      model.members.map(({ process }) => predict(process, where)),
      where,
    )!
  }

  it('has the mean and the joint covariance of the posterior over many seeds', () => {
    const count = 4000
    const draws = Array.from({ length: count }, (_, seed) => drawn(seed))
    const { process } = fitModel(context, thompson, told).members[0]!
    const { mean, sd } = predict(process, points)
    const joint = jointCovariance(process, points)
    at.forEach((_, i) => {
      const average = draws.reduce((sum, draw) => sum + draw[i]!, 0) / count
      expect(Math.abs(average - mean[i]!)).toBeLessThan((4 * sd[i]!) / Math.sqrt(count))
      at.forEach((__, j) => {
        const covariance = draws.reduce((sum, draw) => sum + (draw[i]! - mean[i]!) * (draw[j]! - mean[j]!), 0) / count
        expect(Math.abs(covariance - joint[i * at.length + j]!)).toBeLessThan(0.08 * sd[i]! * sd[j]!)
      })
    })
  })

  const fine = toPoints(
    1,
    Array.from(linspace(0, 10, 401), (x) => [x]),
  )

  it('is smooth: it is not drawn place by place', () => {
    const { process } = fitModel(context, thompson, told).members[0]!
    const largest = Math.max(...predict(process, fine).sd)
    for (const seed of [1, 2, 3]) {
      const draw = drawn(seed, fine)
      for (let i = 1; i < draw.length; i++) expect(Math.abs(draw[i]! - draw[i - 1]!)).toBeLessThan(0.15 * largest)
      const { mean } = predict(process, fine)
      expect(largestDifference(draw, mean)).toBeGreaterThan(0.3 * largest)
    }
  })

  it('passes through what was observed without noise', () => {
    const where = toPoints(
      1,
      told.map(({ x }) => x as number[]),
    )
    const { units } = fitModel(context, thompson, told)
    const z = told.map(({ value }) => (value - units.shift) / units.scale)
    for (const seed of [1, 2, 3]) expect(largestDifference(drawn(seed, where, { noiseSd: 0 }), z)).toBeLessThan(1e-5)
  })

  it('is the same for the same seed, another for another seed and another after each observation', () => {
    expect(drawn(7, fine)).toEqual(drawn(7, fine))
    expect(drawn(7, fine)).not.toEqual(drawn(8, fine))
    const far = toPoints(1, [[1000]])
    const later = [...told, { x: [2], value: 3 }]
    // Far from all data the posterior is the prior, so only the random numbers differ.
    expect(drawn(7, far, {}, later)[0]).not.toBe(drawn(7, far)[0])
  })

  it('is not moved by settings it does not have', () => {
    expect(drawn(7, fine, { xi: 1, kappa: 5 })).toEqual(drawn(7, fine))
  })

  it('is largest where the search goes', () => {
    const model = fitModel(context, thompson, told)
    const draw = drawn(1, fine)
    const { x, score } = suggest(model)!
    expect(score).toBeCloseTo(scoreInUnits(model, Math.max(...draw)), 8)
    expect(x[0]).toBeCloseTo(draw.indexOf(Math.max(...draw)) / 40, 10)
  })

  it('comes for full Bayes from one of the models, each now and then', () => {
    const chosen = new Set(
      Array.from({ length: 40 }, (_, seed) => {
        const model = fitModel({ ...context, random: seeded(seed) }, { ...thompson, fit: 'bayes' }, wave.slice(0, 3))
        const [draw] = scoresOf(model, posteriorsOf(model), placesAsPoints)!
        expect(Number.isFinite(draw)).toBe(true)
        return draw
      }),
    )
    expect(chosen.size).toBe(40)
  })
})

describe('the incumbent', () => {
  it('is for noisy expected improvement the best prediction where it was observed, not the luckiest observation', () => {
    // At 4 three observations disagree; the luckiest is far above what the model makes of them.
    const noisy = [...told.slice(0, 2), { x: [4], value: 2 }, { x: [4], value: 3 }, { x: [4], value: 13 }]
    const assumed = { ...settings, noiseSd: 0.5, xi: 0.1 }
    const model = fitModel(context, { ...assumed, acquisition: 'nei' }, noisy)
    const lucky = fitModel(context, { ...assumed, acquisition: 'ei' }, noisy)
    const { mean } = beliefs(model)(noisy.map(({ x }) => x))
    expect(model.members[0]!.aim).toEqual({ best: Math.max(...mean), xi: 0.1, kappa: 2, noiseSd: 0.5 })
    expect(model.members[0]!.aim!.best).toBeLessThan(lucky.members[0]!.aim!.best - 0.5)
    expect(suggest(model)!.score).toBeGreaterThan(suggest(lucky)!.score)
  })

  it('is the same with and without noise in the name when there is none', () => {
    const [nei, ei] = (['nei', 'ei'] as const).map((acquisition) =>
      fitModel(context, { ...settings, noiseSd: 1e-6, acquisition }, told),
    )
    expect(nei!.members[0]!.aim!.best).toBeCloseTo(ei!.members[0]!.aim!.best, 9)
    expect(suggest(nei!)!.x[0]).toBeCloseTo(suggest(ei!)!.x[0]!, 5)
  })

  it('comes with values that the maximum may take for the functions that ask about it', () => {
    for (const acquisition of acquisitionIds) {
      const { aim } = fitModel(context, { ...settings, acquisition }, told).members[0]!
      const asked: Acquisition = findAcquisition(acquisition)
      expect(aim!.maxima !== undefined).toBe('asksMaxima' in asked)
      for (const value of aim!.maxima ?? []) expect(value).toBeGreaterThan(aim!.best)
    }
  })
})

describe('max-value entropy search', () => {
  it.each([0, 1e-3, 0.05])(
    'has nothing to learn at its incumbent, however close it is to the maximum, with noise %d',
    (noiseSd) => {
      const near = [...told, ...[3.4, 3.8, 4.3, 4.8].map((x) => ({ x: [x], value: 10 - 2 * (x - 4) ** 2 }))]
      const model = fitModel(context, { ...settings, noiseSd, acquisition: 'mes' }, near)
      const incumbent = toPoints(1, [[4]])
      const [there] = scoresOf(
        model,
        model.members.map(({ process }) => predict(process, incumbent)),
        incumbent,
      )!
      const { x, score } = suggest(model)!
      expect(there!).toBeLessThan(0.01)
      expect(there!).toBeLessThan(score)
      expect(Math.abs(x[0]! - 4)).toBeGreaterThan(0.05)
    },
  )
})

describe('an estimated mean', () => {
  it('is where beliefs return to far from the data: the average of generalised least squares', () => {
    const raw = { ...settings, standardize: false, mean: 'estimated' as const }
    const model = fitModel(context, raw, told)
    const far = beliefs(model)([[1e4]]).mean[0]!
    expect(far).toBe(model.members[0]!.process.mean)
    expect(far).toBeGreaterThan(-2)
    expect(far).toBeLessThan(10)
    expect(beliefs(fitModel(context, { ...raw, mean: 'zero' }, told))([[1e4]]).mean[0]).toBe(0)
  })

  it.each(['hand', 'mle'] as const)('lets beliefs follow values that are shifted, by %s and without standardising', (fit) => {
    const raw = { ...settings, fit, standardize: false, mean: 'estimated' as const }
    const shifted = told.map(({ x, value }) => ({ x, value: value + 100 }))
    const [plain, moved] = [told, shifted].map((given) => beliefs(fitModel(context, raw, given))(places))
    expect(
      largestDifference(
        moved!.mean.map((mean) => mean - 100),
        plain!.mean,
      ),
    ).toBeLessThan(1e-4)
    expect(largestDifference(moved!.sd, plain!.sd)).toBeLessThan(1e-4)
  })

  it('is at each moment of a history what it would be afresh', () => {
    const estimated = { ...settings, mean: 'estimated' as const }
    modelHistory(context, estimated, told).forEach((model, n) => {
      expect(beliefs(model)(places)).toEqual(beliefs(fitModel(context, estimated, told.slice(0, n)))(places))
    })
  })
})

describe('the units of a score', () => {
  it.each(acquisitionIds)('of %s follow those of y when it is standardised, and the suggestion stays', (acquisition) => {
    const [shift, scale] = [-40, 7]
    const stretched = told.map(({ x, value }) => ({ x, value: shift + scale * value }))
    const chosen = { ...settings, acquisition, xi: 0.1 }
    const plain = suggest(fitModel(context, chosen, told))!
    const moved = suggest(fitModel({ ...context, spread: { shift: 0, scale: 1 } }, chosen, stretched))!
    expect(moved.x[0]).toBeCloseTo(plain.x[0]!, 4)
    const expected = {
      gain: scale * plain.score,
      level: shift + scale * plain.score,
      'log gain': plain.score + Math.log(scale),
      probability: plain.score,
      nats: plain.score,
    }[findAcquisition(acquisition).unit]
    expect(moved.score).toBeCloseTo(expected, 6)
    expect(moved.belief.mean).toBeCloseTo(shift + scale * plain.belief.mean, 3)
    expect(moved.belief.sd).toBeCloseTo(scale * plain.belief.sd, 3)
  })
})

describe('whatever it is told and however it is set', () => {
  const observation = fc.record({ x: fc.integer({ min: 0, max: 8 }), value: fc.constantFrom(-1e6, -3, 0, 0.1, 0.1, 2, 1e6) })
  const anySettings = fc.record({
    covariance: covariances(1, { depth: 2, lengthscale: [0.05, 30] }),
    noiseSd: fc.constantFrom(0, 1e-9, 0.01, 1, 100),
    mean: fc.constantFrom('zero' as const, 'estimated' as const),
    standardize: fc.boolean(),
    acquisition: fc.constantFrom(...acquisitionIds),
    xi: fc.constantFrom(0, 0.01, 10, 1e9),
    kappa: fc.constantFrom(0, 2, 1000),
  })
  const given = fc.array(observation, { minLength: 1, maxLength: 7 })

  it.each([
    ['hand', 150],
    ['mle', 12],
    ['map', 12],
    ['bayes', 5],
  ] as const)('never believes or suggests NaN by %s', (fit, runs) => {
    check(
      fc.property(anySettings, given, (chosen, data) => {
        const observations = data.map(({ x, value }) => ({ x: [1.25 * x], value }))
        const model = fitModel(context, { ...chosen, fit }, observations)
        const { mean, sd } = beliefs(model)(places)
        expect([...mean, ...sd].every(Number.isFinite)).toBe(true)
        const { x, belief, score } = suggest(model)!
        expect(contains(space, x)).toBe(true)
        expect([belief.mean, belief.sd].every(Number.isFinite)).toBe(true)
        expect(score).not.toBeNaN()
        expect(scoresOf(model, posteriorsOf(model), placesAsPoints)!.some(Number.isNaN)).toBe(false)
      }),
      runs,
    )
  })
})
