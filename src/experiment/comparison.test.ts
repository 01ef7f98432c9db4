import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import reference from '../../docs/reference/comparisons.json'
import { signedRank } from '../numerics/signedRank'
import { check } from '../testSupport'
import { compare, gapOf, soFar, speedUps } from './comparison'
import { answer } from './headless'

/** To 1e-9 of the value, or of 1. null says that nothing is known of it. */
function near(found: number | null, expected: number | null) {
  if (expected === null) return
  const isNear = Math.abs(found! - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
  expect(isNear, `${found} is ${expected}`).toBe(true)
}

describe('the signed-rank test', () => {
  it.each(reference.tests.map((each) => [each.differences.length, each] as const))(
    'is that of SciPy for %i pairs',
    (_, expected) => {
      const found = signedRank(expected.differences)
      const { n, zeros, hasTies, positive, negative, statistic } = expected
      expect(found).toMatchObject({ n, zeros, hasTies, positive, negative, statistic })
      near(found.pExact, expected.pExact)
      near(found.pNormal, expected.pNormal)
      near(found.p, expected.p)
    },
  )

  it('does not mind the order, and calls the sides by symmetry', () => {
    check(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 60 }), (differences) => {
        const { p, positive, negative } = signedRank(differences)
        expect(signedRank(differences.toReversed()).p).toBe(p)
        expect(signedRank(differences.map((d) => -d))).toMatchObject({ p, positive: negative, negative: positive })
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('takes a run without a value for worse than all others', () => {
    expect(signedRank([1, Infinity, 2, Infinity, -3])).toMatchObject({ positive: 12, negative: 3, hasTies: true })
  })
})

describe('two searches over the same seeds', () => {
  it.each(reference.comparisons)('have the gap, p and speed-up computed with NumPy ($goal)', ({ expected, ...document }) => {
    const { gap, p, speedUp } = answer('compare', JSON.stringify(document)) as typeof expected
    for (const [found, known] of [
      [gap.a, expected.gap.a],
      [gap.b, expected.gap.b],
      [speedUp, expected.speedUp],
    ] as const) {
      near(found.value, known.value)
      if (known.interval === null) expect(found.interval).toBeNull()
      else for (const [i, end] of known.interval.entries()) near(found.interval![i]!, end)
    }
    near(p, expected.p)
  })

  it('the gap counts from the start to the optimum, in either direction', () => {
    expect(gapOf(10, 4, 2)).toBe(0.75)
    expect(gapOf(-10, -4, -2)).toBe(0.75)
    expect(gapOf(2, 2, 2)).toBeNull()
  })

  it('the speed-up asks for the level that both reach', () => {
    // a is at 3 after two evaluations, b after four.
    expect(speedUps([[9, 3, 1, 1]], [[8, 7, 5, 3]])).toEqual([2])
    expect(speedUps([[8, 7, 5, 3]], [[9, 3, 1, 1]])).toEqual([0.5])
    expect(speedUps([[null, null]], [[1, 2]])).toEqual([])
  })

  it('runs without a value lose, and two of them are equal', () => {
    const { wins, difference, test } = compare([[null], [null], [1]], [[2], [null], [1 + 1e-12]], 1e-9)
    expect({ wins, zeros: test.zeros, difference }).toEqual({ wins: [0, 1], zeros: 2, difference: { value: 0, interval: null } })
  })

  it('the smallest so far', () => expect(soFar([null, 3, 5, null, 1])).toEqual([null, 3, 3, 3, 1]))
})

describe('headless -- compare', () => {
  const asked = (document: object) => answer('compare', JSON.stringify(document)) as Record<string, never>

  it('takes the names that are used elsewhere', () => {
    const one = asked({ goal: 'maximize', a: [3, 4, 5], b: [1, 2, 6], start: 0, optimum: 8 })
    expect(asked({ direction: 'maximize', A: [3, 4, 5], B: [1, 2, 6], f0: [0, 0, 0], best: 8 })).toEqual(one)
    expect(one).toMatchObject({ wins: { a: 2, b: 1, neither: 0 }, gap: { a: { value: 0.5 } }, difference: { value: 2 } })
  })

  it('says nothing of what it cannot know', () => {
    expect(asked({ a: [1, 2], b: [2, 3] })).toMatchObject({ gap: null, speedUp: null, p: 0.5 })
  })

  it.each([
    [{ a: [1] }, /needs a and b, or traces/],
    [{ a: [1, 2], b: [1] }, /b: has 1 values for 2 in a; they are paired by seed/],
    [{ a: [], b: [] }, /a: needs at least one value/],
    [{ traces: [[[1]], [[1], [2]]] }, /paired by seed/],
    [{ a: [1], b: [2], start: [1, 2], optimum: 0 }, /start: has 2 values for 1 pairs/],
    [{ a: [1], b: ['x'] }, /b\.0/],
  ])('complains of %j by the field', (document, message) => {
    expect(() => asked(document)).toThrow(message)
  })
})
