import { describe, expect, it } from 'vitest'
import { placeOfCell } from '../../experiment/survey'
import { findProblem, problems2d } from '../../problems'
import { isoValues, linearLevels, logLevels, valueLevels } from './levels'

const truthOf = (id: (typeof problems2d)[number]['id']) => {
  const { space, evaluate } = findProblem(id)
  return Float64Array.from({ length: 48 * 48 }, (_, i) => evaluate(...placeOfCell(space, 48, i)))
}

describe.each(problems2d)('the colours of $name', (problem) => {
  const levels = valueLevels(problem, truthOf(problem.id))
  const [worst, best] = problem.goal === 'maximize' ? problem.range : [problem.range[1], problem.range[0]]

  it('run from pale at the worst value to deep at the best', () => {
    expect(levels.share(worst)).toBeCloseTo(0, 12)
    expect(levels.share(best)).toBe(1)
  })

  it('hold values beyond the range at the nearer end', () => {
    expect(levels.share(worst + (worst - best))).toBe(0)
    expect(levels.share(best + (best - worst))).toBe(1)
  })

  it('can be read back: the value at a share has that share', () => {
    for (const share of [0, 0.1, 0.5, 0.9, 1]) expect(levels.share(levels.value(share))).toBeCloseTo(share, 6)
  })

  it('are spent on values that the black box takes: no tenth of them holds three quarters of the map', () => {
    const shares = [...truthOf(problem.id)].map((value) => Math.min(9, Math.floor(10 * levels.share(value))))
    const most = Math.max(...Array.from({ length: 10 }, (_, tenth) => shares.filter((share) => share === tenth).length))
    expect(most / shares.length).toBeLessThan(0.75)
  })
})

describe('levels', () => {
  it('of a flat black box put its one value half-way', () => {
    const flat = { ...findProblem('branin'), range: [1, 1] as const }
    expect(valueLevels(flat, new Float64Array(9).fill(1)).share(1)).toBe(0.5)
  })

  it('are even while nothing is known of a black box, and follow what was measured once it is', () => {
    const hidden = { goal: 'minimize', range: [0, 400] } as const
    expect(valueLevels(hidden, []).share(200)).toBeCloseTo(0.5)
    expect(valueLevels(hidden, [20, 40, 300]).share(40)).toBeCloseTo(0.5)
  })

  it('on a log scale count decades', () => {
    const levels = logLevels(10, 4)
    expect([0, 1e-3, 1e-1, 10, 100].map(levels.share)).toEqual([0, 0, expect.closeTo(0.5), 1, 1])
    expect(levels.value(0.5)).toBeCloseTo(0.1)
  })

  it('give iso-lines at equal steps of colour, strictly inside', () => {
    expect(isoValues(linearLevels(0, 10), 4)).toEqual([2, 4, 6, 8].map((value) => expect.closeTo(value)))
  })
})
