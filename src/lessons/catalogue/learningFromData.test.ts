import { expect, it } from 'vitest'
import { findProblem } from '../../problems'
import { selectValueRange } from '../../store/derived'
import { performOnBench } from '../acts'
import { IN_GROUPS } from '../answers'
import { bestOf, coverageOf, explainedAt } from '../findings'
import { labAfter, labAt } from '../testSupport'
import { learningFromData } from './learningFromData'

it('says truly on how much of the axis the curve lies within the outer band', () => {
  const lab = labAt(learningFromData, 'ninety-five')
  expect(Math.round(coverageOf(lab.getState(), 2) * 100)).toBe(17)
  performOnBench(lab, { do: 'set', setting: 'lengthscale', value: 0.12 })
  expect(Math.round(coverageOf(lab.getState(), 2) * 100)).toBe(92)
})

it('stays on the hill that it knows, when it asks where the mean is highest', () => {
  const state = labAfter(learningFromData, 'lowest-mean').getState()
  const asked = state.run.trace.slice(3).map(({ x }) => x[0]!)
  expect(asked).toHaveLength(6)
  expect(Math.min(...asked)).toBeGreaterThan(0.55)
  expect(Math.max(...asked)).toBeLessThan(0.6)
  expect(bestOf(state).toFixed(2)).toBe('1.06')
  const { value, at } = findProblem('gp_draw').optimum
  expect([value.toFixed(2), at[0]![0]!.toFixed(2)]).toEqual(['1.62', '0.91'])
})

it('counts the points outside its bands', () => {
  const state = labAt(learningFromData, 'points-outside').getState()
  const away = IN_GROUPS.map(([x, y]) => {
    const { mean, sd } = explainedAt(state, [x])!
    return Math.abs(y - mean) / sd
  })
  expect(away.filter((sds) => sds > 1)).toHaveLength(5)
  expect(away.filter((sds) => sds > 2)).toHaveLength(1)
})

it('draws the width of the band to one scale before and after a value moves', () => {
  const [before, after] = [labAt, labAfter].map((lab) => selectValueRange(lab(learningFromData, 'drag-a-value').getState()))
  expect(after).toEqual(before)
})
