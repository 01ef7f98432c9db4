import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findProblem, problemIds } from '../problems'
import { listed } from '../problems/source'
import { strategies } from '../search'
import { between, check } from '../testSupport'
import { fromEngine, isBetter, toEngine } from './direction'
import { incumbents, regrets, simpleRegret } from './regret'
import { defaultSetup } from './setup'
import { type Evaluation, runToEnd } from './trace'

const evaluation = (y: number | null): Evaluation => ({
  x: [0.5],
  y,
  failure: y === null ? 'broken' : null,
  origin: 'random',
  told: y === null ? null : { x: [0.5], value: y },
  model: null,
})

describe('direction', () => {
  it('turns values for the engine and back', () => {
    check(
      fc.property(fc.constantFrom('maximize' as const, 'minimize' as const), between(-9, 9), (goal, y) => {
        expect(fromEngine(goal, toEngine(goal, y))).toBe(y)
      }),
    )
    expect([toEngine('maximize', 3), toEngine('minimize', 3)]).toEqual([3, -3])
  })

  it('calls only a strictly better value better', () => {
    expect([isBetter('maximize', 2, 1), isBetter('maximize', 1, 1), isBetter('maximize', 0, 1)]).toEqual([true, false, false])
    expect([isBetter('minimize', 2, 1), isBetter('minimize', 1, 1), isBetter('minimize', 0, 1)]).toEqual([false, false, true])
  })
})

describe('the incumbent', () => {
  it('is the best evaluation so far in the direction of the problem, the first of equals', () => {
    const trace = [3, 1, 1, 5, 5, 0].map(evaluation)
    expect(incumbents({ goal: 'maximize' }, trace).map((best) => best?.index)).toEqual([0, 0, 0, 3, 3, 3])
    expect(incumbents({ goal: 'minimize' }, trace).map((best) => best?.index)).toEqual([0, 1, 1, 1, 1, 5])
  })

  it('is feasible, where a second output must keep a limit; regret is counted from the best feasible place', () => {
    const problem = findProblem('forrester_limited')
    const trace = [0.757, 0.5, 0.76, 0.69].map((x) => ({ x: [x], y: problem.evaluate(x) }))
    expect(incumbents(problem, trace).map((best) => best?.index)).toEqual([undefined, 1, 1, 3])
    const found = regrets(problem, trace)
    expect(found[0]).toBeNull()
    expect(found[3]).toBeCloseTo(trace[3]!.y - problem.optimum.value, 12)
  })

  it('does not exist before the first success, and is never a failure', () => {
    const trace = [null, 2, null, 1].map(evaluation)
    expect(incumbents({ goal: 'minimize' }, trace)).toEqual([null, { index: 1, y: 2 }, { index: 1, y: 2 }, { index: 3, y: 1 }])
    expect(incumbents({ goal: 'maximize' }, [])).toEqual([])
  })
})

describe('simple regret', () => {
  it.each(problemIds)('is 0 at the optimum of %s and positive wherever the value is worse', (id) => {
    const problem = findProblem(id)
    for (const x of problem.optimum.at) expect(simpleRegret(problem, x)).toBeLessThan(1e-8)
    const { low, high } = problem.space[0]!
    const worse = [low, (low + high) / 2, high].filter((x) => {
      try {
        return toEngine(problem.goal, problem.evaluate(x)) < toEngine(problem.goal, problem.optimum.value)
      } catch {
        return false
      }
    })
    for (const x of worse) expect(simpleRegret(problem, [x])).toBe(Math.abs(problem.evaluate(x) - problem.optimum.value))
  })

  it('is never negative and never rises without noise, for any problem and search', () => {
    check(
      fc.property(fc.constantFrom(...problemIds), fc.constantFrom(...strategies), fc.nat({ max: 9999 }), (id, strategy, seed) => {
        const trace = runToEnd(strategy, { ...defaultSetup(listed(id)), seed, budget: 10 })
        const known = regrets(findProblem(id), trace).flatMap((regret) => (regret === null ? [] : [regret]))
        known.forEach((regret, i) => {
          expect(regret).toBeGreaterThanOrEqual(0)
          expect(regret).toBeLessThanOrEqual(known[i - 1] ?? Infinity)
        })
      }),
      40,
    )
  })

  it('does not reward a lucky draw: it is that of the value without noise', () => {
    const problem = findProblem('forrester')
    const [lucky, honest] = [
      { ...evaluation(-50), x: [0] },
      { ...evaluation(-6), x: [0.7572487578418559] },
    ]
    expect(regrets(problem, [honest, lucky])).toEqual([
      simpleRegret(problem, honest.x),
      problem.evaluate(0) - problem.optimum.value,
    ])
  })

  it('is unknown before the first success', () => {
    expect(regrets(findProblem('flat'), [evaluation(null), evaluation(1)])).toEqual([null, 0])
  })
})
