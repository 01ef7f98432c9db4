import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linspace } from '../numerics/points'
import { seeded } from '../numerics/random'
import { contains, type Dimension, type SearchSpace } from '../problems/searchSpace'
import { between, check } from '../testSupport'
import { strategies } from '.'
import { bayesian } from './bayesian'
import { grid, pointsPerAxis, unspentByGrid } from './grid'
import type { Told } from './model'
import type { ModelSettings } from './modelSettings'
import { randomSearch } from './randomSearch'
import type { Contest, Proposal, Strategy } from './strategy'

const linear: Dimension = { label: 'x', low: -2, high: 10, scale: 'linear' }
const rate: Dimension = { label: 'learning rate', low: 1e-4, high: 1e-1, scale: 'log' }
const spaces: readonly SearchSpace[] = [[linear], [rate], [linear, rate]]

const settingsFor = (space: SearchSpace): ModelSettings => ({
  covariance: { kind: 'matern52', variance: 1, lengthscale: space.map(({ scale }) => (scale === 'log' ? 0.6 : 2.4)) },
  noiseSd: 0.001,
  mean: 'zero',
  standardize: true,
  fit: 'hand',
  acquisition: 'ei',
  xi: 0.01,
  kappa: 2,
})

const contest = (space: SearchSpace, seed: number, budget = 8, initialPoints = 3): Contest => ({
  space,
  budget,
  initialPoints,
  random: seeded(seed),
  model: settingsFor(space),
  spread: { shift: 0, scale: 1 },
})

/** What a strategy proposes until its budget is spent or it has nothing left, when every evaluation tells `valueAt`. */
function proposals(strategy: Strategy, given: Contest, valueAt: (x: readonly number[]) => number | null): Proposal[] {
  const made: Proposal[] = []
  const told: Told[] = []
  while (made.length < given.budget) {
    const proposal = strategy.propose(given, made.length, told)
    if (!proposal) break
    made.push(proposal)
    const value = valueAt(proposal.x)
    if (value !== null) told.push({ x: proposal.x, value })
  }
  return made
}

const wave = (x: readonly number[]) => x.reduce((sum, coordinate) => sum + Math.sin(coordinate), 0)
const places = (made: readonly Proposal[]) => made.map(({ x }) => x)

const anySpace = fc.constantFrom(...spaces)
const anySeed = fc.nat({ max: 999_999 })

/** Black boxes of every temper: smooth, constant, always failing, failing half the time. */
const anyAnswer = fc.constantFrom<(x: readonly number[]) => number | null>(
  wave,
  () => 1,
  () => null,
  (x) => (wave(x) > 0 ? wave(x) : null),
)

describe.each(strategies)('$name', (strategy) => {
  it('stays in the search space and never proposes NaN, whatever the black box answers', () => {
    check(
      fc.property(anySpace, anySeed, anyAnswer, fc.integer({ min: 1, max: 9 }), (space, seed, answer, budget) => {
        const made = proposals(strategy, contest(space, seed, budget), answer)
        expect(made.length).toBeGreaterThan(0)
        for (const { x } of made) expect(contains(space, x)).toBe(true)
      }),
      25,
    )
  })

  it('proposes the same points for the same seed', () => {
    check(
      fc.property(anySpace, anySeed, (space, seed) => {
        expect(proposals(strategy, contest(space, seed), wave)).toEqual(proposals(strategy, contest(space, seed), wave))
      }),
      10,
    )
  })

  it('is not moved by what other searches drew from the same seed', () => {
    const shared = contest([linear], 5)
    const alone = proposals(strategy, contest([linear], 5), wave)
    for (const other of strategies) proposals(other, shared, wave)
    expect(proposals(strategy, shared, wave)).toEqual(alone)
  })
})

it('the strategies have ids of their own', () => {
  expect(new Set(strategies.map(({ id }) => id)).size).toBe(strategies.length)
})

describe('grid search', () => {
  it('takes the largest full grid that the budget pays for: k^d ≤ budget < (k + 1)^d', () => {
    check(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5 }), (budget, dim) => {
        const k = pointsPerAxis(budget, dim)
        expect(Number.isInteger(k)).toBe(true)
        expect(k ** dim).toBeLessThanOrEqual(budget)
        expect((k + 1) ** dim).toBeGreaterThan(budget)
        expect(unspentByGrid(budget, dim)).toBe(budget - k ** dim)
      }),
      500,
    )
  })

  it('is not fooled by roots that rounding puts just below a whole number', () => {
    for (const [budget, dim, k] of [
      [125, 3, 5],
      [1000, 3, 10],
      [243, 5, 3],
      [64, 6, 2],
    ] as const) {
      expect(pointsPerAxis(budget, dim)).toBe(k)
      expect(pointsPerAxis(budget - 1, dim)).toBe(k - 1)
    }
  })

  it('makes k^d different proposals and then stops, also when the budget is no square', () => {
    check(
      fc.property(anySpace, fc.integer({ min: 1, max: 60 }), (space, budget) => {
        const made = places(proposals(grid, contest(space, 1, budget), wave))
        expect(made.length).toBe(budget - unspentByGrid(budget, space.length))
        expect(new Set(made.map(String)).size).toBe(made.length)
      }),
    )
  })

  it('includes both ends of the axis, equally spaced between', () => {
    const made = places(proposals(grid, contest([linear], 1, 7), wave))
    expect(made.flat()).toEqual(Array.from(linspace(-2, 10, 7)))
  })

  it('is equally spaced in decades on a log axis', () => {
    const made = places(proposals(grid, contest([rate], 1, 4), wave))
    const expected = [1e-4, 1e-3, 1e-2, 1e-1]
    made.forEach(([x], i) => {
      expect(x! / expected[i]!).toBeCloseTo(1, 12)
    })
  })

  it('puts a single point in the middle', () => {
    expect(places(proposals(grid, contest([linear], 1, 1), wave))).toEqual([[4]])
  })

  it('sweeps the first axis slowest', () => {
    const square = [linear, { ...linear, low: 0, high: 1 }]
    expect(places(proposals(grid, contest(square, 1, 5), wave))).toEqual([
      [-2, 0],
      [-2, 1],
      [10, 0],
      [10, 1],
    ])
  })
})

describe('random search and Bayesian optimization', () => {
  it('share their initial design, and part after it', () => {
    check(
      fc.property(anySpace, anySeed, fc.integer({ min: 1, max: 5 }), (space, seed, initialPoints) => {
        const given = contest(space, seed, initialPoints + 1, initialPoints)
        const [a, b] = [proposals(randomSearch, given, wave), proposals(bayesian, given, wave)]
        expect(a.slice(0, initialPoints)).toEqual(b.slice(0, initialPoints))
        expect(a[initialPoints]!.x).not.toEqual(b[initialPoints]!.x)
        expect([a, b].map((made) => made[initialPoints]!.origin)).toEqual(['random', 'model'])
      }),
      20,
    )
  })

  it('start with the same points when the initial design is made larger', () => {
    const small = places(proposals(bayesian, contest([linear], 3, 2, 2), wave))
    const large = places(proposals(bayesian, contest([linear], 3, 6, 6), wave))
    expect(large.slice(0, 2)).toEqual(small)
  })

  it('draw log-uniformly on a log axis: each decade gets about a third', () => {
    const made = places(proposals(randomSearch, contest([rate], 2, 900), wave)).flat()
    const shares = [1e-4, 1e-3, 1e-2].map((low) => made.filter((x) => x >= low && x < 10 * low).length / made.length)
    for (const share of shares) expect(Math.abs(share - 1 / 3)).toBeLessThan(0.06)
  })
})

describe('Bayesian optimization', () => {
  it('draws at random, in the space, while every evaluation has failed', () => {
    const made = proposals(bayesian, contest([linear], 4, 10), () => null)
    expect(made.map(({ origin }) => origin)).toEqual([...Array(3).fill('initial'), ...Array(7).fill('random')])
    expect(new Set(places(made).flat()).size).toBe(10)
  })

  it('turns to its model as soon as one evaluation has succeeded', () => {
    const proposal = bayesian.propose(contest([linear], 4), 5, [{ x: [1], value: 2 }])
    expect(proposal?.origin).toBe('model')
  })

  it('searches a log axis in decades: a curve in log x is the same contest as that curve on a linear axis', () => {
    const decades: Dimension = { label: 'x', low: -4, high: -1, scale: 'linear' }
    const hill = (m: number) => -((m + 2.2) ** 2)
    const inLog = proposals(bayesian, { ...contest([rate], 6), model: settingsFor([rate]) }, ([x]) => hill(Math.log10(x!)))
    const inLinear = proposals(bayesian, { ...contest([decades], 6), model: settingsFor([rate]) }, ([m]) => hill(m!))
    inLog.forEach(({ x }, i) => {
      expect(Math.log10(x[0]!)).toBeCloseTo(inLinear[i]!.x[0]!, 5)
    })
  })

  it('does not care about the units of y when y is standardised', () => {
    check(
      fc.property(anySeed, between(0.01, 1000), between(-1000, 1000), (seed, scale, shift) => {
        const plain = proposals(bayesian, contest([linear], seed, 6), wave)
        const stretched = proposals(
          bayesian,
          { ...contest([linear], seed, 6), spread: { shift, scale } },
          (x) => shift + scale * wave(x),
        )
        stretched.forEach(({ x }, i) => {
          expect(x[0]).toBeCloseTo(plain[i]!.x[0]!, 3)
        })
      }),
      15,
    )
  })
})
