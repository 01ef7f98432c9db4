import { describe, expect, it } from 'vitest'
import { seeded } from '../numerics/random'
import { problems } from '../problems'
import { listed } from '../problems/source'
import { statedScale } from '../problems/statedScale'
import { modelHistory } from '../search/model'
import { contestOf, defaultSetup, typicalSpread } from './setup'

describe('the scale stated before any data', () => {
  it.each([
    [[-6.0207, 15.8297], { middle: 5, sd: 5 }],
    [[0.2017, 1.4019], { middle: 0.8, sd: 0.2 }],
    [[-1.8996, 0.8883], { middle: -0.5, sd: 0.5 }],
    [[0.3979, 308.129], { middle: 200, sd: 100 }],
    [[0, 1_102_581], { middle: 600_000, sd: 200_000 }],
    [[-1, 1], { middle: 0, sd: 0.5 }],
    [[1, 1], { middle: 1, sd: 1 }],
  ] as const)('for a range of %j is %j', (range, stated) => {
    expect(statedScale({ range })).toEqual(stated)
  })

  it('is one of 1, 2, 5 × 10ᵏ and within a factor of 1.6 of a quarter of the height; the middle is a multiple of it', () => {
    for (const { range } of problems) {
      const { middle, sd } = statedScale({ range })
      const quarter = (range[1] - range[0]) / 4 || 1
      expect(sd.toExponential()).toMatch(/^[125]e/)
      expect(Math.max(sd / quarter, quarter / sd)).toBeLessThanOrEqual(Math.sqrt(2.5) + 1e-9)
      expect(Math.abs(middle / sd - Math.round(middle / sd))).toBeLessThan(1e-9)
      expect(String(middle).length).toBeLessThan(8)
    }
  })

  it('spans the range of no function but of those that are all but round themselves', () => {
    const spanned = problems.filter(({ range: [low, high] }) => {
      const { middle, sd } = statedScale({ range: [low, high] })
      return Math.abs(middle - 2 * sd - low) < 1e-3 * sd && Math.abs(middle + 2 * sd - high) < 1e-3 * sd
    })
    expect(spanned.map(({ id, range }) => [id, range.map((end) => end.toFixed(5))])).toEqual([
      ['problem22', ['-1.00000', '1.00000']],
      ['gramacy_toy', ['0.00000', '2.00000']],
    ])
  })
})

describe('units before the first measured spread', () => {
  const setup = defaultSetup(listed('forrester'))
  const context = contestOf(setup, setup.model)
  const told = [3, 3, 7].map((value, i) => ({ x: [0.2 + 0.3 * i], value }))
  const units = modelHistory(context, setup.model, told).map((model) => model.units)

  it('are the stated ones; one value, or equal ones, shift them', () => {
    expect(units.slice(0, 3)).toEqual([
      { shift: -5, scale: 5 },
      { shift: 3, scale: 5 },
      { shift: 3, scale: 5 },
    ])
  })

  it('come from the data as soon as two values differ', () => {
    const elsewhere = { ...context, spread: { shift: 0, scale: 1000 }, random: seeded(setup.seed) }
    expect(units[3]).toEqual(modelHistory(elsewhere, setup.model, told)[3]!.units)
    expect(units[3]!.scale).toBeCloseTo(Math.sqrt(32 / 9), 12)
  })

  it('are in the direction of the engine', () => {
    for (const problem of problems) {
      const { middle, sd } = statedScale(problem)
      expect(typicalSpread(problem)).toEqual({ shift: problem.goal === 'maximize' ? middle : 0 - middle, scale: sd })
    }
  })
})
