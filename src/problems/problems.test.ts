import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { halton } from '../numerics/halton'
import { linspace } from '../numerics/points'
import { seeded } from '../numerics/random'
import { largestDifference, readReference } from '../testSupport'
import { findProblem, problems, problems1d } from '.'
import { excessAt, isFeasible } from './constraint'
import data from './measured/taxiSurfaces.json' with { type: 'json' }
import { observe } from './observe'
import type { KnownProblem } from './problem'
import { clampTo, contains, fromUnit, modelWidth } from './searchSpace'

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
const list: readonly KnownProblem[] = problems

/** Places in the unit cube: a fine grid in one or two dimensions; in more, the corners, the diagonal and a Halton sequence. */
function unitCube(dimensions: number): readonly (readonly number[])[] {
  const known = cubes.get(dimensions)
  if (known) return known
  const computed = computedCube(dimensions)
  cubes.set(dimensions, computed)
  return computed
}

const cubes = new Map<number, readonly (readonly number[])[]>()

function computedCube(dimensions: number): number[][] {
  const line = (count: number) => Array.from(linspace(0, 1, count))
  if (dimensions === 1) return line(20_001).map((u) => [u])
  // A multiple of eleven steps: measured surfaces have their twelve places among them.
  if (dimensions === 2) return line(221).flatMap((u) => line(221).map((v) => [u, v]))
  return [
    ...Array.from({ length: 2 ** dimensions }, (_, corner) => Array.from({ length: dimensions }, (_, d) => (corner >> d) & 1)),
    ...line(5001).map((u) => Array<number>(dimensions).fill(u)),
    ...Array.from({ length: 20_000 }, (_, i) => halton(i + 1, dimensions)),
  ]
}

/** Places all over the space, those of the optimum, and their neighbours along each axis at several distances. */
const places = ({ space, optimum }: KnownProblem): number[][] => [
  ...unitCube(space.length).map((u) => space.map((axis, d) => fromUnit(axis, u[d]!))),
  ...optimum.at.map((x) => [...x]),
  ...optimum.at.flatMap((x) =>
    [-1e-2, -1e-4, -1e-6, 1e-6, 1e-4, 1e-2].flatMap((step) =>
      space.map((axis, d) => x.with(d, clampTo(axis, x[d]! + step * modelWidth(axis)))),
    ),
  ),
]

interface Seen {
  readonly y: number
  readonly isFeasible: boolean
}

/** The values at those places, failures left out: computed once a problem. */
function seen(problem: KnownProblem): readonly Seen[] {
  const known = valuesOf.get(problem)
  if (known) return known
  const noise = seeded(1)
  const computed = places(problem).flatMap((x) => {
    const outcome = observe(problem, x, 0, noise)
    return 'y' in outcome ? [{ y: outcome.y, isFeasible: isFeasible(problem, x) }] : []
  })
  valuesOf.set(problem, computed)
  return computed
}

const values = (problem: KnownProblem): readonly number[] => seen(problem).map(({ y }) => y)

const valuesOf = new WeakMap<KnownProblem, readonly Seen[]>()

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
      expect(isFeasible(problem, x)).toBe(true)
      expect(Math.abs(evaluate(...x) - optimum.value)).toBeLessThan(1e-8)
    }
  })

  it('is nowhere better than its optimum', () => {
    const most = seen(problem).reduce(
      (most, { y, isFeasible }) => (isFeasible ? Math.max(most, better(y, optimum.value)) : most),
      -Infinity,
    )
    expect(most).toBeLessThanOrEqual(1e-12 * Math.abs(optimum.value))
  })

  it('has the optimum at the matching end of its range, unless recorded runs reach beyond their mean or a limit forbids that end', () => {
    if (noise.kind === 'gaussian' && !problem.constraint) expect(goal === 'maximize' ? highest : lowest).toBe(optimum.value)
    else expect(better(goal === 'maximize' ? highest : lowest, optimum.value)).toBeGreaterThanOrEqual(0)
  })

  it('keeps within its range, which is tight to 2 % of its height', () => {
    const seen =
      noise.kind !== 'replicates'
        ? values(problem)
        : places(problem).flatMap((x) => Array.from({ length: noise.count }, (_, run) => noise.evaluateRun(run, ...x)))
    const [least, greatest] = seen.reduce(([low, high], y) => [Math.min(low, y), Math.max(high, y)], [Infinity, -Infinity])
    const rounding = 1e-12 * Math.max(Math.abs(lowest), Math.abs(highest))
    expect(least).toBeGreaterThanOrEqual(lowest - rounding)
    expect(greatest).toBeLessThanOrEqual(highest + rounding)
    expect(least - lowest).toBeLessThanOrEqual(0.02 * height)
    expect(highest - greatest).toBeLessThanOrEqual(0.02 * height)
  })

  it('has a formula that can be typeset, and a lesson of one line', () => {
    expect(katex.renderToString(problem.tex, { throwOnError: true, strict: 'error' })).toContain('katex')
    expect(problem.lesson.length).toBeLessThanOrEqual(120)
    expect(problem.lesson).not.toContain('\n')
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

  it('goes from fewer to more dimensions, and names all with one', () => {
    const dimensions = list.map(({ space }) => space.length)
    expect(dimensions).toEqual(dimensions.toSorted((a, b) => a - b))
    expect(problems1d).toEqual(list.filter(({ space }) => space.length === 1))
  })

  it('has every test function of the reference', () => {
    const ids = new Set<string>(problems.map(({ id }) => id))
    expect(references.length).toBeGreaterThanOrEqual(28)
    expect(references.map(({ name }) => name).filter((name) => !ids.has(name))).toEqual([])
  })
})

describe.each(references)('the test function $name', (reference) => {
  const problem = list.find(({ id }) => id === reference.name)!

  it('has the values of the reference', () => {
    expect(reference.points.length).toBeGreaterThanOrEqual(20)
    for (const { x, f } of reference.points) {
      expect(Math.abs(problem.evaluate(...x) - f)).toBeLessThanOrEqual(1e-12 * Math.abs(f))
    }
  })

  it('has the domain, the direction and every optimum of the reference', () => {
    expect(problem.space.map(({ low, high }) => [low, high])).toEqual(reference.domain)
    expect(problem.goal).toBe(reference.direction === 'max' ? 'maximize' : 'minimize')
    expect(problem.optimum.value).toBeCloseTo(reference.optimum_value, 12)
    expect(problem.optimum.at).toHaveLength(reference.optima.length)
    reference.optima.forEach((x, i) => {
      expect(largestDifference(problem.optimum.at[i]!, x)).toBeLessThan(1e-8)
    })
  })
})

/** Optima from the literature, to the digits printed there, of functions that are not in the reference. */
const published = [
  { id: 'hartmann3', value: -3.86278214782076, at: [0.114614, 0.555649, 0.852547] },
  { id: 'hartmann6', value: -3.32236801141551, at: [0.20169, 0.150011, 0.476874, 0.275332, 0.311652, 0.6573] },
  { id: 'ackley5', value: 0, at: [0, 0, 0, 0, 0] },
] as const

describe.each(published)('the test function $id', ({ id, value, at }) => {
  it('has the published optimum', () => {
    const { optimum } = findProblem(id)
    expect(Math.abs(optimum.value - value)).toBeLessThan(1e-13)
    expect(optimum.at).toHaveLength(1)
    expect(largestDifference(optimum.at[0]!, at)).toBeLessThan(1e-6)
  })
})

describe.each(list.filter(({ constraint }) => constraint))('the limit of $name', (problem) => {
  const { optimum, space, goal, constraint } = problem

  it('forbids places that are better than the best allowed one, and allows others', () => {
    const better = seen(problem).filter(({ y }) => (goal === 'maximize' ? y - optimum.value : optimum.value - y) > 1e-9)
    expect(better.length).toBeGreaterThan(0)
    expect(better.some((each) => each.isFeasible)).toBe(false)
    expect(seen(problem).filter((each) => each.isFeasible).length).toBeGreaterThan(0.1 * seen(problem).length)
  })

  it('binds at the optimum, which lies on its edge', () => {
    for (const x of optimum.at) {
      expect(excessAt(problem, x)).toBeGreaterThan(-1e-12)
      // A hair to the better side it is broken.
      const beyond = space
        .map((axis, d) => [clampTo(axis, x[d]! - 1e-6), clampTo(axis, x[d]! + 1e-6)])
        .flatMap((ends, d) => ends.map((end) => x.with(d, end)))
      expect(beyond.some((place) => !isFeasible(problem, place))).toBe(true)
    }
  })

  it('has a formula that can be typeset', () => {
    expect(katex.renderToString(constraint!.tex, { throwOnError: true, strict: 'error' })).toContain('katex')
  })
})

it('the optimum of Gramacy’s toy is the published one', () => {
  // Gramacy et al. (2016): f* ≈ 0.5998 at (0.1954, 0.4044), to the digits printed there.
  const { optimum } = findProblem('gramacy_toy')
  expect(Math.abs(optimum.value - 0.5998)).toBeLessThan(5e-5)
  expect(largestDifference(optimum.at[0]!, [0.1954, 0.4044])).toBeLessThan(5e-4)
})

describe.each(list.filter(({ dial }) => dial))('the dial of $name', ({ dial, goal, space, range, optimum, evaluate }) => {
  const { low, high, initial, at } = dial!

  it('stands at its initial value when nobody turned it', () => {
    expect(initial).toBeGreaterThanOrEqual(low)
    expect(initial).toBeLessThanOrEqual(high)
    const turned = at(initial)
    expect([turned.range, turned.optimum]).toEqual([range, optimum])
    for (const [u, v] of unitCube(2).slice(0, 500)) expect(turned.evaluate(u!, v!)).toBe(evaluate(u!, v!))
  })

  it.each([low, (low + high) / 2, high])('has its optimum and its range at %d', (value) => {
    const turned = at(value)
    const all = unitCube(space.length).map((u) => turned.evaluate(...space.map((axis, d) => fromUnit(axis, u[d]!))))
    const best = all.reduce((a, b) => (goal === 'maximize' ? Math.max(a, b) : Math.min(a, b)))
    expect(Math.abs(best - turned.optimum.value)).toBeLessThan(0.01 * (turned.range[1] - turned.range[0]))
    for (const x of turned.optimum.at) expect(turned.evaluate(...x)).toBeCloseTo(turned.optimum.value, 12)
  })
})

describe('a measured surface', () => {
  const problem = findProblem('taxi_surface_standardised')
  const [rates, penalties] = [data.learningRate, data.l2]

  it('gives back each of its measurements, and their mean without noise', () => {
    const { noise, evaluate } = problem
    if (noise.kind !== 'replicates') throw new Error('expected recorded runs')
    rates.forEach((rate, i) => {
      penalties.forEach((penalty, j) => {
        const measured = data.standardised.runs.map(({ rmse }) => rmse[i]![j]!)
        measured.forEach((rmse, run) => {
          expect(noise.evaluateRun(run, rate, penalty)).toBeCloseTo(rmse, 9)
        })
        expect(evaluate(rate, penalty)).toBeCloseTo(measured.reduce((a, b) => a + b) / measured.length, 9)
      })
    })
  })

  it('is the geometric mean of its neighbours halfway between them, on log axes', () => {
    const halfway = (a: number, b: number) => Math.sqrt(a * b)
    const corners = [0, 1].flatMap((i) => [0, 1].map((j) => problem.evaluate(rates[4 + i]!, penalties[7 + j]!)))
    const middle = problem.evaluate(halfway(rates[4]!, rates[5]!), halfway(penalties[7]!, penalties[8]!))
    expect(middle).toBeCloseTo(corners.reduce((a, b) => a * b) ** 0.25, 9)
  })
})
