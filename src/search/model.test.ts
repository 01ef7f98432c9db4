import { describe, expect, it } from 'vitest'
import { expectedImprovement } from '../acquisition/expectedImprovement'
import { linspace } from '../numerics/points'
import { seeded } from '../numerics/random'
import type { SearchSpace } from '../problems/searchSpace'
import { largestDifference } from '../testSupport'
import { beliefs, fitModel, type ModelContext, modelHistory, scoreInUnits, suggest, type Told } from './model'
import type { ModelSettings } from './modelSettings'

const space: SearchSpace = [{ label: 'x', low: 0, high: 10, scale: 'linear' }]
const context: ModelContext = { space, spread: { shift: 3, scale: 2 }, random: seeded(1) }
const settings: ModelSettings = {
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
    expect(model.members[0]!.aim).toEqual({ best: (10 - shift) / scale, xi: 0.2, kappa: 2 })
    expect(fitModel(context, settings, []).members[0]!.aim).toBeNull()
  })

  it('gives expected improvement in the units of y, and a probability without units', () => {
    const model = fitModel(context, settings, told)
    expect(scoreInUnits(model, 0.5)).toBe(0.5 * model.units.scale)
    expect(scoreInUnits({ ...model, settings: { ...settings, acquisition: 'pi' } }, 0.5)).toBe(0.5)
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
