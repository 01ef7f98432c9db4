import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, settingsFrom } from '../testSupport'
import { withSettings } from './modelSettings'
import { rescaled } from './rescaled'

const settings = settingsFrom({
  covariance: { kind: 'matern52', variance: 1, lengthscale: [0.2] },
  noiseSd: 0.001,
  mean: 'zero',
  standardize: true,
  fit: 'hand',
  acquisition: 'ei',
  xi: 0.01,
  kappa: 2,
})

/** A setting as a person types it: up to five digits. */
const typed = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -8, max: 2 })).map(([m, k]) => Number(`${m}e${k}`))
const statedScale = fc.tuple(fc.constantFrom(1, 2, 5), fc.integer({ min: -4, max: 6 })).map(([m, k]) => Number(`${m}e${k}`))

describe('settings for other units of y', () => {
  it('have s.d. that grow with y, a variance with its square, and all else as it was', () => {
    const covariance = { kind: 'matern52', variance: 25, lengthscale: [0.2] }
    expect(rescaled(settings, 5)).toEqual(withSettings(settings, { covariance, noiseSd: 0.005, xi: 0.05 }))
  })

  it('are the same settings again on the way back', () => {
    check(
      fc.property(typed, typed, typed, statedScale, (sd, noiseSd, xi, scale) => {
        const covariance = { ...settings.surrogate.covariance, variance: Number((sd ** 2).toPrecision(12)) }
        const given = withSettings(settings, { covariance, noiseSd, xi })
        expect(rescaled(rescaled(given, scale), 1 / scale)).toEqual(given)
      }),
      300,
    )
  })

  it('reach every term of a sum and one factor of a product', () => {
    const leaf = (variance: number) => ({ kind: 'rbf', variance, lengthscale: 1 })
    const tree = { kind: 'sum', children: [leaf(1), { kind: 'product', children: [leaf(2), leaf(3)] }] }
    const withTree = withSettings(settings, { covariance: tree })
    expect(rescaled(withTree, 2).surrogate.covariance).toEqual({
      kind: 'sum',
      children: [leaf(4), { kind: 'product', children: [leaf(8), leaf(3)] }],
    })
    for (const scale of [0.2, 5, 2000]) expect(rescaled(rescaled(withTree, scale), 1 / scale).surrogate.covariance).toEqual(tree)
  })
})
