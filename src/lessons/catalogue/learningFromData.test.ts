import { expect, it } from 'vitest'
import { performOnBench } from '../acts'
import { coverageOf } from '../findings'
import { labAt } from '../testSupport'
import { learningFromData } from './learningFromData'

it('says truly on how much of the axis the curve lies within the outer band', () => {
  const lab = labAt(learningFromData, 'ninety-five')
  expect(Math.round(coverageOf(lab.getState(), 2) * 100)).toBe(17)
  performOnBench(lab, { do: 'set', setting: 'lengthscale', value: 0.12 })
  expect(Math.round(coverageOf(lab.getState(), 2) * 100)).toBe(92)
})
