import { describe, expect, it } from 'vitest'
import { linspace } from '../numerics/points'
import { seeded } from '../numerics/random'
import { readReference } from '../testSupport'
import { findProblem, type ProblemId, problems } from '.'
import { observe } from './observe'
import type { Problem } from './problem'
import { contains, fromUnit } from './searchSpace'

/** A test function with 50-digit values; explained in docs/reference/README.md. */
interface ReferenceFunction {
  readonly name: string
  readonly domain: readonly (readonly [number, number])[]
  readonly direction: 'max' | 'min'
  readonly optimum_value: number
  readonly optima: readonly (readonly number[])[]
  readonly points: readonly { readonly x: readonly number[]; readonly f: number }[]
}

const references = readReference<{ functions: ReferenceFunction[] }>('testfns').functions
const list: readonly Problem[] = problems

const sweep = (problem: Problem, count: number) =>
  Array.from(linspace(0, 1, count), (u) => problem.space.map((axis) => fromUnit(axis, u)))

/** The values on a fine sweep of a one-dimensional problem, failures left out. */
const values = (problem: Problem) =>
  sweep(problem, 20_001).flatMap((x) => {
    const outcome = observe(problem, x, 0, seeded(1))
    return 'y' in outcome ? [outcome.y] : []
  })

describe.each(list)('$name', (problem) => {
  const { goal, space, range, optimum, noise, evaluate } = problem
  const [lowest, highest] = range
  const height = highest - lowest
  const better = (a: number, b: number) => (goal === 'maximize' ? a - b : b - a)

  it('has a search space with axes of positive width, and of positive numbers when logarithmic', () => {
    expect(space.length).toBeGreaterThan(0)
    for (const { low, high, scale } of space) {
      expect(Number.isFinite(low) && Number.isFinite(high) && low < high).toBe(true)
      if (scale === 'log') expect(low).toBeGreaterThan(0)
    }
  })

  it('takes its optimum where it says it does, inside the space', () => {
    expect(optimum.at.length).toBeGreaterThan(0)
    for (const x of optimum.at) {
      expect(contains(space, x)).toBe(true)
      expect(Math.abs(evaluate(...x) - optimum.value)).toBeLessThan(1e-8)
    }
  })

  it('is nowhere better than its optimum', () => {
    for (const y of values(problem)) expect(better(y, optimum.value)).toBeLessThanOrEqual(1e-12 * Math.abs(optimum.value))
  })

  it('has the optimum at the matching end of its range, unless recorded runs reach beyond their mean', () => {
    if (noise.kind === 'gaussian') expect(goal === 'maximize' ? highest : lowest).toBe(optimum.value)
    else expect(better(goal === 'maximize' ? highest : lowest, optimum.value)).toBeGreaterThanOrEqual(0)
  })

  it('keeps within its range, which is tight to 2 % of its height', () => {
    const seen =
      noise.kind === 'gaussian'
        ? values(problem)
        : sweep(problem, 5001).flatMap((x) => Array.from({ length: noise.count }, (_, run) => noise.evaluateRun(run, ...x)))
    const [least, greatest] = seen.reduce(([low, high], y) => [Math.min(low, y), Math.max(high, y)], [Infinity, -Infinity])
    const rounding = 1e-12 * Math.max(Math.abs(lowest), Math.abs(highest))
    expect(least).toBeGreaterThanOrEqual(lowest - rounding)
    expect(greatest).toBeLessThanOrEqual(highest + rounding)
    expect(least - lowest).toBeLessThanOrEqual(0.02 * height)
    expect(highest - greatest).toBeLessThanOrEqual(0.02 * height)
  })

  it('offers noise smaller than its height', () => {
    if (noise.kind === 'gaussian' && height > 0) {
      expect(noise.max).toBeGreaterThan(0)
      expect(noise.max).toBeLessThanOrEqual(height / 2)
    }
  })
})

describe('the list of problems', () => {
  it('gives each problem its own id and name, and finds it by its id', () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
    for (const problem of problems) expect(findProblem(problem.id)).toBe(problem)
  })
})

const inReference = ['forrester', 'gramacy_lee', 'bayesopt_notebook', 'problem02'] as const satisfies readonly ProblemId[]

describe.each(inReference)('the test function %s', (id) => {
  const reference = references.find(({ name }) => name === id)!
  const problem = findProblem(id)

  it('has the values of the reference', () => {
    expect(reference.points.length).toBeGreaterThanOrEqual(20)
    for (const { x, f } of reference.points) {
      expect(Math.abs(problem.evaluate(...x) - f)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(f)))
    }
  })

  it('has the domain, the direction and every optimum of the reference', () => {
    expect(problem.space.map(({ low, high }) => [low, high])).toEqual(reference.domain)
    expect(problem.goal).toBe(reference.direction === 'max' ? 'maximize' : 'minimize')
    expect(problem.optimum.value).toBeCloseTo(reference.optimum_value, 12)
    expect(problem.optimum.at).toHaveLength(reference.optima.length)
    reference.optima.forEach((x, i) => {
      expect(problem.optimum.at[i]![0]).toBeCloseTo(x[0]!, 7)
    })
  })
})
