import { describe, expect, it } from 'vitest'
import { expectedImprovement } from '../acquisition/expectedImprovement'
import { linspace } from '../numerics/points'
import type { SearchSpace } from '../problems/searchSpace'
import { largestDifference } from '../testSupport'
import { aimOf, beliefs, fitModel, type ModelSettings, modelHistory, scoreInUnits, suggest, type Told } from './model'

const space: SearchSpace = [{ label: 'x', low: 0, high: 10, scale: 'linear' }]
const spread = { shift: 3, scale: 2 }
const settings: ModelSettings = {
  kernel: 'rbf',
  lengthscale: [1.5],
  signalSd: 1,
  noiseSd: 0.01,
  standardize: true,
  acquisition: 'ei',
  xi: 0,
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
    const models = modelHistory(space, settings, told, spread)
    expect(models.map(({ process }) => process.X.length)).toEqual([0, 1, 2, 3, 4])
    expect(models.map((_, i) => i)).toEqual([0, 1, 2, 3, 4])
  })

  it('is at each moment what it would be if only that much had been told', () => {
    modelHistory(space, settings, told, spread).forEach((model, n) => {
      const afresh = fitModel(space, settings, told.slice(0, n), spread)
      expect(beliefs(model)(places)).toEqual(beliefs(afresh)(places))
      expect([model.units, model.incumbent]).toEqual([afresh.units, afresh.incumbent])
    })
  })

  it('has the same beliefs whether it standardises y or is given settings in the units of y', () => {
    const standardised = fitModel(space, settings, told, spread)
    const { shift, scale } = standardised.units
    const raw = fitModel(
      space,
      { ...settings, standardize: false, signalSd: scale, noiseSd: 0.01 * scale },
      told.map(({ x, value }) => ({ x, value: value - shift })),
      spread,
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
    const { units } = fitModel(space, settings, told, spread)
    expect(units.shift).toBe(3)
    expect(beliefs(fitModel(space, settings, told, spread))(far).mean[0]).toBeCloseTo(0, 12)
    const raw = fitModel(space, { ...settings, standardize: false }, told, spread)
    expect(raw.units).toEqual({ shift: 0, scale: 1 })
    expect(raw.incumbent).toBe(10)
  })

  it('compares with the best told value and ξ, in its own units', () => {
    const model = fitModel(space, { ...settings, xi: 0.2 }, told, spread)
    const { shift, scale } = model.units
    expect(aimOf(model)).toEqual({ best: (10 - shift) / scale, xi: 0.2 })
    expect(aimOf(fitModel(space, settings, [], spread))).toBeNull()
  })

  it('gives expected improvement in the units of y, and a probability without units', () => {
    const model = fitModel(space, settings, told, spread)
    expect(scoreInUnits(model, 0.5)).toBe(0.5 * model.units.scale)
    expect(scoreInUnits({ ...model, settings: { ...settings, acquisition: 'pi' } }, 0.5)).toBe(0.5)
  })

  it('suggests nothing before it was told anything', () => {
    expect(suggest(fitModel(space, settings, [], spread))).toBeNull()
  })

  it('suggests the place with the largest expected improvement, and says what it believes there', () => {
    const model = fitModel(space, settings, told, spread)
    const suggestion = suggest(model)!
    const { mean, sd } = beliefs(model)(places)
    const scores = mean.map((mu, i) => expectedImprovement.score({ mean: mu, sd: sd[i]! }, aimOf(model)!))
    expect(suggestion.score).toBeGreaterThanOrEqual(scoreInUnits(model, Math.max(...scores)))
    const here = beliefs(model)([suggestion.x])
    const { shift, scale } = model.units
    expect(suggestion.belief).toEqual({ mean: shift + scale * here.mean[0]!, sd: scale * here.sd[0]! })
    const score = expectedImprovement.score({ mean: here.mean[0]!, sd: here.sd[0]! }, aimOf(model)!)
    expect(suggestion.score).toBeCloseTo(scale * score, 12)
  })

  it('survives being told the same place twice while it assumes no noise', () => {
    const twice = [...told, { x: [4], value: 10 }, { x: [4], value: 11 }]
    const model = fitModel(space, { ...settings, noiseSd: 0 }, twice, spread)
    expect(model.process.jitter).toBeGreaterThan(0)
    const { mean, sd } = beliefs(model)(places)
    expect([...mean, ...sd].every(Number.isFinite)).toBe(true)
    expect(suggest(model)!.x[0]).toBeGreaterThanOrEqual(0)
  })
})
