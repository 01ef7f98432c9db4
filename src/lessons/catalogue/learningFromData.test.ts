import { expect, it } from 'vitest'
import { findProblem } from '../../problems'
import { performOnBench } from '../acts'
import { coverageOf } from '../findings'
import { labAfter, labAt } from '../testSupport'
import { learningFromData } from './learningFromData'

it('says truly on how much of the axis the curve lies within the outer band', () => {
  const lab = labAt(learningFromData, 'ninety-five')
  expect(Math.round(coverageOf(lab.getState(), 2) * 100)).toBe(17)
  performOnBench(lab, { do: 'set', setting: 'lengthscale', value: 0.12 })
  expect(Math.round(coverageOf(lab.getState(), 2) * 100)).toBe(92)
})

it('asks again and again near the dip that it knows, when it asks where the mean is lowest', () => {
  const { run } = labAfter(learningFromData, 'lowest-mean').getState()
  const asked = run.trace.slice(3).map(({ x }) => x[0]!)
  expect(asked).toHaveLength(6)
  expect(Math.max(...asked)).toBeLessThan(0.25)
  expect(Math.round(findProblem('forrester').optimum.at[0]![0]! * 100)).toBe(76)
})
