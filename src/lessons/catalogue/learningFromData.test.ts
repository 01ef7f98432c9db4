import { expect, it } from 'vitest'
import { createLab } from '../../store/lab'
import { performOnBench } from '../acts'
import { coverageOf } from '../findings'
import { learningFromData } from './learningFromData'

it('says truly on how much of the axis the curve lies within the outer band', () => {
  const { scene } = learningFromData.steps.find(({ id }) => id === 'ninety-five')!
  const lab = createLab(scene.document)
  expect(Math.round(coverageOf(lab.getState(), 2) * 100)).toBe(17)
  performOnBench(lab, { do: 'set', setting: 'lengthscale', value: 0.12 })
  expect(Math.round(coverageOf(lab.getState(), 2) * 100)).toBe(92)
})
