import { describe, expect, it } from 'vitest'
import { acquisitionIds, findAcquisition } from '../acquisition'
import { scoreUnits } from '../acquisition/scoreUnits'
import { linspace } from '../numerics/points'
import { findProblem, type ProblemId, problemIds } from '../problems'
import { fromUnit } from '../problems/searchSpace'
import { listed } from '../problems/source'
import { bayesian } from '../search/bayesian'
import { beliefs } from '../search/beliefs'
import { fitModel } from '../search/model'
import { type ModelSettings, type NamedSettings, withSettings } from '../search/modelSettings'
import { randomSearch } from '../search/randomSearch'
import { largestDifference } from '../testSupport'
import { fromEngine } from './direction'
import { explain, explainNext, modelsOf, moments as momentsOver } from './moments'
import { contestOf, defaultSetup, problemOf, type Setup } from './setup'
import { surveyLine } from './survey'
import { advance, runToEnd, type Trace, toldBy } from './trace'

const moments = (setup: Setup, trace: Trace, model: ModelSettings, places: readonly (readonly number[])[]) =>
  momentsOver(setup, modelsOf(setup, trace, model), surveyLine(problemOf(setup).space, places))

describe.each(problemIds)('the moments of a run on %s', (id) => {
  const setup = { ...defaultSetup(listed(id)), budget: 8 }
  const problem = findProblem(id)
  const trace = runToEnd(bayesian, setup)
  const places = Array.from(linspace(0, 1, 41), (u) => problem.space.map((axis) => fromUnit(axis, u)))
  const all = moments(setup, trace, setup.model, places)
  const sign = problem.goal === 'maximize' ? 1 : -1
  const height = problem.range[1] - problem.range[0] || 1

  it('are one before the first evaluation and one after each', () => {
    expect(all).toHaveLength(trace.length + 1)
    expect(all[0]!.scores()).toBeNull()
    expect(all[0]!.reach().peak).toBe(0)
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
    for (const { scores, reach } of all) {
      const score = scores()
      if (!score) continue
      expect(Math.min(...score)).toBeGreaterThanOrEqual(0)
      expect(reach().peak).toBeCloseTo(Math.max(...score.filter((_, i) => i % 4 === 0)), 9)
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
  const setup = { ...defaultSetup(listed(id)), budget: 6 }
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
    const beyond = setup.model.acquisition.xi * model.units.scale
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
    const byProbability = withSettings(setup.model, { acquisition: 'pi' })
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

const placesOn = (id: ProblemId, count: number) =>
  Array.from(linspace(0, 1, count), (u) => findProblem(id).space.map((axis) => fromUnit(axis, u)))

/** A run under some settings, and its moments under the same. */
function momentsUnder(id: ProblemId, change: Partial<NamedSettings>, { budget = 7, count = 41 } = {}) {
  const defaults = defaultSetup(listed(id))
  const setup: Setup = { ...defaults, budget, model: withSettings(defaults.model, change) }
  const trace = runToEnd(bayesian, setup)
  const places = placesOn(id, count)
  return { setup, trace, places, all: moments(setup, trace, setup.model, places) }
}

describe.each(['mle', 'map', 'bayes'] as const)('the moments of a run fitted by %s', (fit) => {
  describe.each(['forrester', 'taxi_learning_rate', 'broken_sensor'] as const)('on %s', (id) => {
    const { setup, trace, places, all } = momentsUnder(id, { fit, mean: 'estimated' })
    const { goal } = findProblem(id)

    it('are each fitted to what was told until then, and what such a model believes and scores', () => {
      all.forEach(({ model, curves, scores }, n) => {
        const told = toldBy(trace.slice(0, n))
        const afresh = fitModel(contestOf(setup, setup.model), setup.model, structuredClone(told))
        expect(model.report).toEqual(afresh.report)
        expect(model.report === null).toBe(told.length < 2)
        expect(model.members).toHaveLength(fit === 'bayes' && told.length > 1 ? 12 : 1)
        const { shift, scale } = model.units
        const { mean, sd } = beliefs(afresh)(places)
        const height = Math.max(...told.map(({ value }) => Math.abs(value)), 1)
        expect(
          largestDifference(
            curves().mean,
            mean.map((z) => fromEngine(goal, shift + scale * z)),
          ),
        ).toBeLessThan(1e-6 * height)
        expect(
          largestDifference(
            curves().sd,
            sd.map((z) => scale * z),
          ),
        ).toBeLessThan(1e-5 * height)
        expect(scores() === null).toBe(told.length === 0)
      })
    })

    it('explain the place that the run evaluated next', () => {
      for (let n = setup.initialPoints; n < trace.length; n++) {
        const next = explainNext(setup, all[n]!.model)
        if (trace[n]!.origin === 'model') expect(next!.x).toEqual(trace[n]!.x)
        else expect(next).toBeNull()
      }
    })

    it('explain every place by the average over the models', () => {
      const { model, curves, scores } = all.at(-1)!
      places.forEach((x, i) => {
        const explanation = explain(setup, model, x)!
        expect(explanation.mean).toBeCloseTo(curves().mean[i]!, 5)
        expect(explanation.sd).toBeCloseTo(curves().sd[i]!, 5)
        expect(explanation.score).toBeCloseTo(scores()![i]!, 6)
        expect(explanation.score).toBeCloseTo(explanation.expectedImprovement, 9)
        expect(explanation.terms.mean + explanation.terms.uncertainty).toBeCloseTo(explanation.expectedImprovement, 9)
      })
    })
  })
})

describe.each(acquisitionIds)('the moments of a run by %s', (acquisition) => {
  const { kind, unit, settings } = findAcquisition(acquisition)

  describe.each(['forrester', 'bayesopt_notebook', 'taxi_learning_rate'] as const)('on %s', (id) => {
    // A drawn function is one function on the screen and in the search only where both look at the same places.
    const { setup, trace, places, all } = momentsUnder(id, { acquisition }, { count: kind === 'draw' ? 401 : 41 })
    const sign = findProblem(id).goal === 'maximize' ? 1 : -1
    // A value of f is in the problem's own direction; an amount, a probability and information are best when they are largest.
    const turn = scoreUnits[unit].isValueOfF ? sign : 1
    const bestOf = (scores: Float64Array) => turn * Math.max(...scores.map((score) => turn * score))

    it('score every place with a number, and know about how large the largest score is', () => {
      for (const { scores, reach } of all) {
        const score = scores()
        if (!score) {
          expect(reach().peak).toBe(0)
          continue
        }
        expect(score).toHaveLength(places.length)
        for (const value of score) expect(value).not.toBeNaN()
        if (unit === 'gain' || unit === 'probability' || unit === 'nats') expect(Math.min(...score)).toBeGreaterThanOrEqual(0)
        if (unit === 'probability') expect(Math.max(...score)).toBeLessThanOrEqual(1)
        if (kind === 'pointwise') expect(reach().peak).toBeCloseTo(bestOf(score.filter((_, i) => i % 4 === 0)), 8)
        else expect(Number.isFinite(reach().peak)).toBe(true)
      }
    })

    it('explain the place that the run evaluated next: no place on the plot has a better score', () => {
      for (let n = setup.initialPoints; n < trace.length; n++) {
        const { x, score } = explainNext(setup, all[n]!.model)!
        expect(trace[n]!.origin).toBe('model')
        expect(x).toEqual(trace[n]!.x)
        const shown = all[n]!.scores()!
        const best = bestOf(shown)
        expect(turn * score!).toBeGreaterThanOrEqual(turn * best - 1e-9 * Math.max(1, Math.abs(best)))
        if (kind === 'draw') expect(x).toEqual(places[shown.indexOf(best)])
      }
    })

    it('explain any place by its belief, its threshold and its score', () => {
      const { model, scores } = all.at(-1)!
      places.slice(0, 41).forEach((x, i) => {
        const explanation = explain(setup, model, x)!
        const { score, best, threshold, terms, expectedImprovement, probabilityOfImprovement } = explanation
        if (kind === 'draw') expect(score).toBeNull()
        else expect(Math.abs(score! - scores()![i]!)).toBeLessThan(1e-5 * Math.max(1, Math.abs(score!)))
        const xi = settings.some((setting) => setting === 'xi') ? setup.model.acquisition.xi : 0
        expect(sign * (threshold - best)).toBeCloseTo(xi * model.units.scale, 9)
        expect(terms.mean + terms.uncertainty).toBeCloseTo(expectedImprovement, 9)
        expect(expectedImprovement).toBeGreaterThanOrEqual(0)
        expect(probabilityOfImprovement).toBeGreaterThanOrEqual(0)
        expect(probabilityOfImprovement).toBeLessThanOrEqual(1)
        if (acquisition === 'ucb')
          expect(score).toBeCloseTo(explanation.mean + sign * setup.model.acquisition.kappa * explanation.sd, 8)
        if (acquisition === 'mean') expect(score).toBeCloseTo(explanation.mean, 8)
        if (acquisition === 'sd') expect(score).toBeCloseTo(explanation.sd, 8)
        if (acquisition === 'logei' && expectedImprovement > 1e-200) expect(score).toBeCloseTo(Math.log(expectedImprovement), 6)
      })
    })
  })
})

describe('the incumbent of an explanation', () => {
  it('is under noise the best prediction for noisy expected improvement, and the luckiest observation for the plain one', () => {
    const noisy: Setup = { ...defaultSetup(listed('forrester')), noise: 2, budget: 8, seed: 3 }
    const trace = runToEnd(randomSearch, noisy)
    const bestOf = (acquisition: NamedSettings['acquisition']) => {
      const settings = withSettings(noisy.model, { noiseSd: 0.4, acquisition })
      const { model } = moments(noisy, trace, settings, [[1]]).at(-1)!
      return { best: explain(noisy, model, [0.3])!.best, means: trace.map(({ x }) => explain(noisy, model, x)!.mean) }
    }
    const luckiest = Math.min(...trace.map(({ y }) => y!))
    expect(bestOf('ei').best).toBeCloseTo(luckiest, 9)
    const { best, means } = bestOf('nei')
    expect(best).toBeCloseTo(Math.min(...means), 9)
    expect(best).toBeGreaterThan(luckiest)
  })
})

describe('looking at a run under other settings', () => {
  it('shows what the model in force now makes of every moment, and leaves the run as it was', () => {
    const { setup, trace, places } = momentsUnder('forrester', {})
    const before = structuredClone(trace)
    for (const change of [{ fit: 'map' }, { acquisition: 'ucb', kappa: 0 }, { mean: 'estimated' }] as const) {
      const settings = withSettings(setup.model, change)
      const all = moments(setup, trace, settings, places)
      expect(all.map(({ model }) => model.settings)).toEqual(all.map(() => settings))
    }
    expect(trace).toEqual(before)
  })

  it('computes what is shown once', () => {
    const { all } = momentsUnder('forrester', { fit: 'map' })
    for (const { curves, scores } of all) {
      expect(curves()).toBe(curves())
      expect(scores()).toBe(scores())
    }
  })
})

describe('beliefs at short length-scales', () => {
  const setup: Setup = { ...defaultSetup(listed('forrester')), budget: 16 }
  const narrow = (lengthscale: number) => withSettings(setup.model, { covariance: { kind: 'rbf', variance: 1, lengthscale } })
  const places = Array.from(linspace(0, 1, 401), (u) => [u])
  const drawn = (run: Setup, trace: Trace, model: ModelSettings) =>
    moments(run, trace, model, places).flatMap(({ curves, scores }) => [...curves().mean, ...curves().sd, ...(scores() ?? [])])
  const nine = runToEnd(bayesian, { ...setup, budget: 9 })

  it('are numbers at every place, however far the nearest evaluation', () => {
    const lengthscales = Array.from(linspace(0.01, 0.03, 21))
    const broken = lengthscales.filter((each) => !drawn(setup, nine, narrow(each)).every(Number.isFinite))
    expect(broken).toEqual([])
  })

  it('lead a run to the end of its budget, and are numbers all the way', () => {
    for (const lengthscale of [0.012, 0.0151]) {
      const run = { ...setup, model: narrow(lengthscale) }
      const trace = runToEnd(bayesian, run)
      expect(trace).toHaveLength(setup.budget)
      expect(drawn(run, trace, run.model).every(Number.isFinite)).toBe(true)
    }
  })
})
