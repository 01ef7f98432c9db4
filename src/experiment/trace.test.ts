import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acquisitionIds } from '../acquisition'
import { findProblem, problemIds } from '../problems'
import { contains, fromUnit } from '../problems/searchSpace'
import { listed, resolve } from '../problems/source'
import { strategies } from '../search'
import { bayesian } from '../search/bayesian'
import { grid } from '../search/grid'
import { FITS, withSettings } from '../search/modelSettings'
import { randomSearch } from '../search/randomSearch'
import { between, check } from '../testSupport'
import { regrets } from './regret'
import { contestOf, defaultSetup, problemOf, type Setup } from './setup'
import {
  type Action,
  act,
  actionsUpTo,
  advance,
  lasting,
  type Run,
  record,
  replay,
  runToEnd,
  type Trace,
  toldBy,
  withAction,
} from './trace'

const setup = defaultSetup()
const setups: fc.Arbitrary<Setup> = fc
  .record({
    source: fc.constantFrom(...problemIds.map(listed)),
    seed: fc.nat({ max: 999_999 }),
    budget: fc.integer({ min: 1, max: 9 }),
    initialPoints: fc.integer({ min: 1, max: 5 }),
    noise: fc.constantFrom(0, 0.2),
  })
  .map((given) => ({ ...defaultSetup(given.source), ...given }))

/** Actions that a user can do under a setup. */
const actionsFor = ({ source, model }: Setup): fc.Arbitrary<Action[]> => {
  const { space } = resolve(source)
  return fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 3 }).map((count): Action => ({ do: 'step', count })),
      between(0, 1).map((u): Action => ({ do: 'choose', x: space.map((axis) => fromUnit(axis, u)) })),
      fc.record({ u: between(0, 1), y: fc.option(between(-50, 50)) }).map(({ u, y }): Action => {
        const x = space.map((axis) => fromUnit(axis, u))
        return y === null ? { do: 'tell', x, failure: 'the oven was cold' } : { do: 'tell', x, y }
      }),
      fc
        .record({
          covariance: fc.constantFrom(
            { kind: 'rbf', variance: 1, lengthscale: 0.2 },
            { kind: 'matern12', variance: 1, lengthscale: 0.2 },
          ),
          acquisition: fc.constantFrom('ei' as const, 'pi' as const, 'ucb' as const, 'logei' as const, 'mes' as const),
          fit: fc.constantFrom('hand' as const, 'hand' as const, 'mle' as const, 'map' as const),
          mean: fc.constantFrom('zero' as const, 'estimated' as const),
          kappa: between(0, 4),
        })
        .map((change): Action => ({ do: 'model', model: withSettings(model, change) })),
    ),
    { maxLength: 6 },
  )
}

const experiments = setups.chain((given) => fc.tuple(fc.constant(given), actionsFor(given)))

const merged = (list: readonly Action[]) => list.reduce<readonly Action[]>(withAction, [])

describe('a run', () => {
  it('is the same replayed from its joined actions as step by step', () => {
    check(
      fc.property(experiments, ([given, list]) => {
        const stepByStep = list.reduce((run, action) => act(given, run, action), { trace: [], model: given.model } as Run)
        expect(replay(given, merged(list))).toEqual(stepByStep)
      }),
      40,
    )
  })

  it('is the same after its setup and actions went through JSON', () => {
    check(
      fc.property(experiments, ([given, list]) => {
        expect(replay(JSON.parse(JSON.stringify(given)), JSON.parse(JSON.stringify(list)))).toEqual(replay(given, list))
      }),
      20,
    )
  })

  it.each([
    ...acquisitionIds.map((acquisition) => ({ acquisition, fit: 'hand' as const })),
    ...FITS.map((fit) => ({ acquisition: 'ei' as const, fit })),
    { acquisition: 'thompson' as const, fit: 'bayes' as const },
  ])('is bit for bit the same every time, also after JSON, by $acquisition fitted by $fit', (change) => {
    const given: Setup = { ...setup, budget: 8, noise: 0.5, model: withSettings(setup.model, { noiseSd: 0.1, ...change }) }
    const list: Action[] = [
      { do: 'step', count: 5 },
      { do: 'choose', x: [0.5] },
      { do: 'step', count: 2 },
    ]
    const run = replay(given, list)
    expect(run.trace.map(({ origin }) => origin)).toEqual([
      'initial',
      'initial',
      'initial',
      'model',
      'model',
      'you',
      'model',
      'model',
    ])
    expect(replay(JSON.parse(JSON.stringify(given)), JSON.parse(JSON.stringify(list)))).toEqual(run)
    for (const { x } of run.trace) expect(contains(problemOf(given).space, x)).toBe(true)
    const { trace: another } = replay({ ...given, seed: given.seed + 1 }, list)
    expect(another.map(({ x }) => x)).not.toEqual(run.trace.map(({ x }) => x))
  })

  it('is told every evaluation once, as an observation of its own', () => {
    const { trace } = replay(setup, [{ do: 'step', count: 9 }])
    const told = toldBy(trace)
    expect(new Set(told).size).toBe(9)
    told.forEach((observation, i) => {
      expect(observation).toBe(trace[i]!.told)
      expect(observation).toEqual({ x: trace[i]!.x, value: -trace[i]!.y! })
    })
  })

  it('never spends more than its budget', () => {
    check(
      fc.property(experiments, ([given, list]) => {
        expect(replay(given, list).trace.length).toBeLessThanOrEqual(given.budget)
      }),
      40,
    )
    const spent = replay({ ...setup, budget: 4 }, [{ do: 'step', count: 60 }])
    expect(spent.trace).toHaveLength(4)
    expect(act({ ...setup, budget: 4 }, spent, { do: 'choose', x: [0.5] })).toBe(spent)
    expect(act({ ...setup, budget: 4 }, spent, { do: 'step', count: 1 }).trace).toBe(spent.trace)
  })

  it('begins with its initial design, and then follows the model', () => {
    const { trace } = replay(setup, [{ do: 'step', count: 6 }])
    expect(trace.map(({ origin }) => origin)).toEqual(['initial', 'initial', 'initial', 'model', 'model', 'model'])
    expect(trace.map(({ model }) => model)).toEqual([null, null, null, setup.model, setup.model, setup.model])
  })

  it('stops within its initial design when the budget is smaller', () => {
    const { trace } = replay({ ...setup, budget: 2, initialPoints: 5 }, [{ do: 'step', count: 9 }])
    expect(trace.map(({ origin }) => origin)).toEqual(['initial', 'initial'])
    expect(trace).toEqual(replay({ ...setup, initialPoints: 5 }, [{ do: 'step', count: 2 }]).trace)
  })

  it('only ever grows: a step appends to what was there, untouched', () => {
    const before = replay(setup, [{ do: 'step', count: 5 }])
    const after = act(setup, before, { do: 'step', count: 2 })
    expect(before.trace).toHaveLength(5)
    before.trace.forEach((evaluation, i) => {
      expect(after.trace[i]).toBe(evaluation)
    })
  })

  it('keeps its evaluations when the model changes mid-run, and goes on under the new model', () => {
    const covariance = { ...setup.model.surrogate.covariance, kind: 'rbf' }
    const model = withSettings(setup.model, { covariance, xi: 0.5, acquisition: 'pi' })
    const before = replay(setup, [{ do: 'step', count: 5 }])
    const changed = act(setup, before, { do: 'model', model })
    expect(changed.trace).toBe(before.trace)
    const after = act(setup, changed, { do: 'step', count: 2 })
    expect(after.trace.slice(0, 5)).toEqual(before.trace)
    expect(after.trace.slice(5).map((evaluation) => evaluation.model)).toEqual([model, model])
    expect(after.trace[5]!.x).not.toEqual(act(setup, before, { do: 'step', count: 1 }).trace[5]!.x)
  })

  it('evaluates where the user says, and tells the model so', () => {
    const before = replay(setup, [{ do: 'step', count: 3 }])
    const { trace } = act(setup, before, { do: 'choose', x: [0.75] })
    const y = problemOf(setup).evaluate(0.75)
    expect(trace[3]).toEqual({ x: [0.75], y, failure: null, origin: 'you', told: { x: [0.75], value: -y }, model: null })
    expect(act(setup, { ...before, trace }, { do: 'step', count: 1 }).trace[4]!.origin).toBe('model')
  })

  it('keeps the noise of evaluation i whatever was chosen before it', () => {
    const noisy = { ...setup, noise: 1 }
    const noiseOf = (list: readonly Action[]) => replay(noisy, list).trace.map(({ x, y }) => y! - problemOf(setup).evaluate(...x))
    const [byModel, byUser] = [
      noiseOf([{ do: 'step', count: 5 }]),
      noiseOf([0.1, 0.2, 0.3, 0.4, 0.5].map((x) => ({ do: 'choose', x: [x] }))),
    ]
    byModel.forEach((noise, i) => {
      expect(noise).toBeCloseTo(byUser[i]!, 10)
    })
    expect(new Set(byModel).size).toBe(5)
  })
})

describe('what was told', () => {
  const told: Action = { do: 'tell', x: [0.75], y: 3 }

  it('is taken as it is, and costs one evaluation', () => {
    const before = replay(setup, [{ do: 'step', count: 3 }])
    const { trace } = act(setup, before, told)
    expect(trace[3]).toEqual({ x: [0.75], y: 3, failure: null, origin: 'told', told: { x: [0.75], value: -3 }, model: null })
    expect(act(setup, before, { do: 'tell', x: [0.75], failure: 'burnt' }).trace[3]).toMatchObject({
      y: null,
      failure: 'burnt',
      told: { value: Math.min(...toldBy(before.trace).map(({ value }) => value)) },
    })
    const spent = replay({ ...setup, budget: 3 }, [{ do: 'step', count: 3 }])
    expect(act({ ...setup, budget: 3 }, spent, told)).toBe(spent)
  })

  it('is never evaluated: neither noise nor the black box nor the seed changes it', () => {
    check(
      fc.property(experiments, fc.nat({ max: 99 }), ([given, list], seed) => {
        const own = (of: Setup) =>
          replay(of, list).trace.flatMap(({ origin, x, y, failure }) => (origin === 'told' ? [{ x, y, failure }] : []))
        expect(own({ ...given, seed, noise: 0.1 })).toEqual(own(given))
        const asked = list.flatMap((action) =>
          action.do === 'tell'
            ? [{ x: action.x, y: 'y' in action ? action.y : null, failure: 'failure' in action ? action.failure : null }]
            : [],
        )
        expect(asked.slice(0, own(given).length)).toEqual(own(given))
      }),
      30,
    )
  })

  it('moves no noise of the evaluations after it', () => {
    const noisy = { ...setup, noise: 1 }
    const [after, without] = [told, { do: 'choose', x: [0.75] } as const].map((action) =>
      replay(noisy, [{ do: 'step', count: 2 }, action, { do: 'choose', x: [0.5] }]),
    )
    expect(after!.trace[3]).toEqual(without!.trace[3])
  })
})

describe('joining actions', () => {
  const step = (count: number): Action => ({ do: 'step', count })
  const choose: Action = { do: 'choose', x: [0.5] }
  const ei: Action = { do: 'model', model: setup.model }
  const pi: Action = { do: 'model', model: withSettings(setup.model, { acquisition: 'pi' }) }

  it('adds consecutive steps and keeps the last of consecutive settings', () => {
    expect(merged([step(3), step(1), step(1)])).toEqual([step(5)])
    expect(merged([step(3), ei, pi, step(1)])).toEqual([step(3), pi, step(1)])
  })

  it('keeps choices apart', () => {
    expect(merged([choose, choose, step(1), choose])).toEqual([choose, choose, step(1), choose])
    const tell: Action = { do: 'tell', x: [0.5], y: 1 }
    expect(merged([tell, tell, step(1)])).toEqual([tell, tell, step(1)])
  })

  it('leaves the list it was given as it was', () => {
    const list = [step(3)]
    withAction(list, step(1))
    expect(list).toEqual([step(3)])
  })

  it('cuts off exactly after any number of evaluations', () => {
    check(
      fc.property(experiments, fc.nat({ max: 12 }), ([given, list], count) => {
        const { trace } = replay(given, actionsUpTo(given, list, count))
        expect(trace).toEqual(replay(given, list).trace.slice(0, count))
      }),
      40,
    )
  })
})

describe('what lasts of a run', () => {
  const byHand = (trace: Trace) => trace.map(({ x, origin }) => (origin === 'you' || origin === 'told' ? x : null))
  const roomy = experiments.map(([given, list]) => [{ ...given, budget: 60 }, list] as const)

  it('has what was chosen or told by hand at its number, the settings in force, and as many evaluations as it must', () => {
    check(
      fc.property(roomy, fc.nat({ max: 9 }), ([given, list], count) => {
        const [before, after] = [replay(given, list), replay(given, lasting(list, count))]
        const places = byHand(before.trace)
        const lastByHand = places.findLastIndex((x) => x !== null) + 1
        expect(after.trace).toHaveLength(Math.max(count, lastByHand))
        expect(byHand(after.trace).slice(0, lastByHand)).toEqual(places.slice(0, lastByHand))
        expect(after.model).toEqual(before.model)
      }),
      40,
    )
  })

  it('is the same again when it is asked for as many', () => {
    check(
      fc.property(roomy, fc.nat({ max: 9 }), ([, list], count) => {
        const kept = lasting(list, count)
        expect(lasting(kept, count)).toEqual(kept)
      }),
      40,
    )
  })
})

describe('a failed evaluation', () => {
  const broken = (seed: number): Setup => ({ ...defaultSetup(listed('broken_sensor')), seed, budget: 12 })
  const seeds = Array.from({ length: 20 }, (_, seed) => seed)
  const traces: Trace[] = seeds.map((seed) => runToEnd(bayesian, broken(seed)))

  it('costs one evaluation, and the run goes on to the end of its budget', () => {
    for (const trace of traces) expect(trace).toHaveLength(12)
    expect(traces.flat().filter(({ failure }) => failure !== null).length).toBeGreaterThan(20)
  })

  it('has a reason and no value; a success has a value and no reason', () => {
    for (const { x, y, failure } of traces.flat()) {
      expect(failure === null).toBe(x[0]! >= 3)
      expect(y === null).toBe(failure !== null)
    }
  })

  it('is told as the worst value seen until then', () => {
    for (const trace of traces) {
      trace.forEach(({ y, told }, i) => {
        const seen = trace.slice(0, i).flatMap((earlier) => (earlier.y === null ? [] : [earlier.y]))
        if (y === null && seen.length > 0) expect(told!.value).toBe(Math.min(...seen))
        if (y === null && seen.length === 0) expect(told).toBeNull()
        if (y !== null) expect(told!.value).toBe(y)
      })
    }
  })

  it('is not told at all before the first success, as happens in some of these runs', () => {
    const failedFirst = traces.filter((trace) => trace[0]!.y === null)
    expect(failedFirst.length).toBeGreaterThan(0)
    for (const trace of failedFirst) expect(toldBy(trace)).toHaveLength(trace.filter(({ told }) => told !== null).length)
  })

  it('turns the search away: it fails less often than chance and still finds the optimum', () => {
    const later = traces.flatMap((trace) => trace.slice(3))
    expect(later.filter(({ y }) => y === null).length / later.length).toBeLessThan(0.3)
    const { optimum } = findProblem('broken_sensor')
    const best = traces.map((trace) => Math.max(...trace.map(({ y }) => y ?? -Infinity)))
    expect(best.filter((y) => optimum.value - y < 0.05).length).toBeGreaterThanOrEqual(18)
  })

  it('goes on when nothing but failures was seen', () => {
    const proposal = { x: [1], origin: 'you' } as const
    const allFailed = [1, 2, 3, 4].reduce<Trace>((trace) => record(broken(1), trace, proposal, { failure: 'broken' }, null), [])
    const next = advance(bayesian, broken(1), allFailed, setup.model)
    expect(next).toHaveLength(5)
    expect(next[4]!.origin).toBe('random')
  })
})

describe('the contest between searches', () => {
  it('gives random search and Bayesian optimization the same first places and the same first values, noise included', () => {
    check(
      fc.property(setups, (given) => {
        const shared = Math.min(given.initialPoints, given.budget)
        const [a, b] = [runToEnd(randomSearch, given), runToEnd(bayesian, given)]
        expect(a.slice(0, shared)).toEqual(b.slice(0, shared))
      }),
      30,
    )
  })

  it('lets every search spend the whole budget on one axis', () => {
    for (const strategy of strategies) expect(runToEnd(strategy, setup)).toHaveLength(setup.budget)
  })

  it('is the same to minimise f as to maximise −f', () => {
    const { evaluate } = findProblem('forrester')
    const contest = contestOf(setup, setup.model)
    const told: { x: readonly number[]; value: number }[] = []
    while (told.length < setup.budget) {
      const { x } = bayesian.propose(contest, told.length, told)!
      told.push({ x, value: -evaluate(...x) })
    }
    expect(toldBy(runToEnd(bayesian, setup))).toEqual(told)
  })

  it('is won by Bayesian optimization in the default experiment, clearly, for at least 80 % of 50 seeds', () => {
    const problem = problemOf(setup)
    const wins = Array.from({ length: 50 }, (_, i) => {
      const [bo, byGrid, byChance] = [bayesian, grid, randomSearch].map(
        (strategy) => regrets(problem, runToEnd(strategy, { ...setup, seed: i + 1 })).at(-1)!,
      )
      return bo! < 1e-2 && byGrid! > bo! && byChance! > bo!
    })
    expect(wins.filter((won) => won).length).toBeGreaterThanOrEqual(40)
  })
})
