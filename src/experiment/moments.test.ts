import { describe, expect, it } from 'vitest'
import { linspace } from '../numerics/points'
import { findProblem, problemIds } from '../problems'
import { fromUnit } from '../problems/searchSpace'
import { bayesian } from '../search/bayesian'
import { beliefs, fitModel } from '../search/model'
import { largestDifference } from '../testSupport'
import { explain, explainNext, moments } from './moments'
import { contestOf, defaultSetup } from './setup'
import { advance, runToEnd, toldBy } from './trace'

describe.each(problemIds)('the moments of a run on %s', (id) => {
  const setup = { ...defaultSetup(id), budget: 8 }
  const problem = findProblem(id)
  const trace = runToEnd(bayesian, setup)
  const places = Array.from(linspace(0, 1, 41), (u) => problem.space.map((axis) => fromUnit(axis, u)))
  const all = moments(setup, trace, setup.model, places)
  const sign = problem.goal === 'maximize' ? 1 : -1
  const height = problem.range[1] - problem.range[0] || 1

  it('are one before the first evaluation and one after each', () => {
    expect(all).toHaveLength(trace.length + 1)
    expect(all[0]!.scores()).toBeNull()
    expect(all[0]!.peak()).toBe(0)
  })

  it('are each what a model conditioned afresh believes, in the units and direction of the problem', () => {
    all.forEach(({ curves }, n) => {
      const { mean, sd } = curves()
      const model = fitModel(contestOf(setup, setup.model), setup.model, toldBy(trace.slice(0, n)))
      const { shift, scale } = model.units
      const direct = beliefs(model)(places)
      const turned = direct.mean.map((z) => sign * (shift + scale * z))
      const stretched = direct.sd.map((z) => scale * z)
      expect(largestDifference(mean, turned)).toBeLessThan(1e-7 * height)
      expect(largestDifference(sd, stretched)).toBeLessThan(1e-6 * height)
    })
  })

  it('score every place, never below 0, and know about how large the largest score is', () => {
    for (const { scores, peak } of all) {
      const score = scores()
      if (!score) continue
      expect(Math.min(...score)).toBeGreaterThanOrEqual(0)
      expect(peak()).toBeCloseTo(Math.max(...score.filter((_, i) => i % 4 === 0)), 9)
    }
  })

  it('explain the place that the run evaluated next', () => {
    for (let n = setup.initialPoints; n < trace.length; n++) {
      const next = explainNext(setup, all[n]!.model)
      if (toldBy(trace.slice(0, n)).length > 0) expect(next!.x).toEqual(trace[n]!.x)
      else expect(next).toBeNull()
    }
  })
})

describe.each(['forrester', 'bayesopt_notebook'] as const)('the explanation of a place on %s', (id) => {
  const setup = { ...defaultSetup(id), budget: 6 }
  const { evaluate, goal } = findProblem(id)
  const trace = runToEnd(bayesian, setup)
  const { model } = moments(setup, trace, setup.model, [[1]]).at(-1)!

  it('believes what was observed, there', () => {
    for (const { x, y } of trace) {
      const { mean, sd } = explain(setup, model, x)!
      expect(Math.abs(mean - y!)).toBeLessThan(0.02)
      expect(sd).toBeLessThan(0.02)
    }
  })

  it('compares with the best observation, and puts the threshold ξ standard deviations of y beyond it', () => {
    const { best, threshold } = explain(setup, model, [0.3])!
    const ys = trace.map(({ y }) => y!)
    expect(best).toBeCloseTo(goal === 'maximize' ? Math.max(...ys) : Math.min(...ys), 10)
    const beyond = setup.model.xi * model.units.scale
    expect(threshold - best).toBeCloseTo(goal === 'maximize' ? beyond : -beyond, 10)
  })

  it('splits the expected improvement into what the mean and what the uncertainty pay for', () => {
    const places = Array.from(linspace(0, 1, 21), (x) => [x])
    for (const x of places) {
      const { terms, expectedImprovement, score, probabilityOfImprovement } = explain(setup, model, x)!
      expect(terms.mean + terms.uncertainty).toBeCloseTo(expectedImprovement, 10)
      expect(score).toBe(expectedImprovement)
      expect(probabilityOfImprovement).toBeGreaterThanOrEqual(0)
      expect(probabilityOfImprovement).toBeLessThanOrEqual(1)
    }
  })

  it('gives the probability of improvement as the score when that is the acquisition function', () => {
    const byProbability = { ...setup.model, acquisition: 'pi' } as const
    const pi = moments(setup, trace, byProbability, [[1]]).at(-1)!.model
    const { score, probabilityOfImprovement } = explain(setup, pi, [0.4])!
    expect(score).toBe(probabilityOfImprovement)
  })

  it('is that of the place the run goes to next', () => {
    const longer = { ...setup, budget: 7 }
    const [next] = advance(bayesian, longer, trace, setup.model).slice(-1)
    const explained = explainNext(longer, model)!
    expect(explained.x).toEqual(next!.x)
    expect(evaluate(...explained.x)).toBe(next!.y)
  })

  it('does not exist before the first observation', () => {
    const { model: empty } = moments(setup, [], setup.model, [[1]])[0]!
    expect([explain(setup, empty, [0.3]), explainNext(setup, empty)]).toEqual([null, null])
  })
})
