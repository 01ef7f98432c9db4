import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, check, differences } from '../testSupport'
import { gamma, hyperprior, logNormal, PRIOR_SETS } from './hyperpriors'

const priors = fc.oneof(
  fc.tuple(between(-3, 3), between(0.3, 3)).map(([location, scale]) => logNormal(location, scale)),
  fc.tuple(between(0.5, 5), between(0.1, 3)).map(([shape, rate]) => gamma(shape, rate)),
)

describe('any prior over a hyperparameter', () => {
  it('knows the derivative of its logarithm', () => {
    check(
      fc.property(priors, between(-4, 3), ({ logDensity, derivative }, t) => {
        const [numeric] = differences(([at]) => logDensity(at!), [t])
        expect(Math.abs(derivative(t) - numeric!)).toBeLessThan(1e-8 * Math.max(1, Math.abs(derivative(t))))
      }),
    )
  })

  it('is densest at its mode, and less and less so away from it', () => {
    check(
      fc.property(priors, between(1e-2, 3), between(1e-2, 3), ({ logDensity, derivative, mode }, step, further) => {
        expect(Math.abs(derivative(mode))).toBeLessThan(1e-12)
        for (const side of [-1, 1]) {
          expect(logDensity(mode + side * step)).toBeLessThan(logDensity(mode))
          expect(logDensity(mode + side * (step + further))).toBeLessThan(logDensity(mode + side * step))
        }
      }),
    )
  })
})

describe('the log-normal prior', () => {
  it('falls by ½ one scale away from its location', () => {
    const { logDensity } = logNormal(1.5, 2)
    expect(logDensity(1.5)).toBeCloseTo(0, 15)
    expect(logDensity(3.5)).toBe(-0.5)
    expect(logDensity(-4.5)).toBe(-4.5)
  })
})

describe('the gamma prior', () => {
  it('is θ^shape e^(−rate θ) in the logarithm of θ', () => {
    const { logDensity } = gamma(2, 0.15)
    for (const theta of [0.1, 1, 13.3])
      expect(logDensity(Math.log(theta))).toBeCloseTo(Math.log(theta ** 2 * Math.exp(-0.15 * theta)), 12)
  })
})

describe('the prior of a hyperparameter by its path', () => {
  it.each(['lengthscale', 'lengthscale.0', 'children.1.lengthscale', 'children.0.children.2.lengthscale.1'])(
    'expects for %s longer length-scales in more dimensions, when it is scaled by them',
    (path) => {
      for (const dim of [1, 2, 10]) {
        const { mode, logDensity } = hyperprior(path, dim, [], 'dimension-scaled')
        expect(mode).toBeCloseTo(Math.SQRT2 + 0.5 * Math.log(dim), 14)
        expect(logDensity(mode) - logDensity(mode + Math.sqrt(3))).toBeCloseTo(0.5, 14)
      }
    },
  )

  it.each(PRIOR_SETS)(
    'measures a length-scale by the width of its axis, or by the average width when it is that of all (%s)',
    (set) => {
      const unit = hyperprior('lengthscale', 2, [], set).mode
      expect(hyperprior('lengthscale.0', 2, [4, 10], set).mode).toBeCloseTo(unit + Math.log(4), 14)
      expect(hyperprior('children.0.lengthscale.1', 2, [4, 10], set).mode).toBeCloseTo(unit + Math.log(10), 14)
      expect(hyperprior('lengthscale', 2, [4, 10], set).mode).toBeCloseTo(unit + Math.log(7), 14)
    },
  )

  it.each([
    ['variance', 'gamma(2, 0.15)'],
    ['children.0.variance', 'gamma(2, 0.15)'],
    ['lengthscale', 'gamma(2, 4)'],
    ['noise', 'log-normal(-12.00, 3.00)'],
    ['alpha', 'log-normal(0.00, 1.00)'],
    ['children.1.period', 'log-normal(0.00, 1.00)'],
    ['sigma0', 'log-normal(0.00, 1.00)'],
  ])('is for %s a %s', (path, name) => {
    expect(hyperprior(path, 3).name).toBe(name)
  })
})
