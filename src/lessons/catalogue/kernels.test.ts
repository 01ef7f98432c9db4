import { expect, it } from 'vitest'
import { performOnBench } from '../acts'
import { coverageOf } from '../findings'
import { labAt } from '../testSupport'
import { kernels } from './kernels'

it.each([
  ['mle', 41],
  ['bayes', 82],
] as const)('says truly how much of the curve the band holds after a fit by %s', (by, percent) => {
  const lab = labAt(kernels, 'three-points')
  performOnBench(lab, { do: 'fit', by })
  expect(Math.round(coverageOf(lab.getState(), 2) * 100)).toBe(percent)
})
