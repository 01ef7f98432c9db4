import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halton } from '../numerics/halton'
import { linspace } from '../numerics/points'
import { seeded } from '../numerics/random'
import { contains, type Dimension, type SearchSpace, toUnit } from '../problems/searchSpace'
import { between, check, settingsFrom } from '../testSupport'
import { strategies } from '.'
import { bayesian } from './bayesian'
import type { Told } from './conditioning'
import { grid, pointsPerAxis } from './grid'
import { haltonSearch } from './haltonSearch'
import { latinHypercube } from './latinHypercube'
import type { ModelSettings } from './modelSettings'
import { randomSearch } from './randomSearch'
import { shuffledGrid } from './shuffledGrid'
import { sobolSearch } from './sobolSearch'
import type { Contest, Proposal, Strategy } from './strategy'
import { tpe } from './tpe'

const linear: Dimension = { label: 'x', low: -2, high: 10, scale: 'linear' }
const rate: Dimension = { label: 'learning rate', low: 1e-4, high: 1e-1, scale: 'log' }
const spaces: readonly SearchSpace[] = [[linear], [rate], [linear, rate]]

/** One to six axes, linear and log in turn. */
const spaceOf = (dimensions: number): SearchSpace => Array.from({ length: dimensions }, (_, d) => (d % 2 === 0 ? linear : rate))

const settingsFor = (space: SearchSpace): ModelSettings =>
  settingsFrom({
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
  fitScale: 1,
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
const anyDimensions = fc.integer({ min: 1, max: 6 })
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
      fc.property(anyDimensions, anySeed, anyAnswer, fc.integer({ min: 1, max: 14 }), (dimensions, seed, answer, budget) => {
        const space = spaceOf(dimensions)
        const made = proposals(strategy, contest(space, seed, budget), answer)
        for (const { x } of made) expect(contains(space, x)).toBe(true)
      }),
      25,
    )
  })

  it('spends its budget, or as much of it as a full grid can use', () => {
    const isGrid = strategy === grid || strategy === shuffledGrid
    check(
      fc.property(anyDimensions, anySeed, anyAnswer, fc.integer({ min: 1, max: 9 }), (dimensions, seed, answer, budget) => {
        const made = proposals(strategy, contest(spaceOf(dimensions), seed, budget), answer)
        expect(made.length).toBe(isGrid ? pointsPerAxis(budget, dimensions) ** dimensions : budget)
      }),
      25,
    )
  })

  it('proposes the same points for the same seed', () => {
    check(
      fc.property(anyDimensions, anySeed, (dimensions, seed) => {
        const again = () => proposals(strategy, contest(spaceOf(dimensions), seed, 12), wave)
        expect(again()).toEqual(again())
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
        expect(made.length).toBe(pointsPerAxis(budget, space.length) ** space.length)
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

describe('shuffled grid search', () => {
  it('makes the points of grid search in another order, and another one for another seed', () => {
    check(
      fc.property(anySpace, anySeed, fc.integer({ min: 1, max: 60 }), (space, seed, budget) => {
        const shuffled = places(proposals(shuffledGrid, contest(space, seed, budget), wave))
        const swept = places(proposals(grid, contest(space, seed, budget), wave))
        expect(shuffled.map(String).sort()).toEqual(swept.map(String).sort())
      }),
    )
    const orders = [1, 2].map((seed) => places(proposals(shuffledGrid, contest([linear], seed, 30), wave)))
    expect(orders[0]).not.toEqual(orders[1])
  })
})

describe.each([latinHypercube, sobolSearch, haltonSearch])('$name', (design) => {
  it('says that its points are a design', () => {
    expect(proposals(design, contest([linear], 1), wave).map(({ origin }) => origin)).toEqual(Array(8).fill('design'))
  })

  it('leaves no gap wider than two 64ths of any axis with 64 points', () => {
    check(
      fc.property(fc.constantFrom(1, 2), anySeed, (dimensions, seed) => {
        const space = spaceOf(dimensions)
        const made = places(proposals(design, contest(space, seed, 64), wave))
        space.forEach((axis, d) => {
          const u = [0, ...made.map((x) => toUnit(axis, x[d]!)), 1].sort((a, b) => a - b)
          const gaps = u.slice(1).map((value, i) => value - u[i]!)
          // On the second axis Halton's base is 3, and 64 points lie between 3³ and 3⁴.
          expect(Math.max(...gaps)).toBeLessThan(design === haltonSearch && d === 1 ? 1 / 27 + 1e-9 : 2 / 64 + 1e-9)
        })
      }),
      30,
    )
  })

  it('makes other points for another seed', () => {
    const [one, other] = [1, 2].map((seed) => places(proposals(design, contest([linear, rate], seed), wave)))
    one!.forEach((x, i) => {
      expect(x).not.toEqual(other![i])
    })
  })
})

describe('the Latin hypercube', () => {
  it('has one point in each of as many strata of every axis as the budget has evaluations', () => {
    check(
      fc.property(anyDimensions, anySeed, fc.integer({ min: 1, max: 40 }), (dimensions, seed, budget) => {
        const space = spaceOf(dimensions)
        const made = places(proposals(latinHypercube, contest(space, seed, budget), wave))
        space.forEach((axis, d) => {
          const strata = made.map((x) => Math.floor(toUnit(axis, x[d]!) * budget))
          expect(new Set(strata).size).toBe(budget)
        })
      }),
    )
  })

  it('permutes the strata of each axis on its own, and stops when all have their point', () => {
    const square = contest([linear, linear], 1, 20)
    const made = places(proposals(latinHypercube, square, wave))
    const strata = [0, 1].map((d) => made.map((x) => Math.floor(toUnit(linear, x[d]!) * 20)))
    expect(strata[0]).not.toEqual(strata[1])
    expect(latinHypercube.propose(square, 20)).toBeNull()
  })
})

describe('the Halton search', () => {
  it('turns every point of the sequence by the same random amount', () => {
    const square = [linear, linear]
    const turns = places(proposals(haltonSearch, contest(square, 3, 20), wave)).map((x, i) =>
      halton(i + 1, 2).map((u, d) => (toUnit(linear, x[d]!) - u + 1) % 1),
    )
    for (const turn of turns)
      turn.forEach((amount, d) => {
        expect(amount).toBeCloseTo(turns[0]![d]!, 12)
      })
    expect(turns[0]![0]).not.toBeCloseTo(turns[0]![1]!, 3)
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

describe('the tree-structured Parzen estimator', () => {
  const origins = (made: readonly Proposal[]) => made.map(({ origin }) => origin)

  it('begins with the shared initial design, is random up to ten points, and then chooses', () => {
    const given = contest([linear, rate], 4, 14)
    const made = proposals(tpe, given, wave)
    expect(origins(made)).toEqual([...Array(3).fill('initial'), ...Array(7).fill('random'), ...Array(4).fill('results')])
    expect(made.slice(0, 3)).toEqual(proposals(randomSearch, given, wave).slice(0, 3))
  })

  it('stays with a longer initial design, and with random points while too few evaluations have succeeded', () => {
    expect(origins(proposals(tpe, contest([linear], 4, 14, 12), wave)).slice(10)).toEqual([
      'initial',
      'initial',
      'results',
      'results',
    ])
    expect(origins(proposals(tpe, contest([linear], 4, 14), () => null)).slice(3)).toEqual(Array(11).fill('random'))
  })

  it('sees only which value is better: any increasing transform of y leads to the same points', () => {
    check(
      fc.property(anySpace, anySeed, (space, seed) => {
        const plain = proposals(tpe, contest(space, seed, 25), wave)
        expect(proposals(tpe, contest(space, seed, 25), (x) => Math.exp(3 * wave(x)) - 7)).toEqual(plain)
      }),
      15,
    )
  })

  it('searches a log axis in decades: a curve in log x is the same contest as that curve on a linear axis', () => {
    const decades: Dimension = { label: 'x', low: -4, high: -1, scale: 'linear' }
    const hill = (m: number) => -((m + 2.2) ** 2)
    const inLog = proposals(tpe, contest([rate], 6, 25), ([x]) => hill(Math.log10(x!)))
    const inLinear = proposals(tpe, contest([decades], 6, 25), ([m]) => hill(m!))
    inLog.forEach(({ x }, i) => {
      expect(Math.log10(x[0]!)).toBeCloseTo(inLinear[i]!.x[0]!, 9)
    })
  })

  const unit = (label: string): Dimension => ({ label, low: 0, high: 1, scale: 'linear' })
  it.each([
    ['a bowl', [unit('x₁'), unit('x₂')], ([a, b]: readonly number[]) => -((a! - 0.3) ** 2) - 2 * (b! - 0.8) ** 2],
    ['the Forrester function', [unit('x')], ([x]: readonly number[]) => -((6 * x! - 2) ** 2) * Math.sin(12 * x! - 4)],
  ] as const)(
    'comes closer to the optimum of %s in 40 evaluations than random search, in the median over 20 seeds',
    (_, space, f) => {
      const [chosen, random] = [tpe, randomSearch].map((strategy) => {
        const bests = Array.from({ length: 20 }, (_, seed) =>
          Math.max(...places(proposals(strategy, contest(space, seed, 40), f)).map(f)),
        ).sort((a, b) => a - b)
        return (bests[9]! + bests[10]!) / 2
      })
      expect(chosen).toBeGreaterThan(random!)
    },
  )
})
