import { expect, it } from 'vitest'
import { performOnBench } from '../acts'
import { coverageOf, likelihoodOf, misfitOf } from '../findings'
import { labAt } from '../testSupport'
import { HIGHER_HILL, kernels } from './kernels'

it.each([
  ['mle', 41],
  ['map', 36],
  ['bayes', 79],
] as const)('says truly how much of the curve the band holds after a fit by %s', (by, percent) => {
  const lab = labAt(kernels, 'three-points')
  performOnBench(lab, { do: 'fit', by })
  expect(Math.round(coverageOf(lab.getState(), 2) * 100)).toBe(percent)
})

it('has two hills, of which only one is higher than what is asked for', () => {
  const lab = labAt(kernels, 'two-hills')
  const top = (lengthscale: number, noiseSd: number): number => {
    performOnBench(lab, { do: 'set', setting: 'lengthscale', value: lengthscale })
    performOnBench(lab, { do: 'set', setting: 'noiseSd', value: noiseSd })
    return likelihoodOf(lab.getState())
  }
  const heights = (from: number, to: number) =>
    Array.from({ length: 30 }, (_, i) => from * (to / from) ** (i / 29)).flatMap((lengthscale) =>
      [0.001, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4].map((noiseSd) => top(lengthscale, noiseSd)),
    )
  expect(Math.max(...heights(0.02, 0.2))).toBeLessThan(-7.2)
  expect(Math.max(...heights(0.3, 1))).toBeGreaterThan(HIGHER_HILL)
  expect(top(0.16, 0.02)).toBeGreaterThan(-8)
  performOnBench(lab, { do: 'fit', by: 'mle' })
  expect(likelihoodOf(lab.getState())).toBeGreaterThan(HIGHER_HILL)
})

it('misses its answers when it takes signal for noise', () => {
  expect(misfitOf(labAt(kernels, 'signal-for-noise').getState())).toBeGreaterThan(0.3)
})
