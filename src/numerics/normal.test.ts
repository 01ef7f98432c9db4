import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, check, readReference } from '../testSupport'
import { cdf, erfcx, expectedExcess, pdf } from './normal'

interface StandardCase {
  readonly id: string
  readonly mu: number
  readonly sigma: number
  readonly expected: { readonly z: number; readonly ei: number; readonly pi: number | null }
}

/** With best = ξ = 0 and σ = 1, EI is E[max(Z + z, 0)] and PI is Φ(z) themselves. */
const standardCases = readReference<{ cases: (StandardCase & { direction: string; best: number; xi: number })[] }>(
  'acq_cases',
).cases.filter(({ direction, best, xi, sigma }) => direction === 'max' && best === 0 && xi === 0 && sigma === 1)

const relativeError = (actual: number, expected: number) => Math.abs(actual - expected) / Math.abs(expected)

describe('the standard normal distribution', () => {
  it('has enough 50-digit reference values to be checked against', () => {
    expect(standardCases.length).toBeGreaterThan(10)
  })

  it.each(standardCases.filter(({ expected }) => (expected.pi ?? 0) > 1e-290))(
    'has the Φ of $id, z = $mu',
    ({ mu, expected }) => {
      expect(relativeError(cdf(mu), expected.pi ?? Number.NaN)).toBeLessThan(1e-12)
    },
  )

  it.each(standardCases.filter(({ expected }) => expected.ei > 1e-290))(
    'has the expected excess of $id, z = $mu',
    ({ mu, expected }) => {
      expect(relativeError(expectedExcess(mu), expected.ei)).toBeLessThan(1e-9)
    },
  )

  it('knows Φ at textbook places, √2 and all', () => {
    expect(cdf(0)).toBe(0.5)
    expect(cdf(1)).toBeCloseTo(0.8413447460685429, 15)
    expect(cdf(1.959963984540054)).toBeCloseTo(0.975, 15)
    expect(pdf(0)).toBeCloseTo(0.3989422804014327, 15)
  })

  it('reaches 0 and 1 at the infinities', () => {
    expect([cdf(-Infinity), cdf(Infinity), pdf(-Infinity), pdf(Infinity)]).toEqual([0, 1, 0, 0])
  })

  it('is symmetric and never decreasing', () => {
    check(
      fc.property(between(-40, 40), between(0, 1), (z, step) => {
        expect(cdf(z) + cdf(-z)).toBeCloseTo(1, 14)
        expect(cdf(z + step)).toBeGreaterThanOrEqual(cdf(z) * (1 - 1e-13))
      }),
    )
  })

  it('joins its approximations without a step', () => {
    for (const z of [0, 0.46875, 1 / Math.SQRT2, 4]) {
      expect(relativeError(erfcx(z + 1e-13), erfcx(Math.max(0, z - 1e-13)))).toBeLessThan(1e-12)
    }
    expect(relativeError(expectedExcess(-1 + 1e-13), expectedExcess(-1 - 1e-13))).toBeLessThan(1e-12)
  })

  it('expects a positive excess that grows with z and exceeds max(z, 0)', () => {
    check(
      fc.property(between(-37, 37), between(0, 1), (z, step) => {
        expect(expectedExcess(z)).toBeGreaterThan(0)
        expect(expectedExcess(z)).toBeGreaterThanOrEqual(z - 1e-14 * Math.abs(z))
        expect(expectedExcess(z + step)).toBeGreaterThanOrEqual(expectedExcess(z) * (1 - 1e-9))
      }),
    )
  })
})
