import { describe, expect, it } from 'vitest'
import { selectNext, selectPlaces, selectShown } from '../../store/derived'
import { performOnBench } from '../acts'
import { bestOf, expectedBest, explainedAt, gainShareAt, mostToGain } from '../findings'
import { labAfter, labAt } from '../testSupport'
import { BEFORE_THE_BUMP, theLoop } from './theLoop'

const at = (step: string) => labAt(theLoop, step).getState()

describe('the lesson on the loop says truly', () => {
  it('where the search goes next, and that the lowest mean promises less than half of it', () => {
    const state = at('where-next')
    expect(selectNext(state)!.x[0]!).toBeCloseTo(0.365, 3)
    expect(gainShareAt(state, [expectedBest(state)])).toBeLessThan(0.5)
  })

  it('at how many places the score is computed, and what that costs', () => {
    expect(selectPlaces(at('what-it-costs')).length).toBe(401)
    expect(labAfter(theLoop, 'what-it-costs').getState().run.trace.length).toBe(5)
  })

  it('which place is expected to be best, and which comes next', () => {
    const state = at('best-or-next')
    expect(expectedBest(state)).toBeCloseTo(0.135, 2)
    expect(selectNext(state)!.x[0]!.toFixed(2)).toBe('0.26')
    expect(explainedAt(state, [0.26])!.mean).toBeGreaterThan(explainedAt(state, [0.135])!.mean)
  })

  it('that noise brings the search back, and exact answers send it elsewhere', () => {
    const lab = labAt(theLoop, 'the-same-again')
    expect(selectNext(lab.getState())!.x[0]!.toFixed(2)).toBe('0.49')
    performOnBench(lab, { do: 'set', setting: 'noiseSd', value: 0.001 })
    expect(Math.abs(selectNext(lab.getState())!.x[0]! - 0.5)).toBeGreaterThan(0.03)
  })

  it('how flat the stretch was, and what came after it', () => {
    const state = at('flat')
    const values = selectShown(state).map(({ y }) => y!)
    expect(values.length).toBe(BEFORE_THE_BUMP)
    expect((Math.max(...values) - Math.max(...values.slice(0, 3))).toFixed(2)).toBe('0.01')
    expect(mostToGain(state).toFixed(2)).toBe('0.01')
    expect(bestOf(state).toFixed(2)).toBe('1.03')
    expect(bestOf(labAfter(theLoop, 'flat').getState()).toFixed(2)).toBe('1.40')
  })
})
