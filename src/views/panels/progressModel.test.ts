import { describe, expect, it } from 'vitest'
import { defaultSetup } from '../../experiment/setup'
import { runToEnd } from '../../experiment/trace'
import { findProblem } from '../../problems'
import { listed } from '../../problems/source'
import { findStrategy } from '../../search'
import { drawn, MEASURES, NAME_HEIGHT, nameRoom, progressScale } from './progressModel'

const FRAME = { top: 12, bottom: 112 }
const branin = findProblem('branin')

/** Heights at which values are drawn on an axis made for them. */
function heights(measure: keyof typeof MEASURES, values: readonly (number | null)[], log: boolean) {
  const y = progressScale(MEASURES[measure], values, MEASURES[measure].reference(branin), log, FRAME)
  return drawn(MEASURES[measure], y, values).map((value) => value && y(value))
}

describe('the picture of the progress', () => {
  it('keeps the names of its lines on the near side of the optimum', () => {
    expect(nameRoom(3, FRAME, 98, false)).toEqual([12, 91])
    expect(nameRoom(3, FRAME, 26, true)).toEqual([33, 105])
    expect(nameRoom(3, FRAME, null, true)).toEqual([12, 105])
  })

  it('cuts off no name where it is low', () => {
    const low = { top: 12, bottom: 42 }
    for (const [best, rises] of [
      [28, false],
      [26, true],
    ] as const) {
      const [from, to] = nameRoom(3, low, best, rises)
      expect(from).toBeGreaterThanOrEqual(low.top - NAME_HEIGHT / 2)
      expect(to).toBeLessThanOrEqual(low.bottom)
      expect(to - from).toBeGreaterThanOrEqual(Math.min(2 * NAME_HEIGHT, low.bottom - 7 - low.top))
    }
  })

  it.each(['value', 'regret'] as const)('draws every %s under noise at a finite height, or leaves it out', (measure) => {
    for (let seed = 1; seed <= 30; seed++) {
      const trace = runToEnd(findStrategy('random'), { ...defaultSetup(listed('branin')), noise: 5, budget: 30, seed })
      const values = MEASURES[measure].of(branin, trace)
      for (const log of [false, true])
        for (const height of heights(measure, values, log))
          if (height !== null) expect(height, `seed ${seed}, ${log ? 'log' : 'linear'}`).toSatisfy(Number.isFinite)
    }
  })

  it('leaves out, on a log axis, what is 0 or less', () => {
    const [first, ...others] = heights('value', [40, 3, 0, -2, null], true)
    expect(first).toBeGreaterThan(FRAME.top)
    expect(others).toEqual([expect.any(Number), null, null, null])
  })

  it('draws all of it on a linear axis', () => {
    expect(heights('value', [40, 3, 0, -2], false).every(Number.isFinite)).toBe(true)
  })

  it('draws an exact hit at the foot of a log axis of regret', () => {
    expect(heights('regret', [10, 0], true).at(-1)).toBe(FRAME.bottom)
  })

  it('has an axis also when nothing can be drawn on it', () => {
    expect(heights('value', [-1, -2], true)).toEqual([null, null])
    expect(heights('regret', [], true)).toEqual([])
    expect(heights('value', [branin.optimum.value], false).every(Number.isFinite)).toBe(true)
  })
})
