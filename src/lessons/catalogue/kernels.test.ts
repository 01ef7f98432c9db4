import { expect, it } from 'vitest'
import { createLab } from '../../store/lab'
import { performOnBench } from '../acts'
import { coverageOf } from '../findings'
import { kernels } from './kernels'

it.each([
  ['mle', 41],
  ['bayes', 82],
] as const)('says truly how much of the curve the band holds after a fit by %s', (by, percent) => {
  const lab = createLab(kernels.steps.find(({ id }) => id === 'three-points')!.scene.document)
  performOnBench(lab, { do: 'fit', by })
  expect(Math.round(coverageOf(lab.getState(), 2) * 100)).toBe(percent)
})
