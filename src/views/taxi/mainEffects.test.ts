import { expect, it } from 'vitest'
import { mainEffect, shareOfVariance } from './mainEffects'

it('the learning rate explains most of the variance of log RMSE, the L2 penalty little', () => {
  expect(shareOfVariance('lr')).toBeCloseTo(0.724, 3)
  expect(shareOfVariance('l2')).toBeCloseTo(0.121, 3)
})

it('a main effect is the mean over the other axis and the seeds', () => {
  for (const axis of ['lr', 'l2'] as const) {
    const { xs, seeds, curve } = mainEffect(axis)
    expect([xs.length, curve.length, seeds.length]).toEqual([12, 12, 5])
    expect(curve[3]).toBeCloseTo(seeds.reduce((sum, values) => sum + values[3]!, 0) / 5, 12)
  }
})
