import { beforeAll, describe, expect, it } from 'vitest'
import { findProblem } from '../../problems'
import { selectStandings } from '../../store/race/derived'
import { finishedRace } from '../../store/race/testSupport'
import { beginningOf, faintOf, lineOf, scalesOf } from './chartModel'

const FRAME = { left: 0, right: 100, top: 0, bottom: 100 }
const AXES = { measure: 'regret', cost: 'evaluations', secondsEach: 60, parallel: 8 } as const
const branin = findProblem('branin')

let get: Awaited<ReturnType<typeof finishedRace>>
beforeAll(async () => {
  get = await finishedRace()
})

describe('the axes of a race', () => {
  it.each([1e-3, 0.1, 300])('hold a target of %d before any run and whether or not a run reaches it', (target) => {
    const lines = selectStandings(get()).map(({ records }) => lineOf(records, branin, AXES))
    for (const drawn of [[], lines]) {
      const { y } = scalesOf(branin, 25, AXES, drawn, target, FRAME)
      expect(y(target)).toBeGreaterThanOrEqual(FRAME.top)
      expect(y(target)).toBeLessThanOrEqual(FRAME.bottom)
    }
  })

  it('of time are as long, before any run, as one evaluation after the other takes', () => {
    const { x } = scalesOf(branin, 25, { ...AXES, cost: 'time' }, [], 1, FRAME)
    expect(x.domain()).toEqual([0, 25 * 60])
  })

  it('hold every line', () => {
    const lines = selectStandings(get()).map(({ records }) => lineOf(records, branin, AXES))
    const { x, y } = scalesOf(branin, 25, AXES, lines, 1, FRAME)
    for (const { xs, low, high } of lines) {
      for (const place of xs) expect(x(place)).toSatisfy((at: number) => at >= 0 && at <= 100)
      for (const value of [...low, ...high]) expect(y(value!)).toSatisfy((at: number) => at >= 0 && at <= 100)
    }
  })
})

describe('a line of a race', () => {
  it('shown after some evaluations ends there, and its runs do; it is the same line up to then', () => {
    const [, random] = selectStandings(get())
    const whole = lineOf(random!.records, branin, AXES)
    const first = beginningOf(whole, 3)
    expect(first.xs).toEqual([1, 2, 3])
    expect(first.median).toEqual(whole.median.slice(0, 3))
    expect(beginningOf(whole, 3)).toBe(first)
    expect(beginningOf(whole, 8)).toEqual(whole)
    expect(beginningOf(whole, 0)).toMatchObject({ xs: [], median: [] })
    for (const { xs, series } of faintOf(random!.records, branin, AXES, 3)) expect([xs.length, series.length]).toEqual([3, 3])
  })

  it('says whether every run is the same', () => {
    const [grid, random] = selectStandings(get()).map(({ records }) => lineOf(records, branin, AXES))
    expect([grid!.isCertain, random!.isCertain]).toEqual([true, false])
  })
})
