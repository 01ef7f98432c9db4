import { describe, expect, it } from 'vitest'
import { pdf } from '../numerics/normal'
import { linspace, toPoints } from '../numerics/points'
import { listed } from '../problems/source'
import { constraintModel, feasibilityAt, feasibilitySlope } from '../search/constraintModel'
import { fitModel, placesAsPoints } from '../search/model'
import { type FitMethod, withSettings } from '../search/modelSettings'
import { scoresOf } from '../search/scores'
import { suggest } from '../search/suggest'
import { predict } from '../surrogate/gaussianProcess'
import { contestOf, defaultSetup, type Setup } from './setup'
import { replay, toldBy } from './trace'

const setupOf = (problem: 'forrester_limited' | 'gramacy_toy', fit: FitMethod = 'hand'): Setup => {
  const setup = defaultSetup(listed(problem))
  return { ...setup, model: withSettings(setup.model, { acquisition: 'eic', fit }) }
}

function modelAfter(setup: Setup, count: number) {
  const { trace } = replay(setup, [{ do: 'step', count }])
  return { trace, model: fitModel(contestOf(setup, setup.model), setup.model, toldBy(trace)) }
}

describe('the model of the second output', () => {
  it('gives the probability of keeping the limit that integrating the belief gives', () => {
    const { model } = modelAfter(setupOf('forrester_limited', 'map'), 7)
    const points = toPoints(1, [[0.1], [0.4], [0.7], [0.71], [0.9]])
    const { mean, sd } = predict(model.constraint!.process, points)
    const chances = feasibilityAt(model.constraint!, points)
    const { limit } = model.constraint!
    mean.forEach((mu, i) => {
      const [low, steps] = [mu - 12 * sd[i]!, 200_000]
      const width = (Math.min(limit, mu + 12 * sd[i]!) - low) / steps
      let sum = 0
      for (let k = 0; k < steps; k++) sum += (pdf((low + (k + 0.5) * width - mu) / sd[i]!) / sd[i]!) * width
      expect(Math.abs(chances[i]! - Math.max(0, sum))).toBeLessThan(1e-8)
    })
  })

  it('knows what was observed: certain at the evaluations, of the right side', () => {
    const { trace, model } = modelAfter(setupOf('forrester_limited'), 9)
    const chances = feasibilityAt(
      model.constraint!,
      placesAsPoints(
        model.space,
        trace.map(({ x }) => x),
      ),
    )
    trace.forEach(({ told }, i) => {
      // A value on the very edge may still be doubted.
      if (Math.abs(told!.excess!) > 0.05) expect(chances[i]! > 0.5).toBe(told!.excess! <= 0)
    })
  })

  it('has the slope of its logarithm that differences find, far into the tail', () => {
    const { model } = modelAfter(setupOf('gramacy_toy', 'map'), 12)
    const at = feasibilitySlope(model.constraint!)
    for (const x of [
      [0.2, 0.4],
      [0.05, 0.1],
      [0.5, 0.5],
      [0.9, 0.2],
    ]) {
      const { chance, logSlope } = at(x)
      const along = logSlope()
      expect(chance).toBeCloseTo(feasibilityAt(model.constraint!, toPoints(2, [x]))[0]!, 12)
      for (const d of [0, 1]) {
        const [up, down] = [1e-5, -1e-5].map((h) => Math.log(at(x.with(d, x[d]! + h)).chance))
        const slope = (up! - down!) / 2e-5
        expect(Math.abs(along[d]! - slope)).toBeLessThan(1e-4 * Math.max(1, Math.abs(slope)))
      }
    }
  })

  it('is none where nothing was told of a second output', () => {
    const setup = defaultSetup(listed('forrester'))
    expect(constraintModel(contestOf(setup, setup.model), setup.model, [{ x: [0.5], value: 1 }])).toBeNull()
    expect(modelAfter(setup, 4).model.constraint).toBeNull()
  })
})

describe('a search that weighs feasibility', () => {
  it.each(['hand', 'mle', 'map', 'bayes'] as const)('goes where EI × P is largest, fitted by %s', (fit) => {
    const { model } = modelAfter(setupOf('forrester_limited', fit), 6)
    const points = toPoints(
      1,
      Array.from(linspace(0, 1, 20_001), (x) => [x]),
    )
    const dense = scoresOf(
      model,
      model.members.map(({ process }) => predict(process, points)),
      points,
    )!
    const { score, x } = suggest(model)!
    const largest = dense.reduce((a, b) => Math.max(a, b))
    expect(score / model.units.scale).toBeGreaterThanOrEqual(largest * (1 - 1e-6))
    expect(x[0]).toBeGreaterThanOrEqual(0)
  })

  it('counts improvement from the best feasible value, and knows none while every place broke the limit', () => {
    const setup = setupOf('forrester_limited')
    const one = modelAfter({ ...setup, initialPoints: 2, initialDesign: [[0.76], [0.3]] }, 2).model
    expect(one.members[0]!.aim!.noneFeasible).toBe(true)
    const alone = suggest(one)!
    expect(alone.score).toBeLessThanOrEqual(1)
    expect(alone.score).toBe(feasibilityAt(one.constraint!, placesAsPoints(one.space, [alone.x]))[0])
    const two = modelAfter({ ...setup, initialPoints: 3, initialDesign: [[0.76], [0.5], [0.6]] }, 3)
    const { aim, process } = two.model.members[0]!
    expect(aim!.noneFeasible).toBeUndefined()
    expect(aim!.best).toBe(Math.max(process.y[1]!, process.y[2]!))
    expect(process.y[0]).toBeGreaterThan(aim!.best)
  })
})
