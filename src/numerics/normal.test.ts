import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, check, everyRow, readReference } from '../testSupport'
import { cdf, erfcx, expectedExcess, logCdf, logExpectedExcess, millsRatio, pdf, quantile } from './normal'

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

  const named = ({ id, mu }: StandardCase) => `${id}, z = ${mu}`

  it('has the Φ of every reference case', () =>
    everyRow(
      standardCases.filter(({ expected }) => (expected.pi ?? 0) > 1e-290),
      named,
      ({ mu, expected }) => expect(relativeError(cdf(mu), expected.pi ?? Number.NaN)).toBeLessThan(1e-12),
    ))

  it('has the expected excess of every reference case', () =>
    everyRow(
      standardCases.filter(({ expected }) => expected.ei > 1e-290),
      named,
      ({ mu, expected }) => expect(relativeError(expectedExcess(mu), expected.ei)).toBeLessThan(1e-9),
    ))

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

describe('the quantile function of the standard normal', () => {
  /** Φ⁻¹ from mpmath 1.3 with 60 digits, rounded to the nearest double. */
  it.each([
    [1e-300, -37.0470962993612],
    [1e-100, -21.273453560965326],
    [1e-20, -9.262340089798407],
    [1e-10, -6.361340902404057],
    [0.001, -3.0902323061678136],
    [0.02, -2.053748910631823],
    [0.07, -1.4757910281791706],
    [0.075, -1.439531470938456],
    [0.25, -0.6744897501960817],
    [0.4, -0.2533471031357997],
    [0.975, 1.9599639845400538],
    [0.999999, 4.753424308817088],
  ])('at %d is %d', (p, z) => {
    expect(relativeError(quantile(p), z)).toBeLessThan(1e-15)
  })

  it('undoes Φ, from far in the lower tail on', () => {
    check(
      fc.property(between(-37, 5), (z) => {
        expect(Math.abs(quantile(cdf(z)) - z)).toBeLessThan(z < 0 ? 1e-14 * (1 + Math.abs(z)) : 2e-16 / pdf(z) + 1e-14)
      }),
      500,
    )
  })

  it('is undone by Φ', () => {
    check(
      fc.property(between(-300, 0), (exponent) => {
        const p = 10 ** exponent
        expect(relativeError(cdf(quantile(p)), p)).toBeLessThan(1e-12)
      }),
      500,
    )
  })

  it('has the median 0 and reaches the infinities at 0 and 1', () => {
    expect([quantile(0), quantile(0.5), quantile(1)]).toEqual([-Infinity, 0, Infinity])
  })
})

describe('the logarithms of the standard normal', () => {
  /** z, log Φ(z), log(z Φ(z) + φ(z)) and Φ(z)/φ(z) from mpmath with 60 digits, rounded to the nearest double. */
  const far = [
    [-1e4, -50000010.12927891, -50000019.33961931, 0.00009999999900000004],
    [-1000, -500007.82669481216, -500014.73445209116, 0.000999999000003],
    [-150, -11255.929618266808, -11260.940342433996, 0.006666370409867767],
    [-100, -5005.524208694205, -5010.12957880025, 0.009999000299850106],
    [-99.5, -4955.644197159426, -4960.24455673713, 0.010049236412480546],
    [-40, -804.6084420137538, -808.29856835662, 0.02498440420572057],
    [-12.5, -81.57596787074388, -84.11418284068544, 0.07949752916111721],
    [-1, -1.8410216450092636, -2.4851210257126413, 0.6556795424187984],
    [-0.999, -1.839496910164778, -2.4832171154475855, 0.6560240186188256],
    [0, -Math.LN2, -0.9189385332046728, 1.2533141373155003],
  ] as const

  it.each(far)('are at z = %d what mpmath says', (z, logPhi, logExcess, mills) => {
    expect(relativeError(logCdf(z), logPhi)).toBeLessThan(1e-14)
    expect(relativeError(logExpectedExcess(z), logExcess)).toBeLessThan(2e-13)
    expect(relativeError(millsRatio(z), mills)).toBeLessThan(1e-14)
  })

  it.each([
    [3, -0.0013508099647481938, 1.0987396653277077],
    [9, -1.1285884059538405e-19, 2.1972245773362196],
  ])('are at z = %d what mpmath says, also where Φ is 1 but for rounding', (z, logPhi, logExcess) => {
    expect(relativeError(logCdf(z), logPhi)).toBeLessThan(1e-13)
    expect(relativeError(logExpectedExcess(z), logExcess)).toBeLessThan(1e-14)
  })

  it('are the logarithms of what has not underflowed', () => {
    check(
      fc.property(between(-37, 30), (z) => {
        expect(Math.abs(logCdf(z) - Math.log(cdf(z)))).toBeLessThan(1e-13 * Math.max(1, Math.abs(logCdf(z))))
        expect(Math.abs(logExpectedExcess(z) - Math.log(expectedExcess(z)))).toBeLessThan(1e-12 * (1 + z * z))
        if (z <= 0) expect(relativeError(millsRatio(z), cdf(z) / pdf(z))).toBeLessThan(1e-12)
      }),
      500,
    )
  })

  it('rise with z without a step, however far out', () => {
    check(
      fc.property(between(-4, 4), between(0, 1e-3), (exponent, share) => {
        const z = -(10 ** exponent)
        const next = z * (1 - share)
        expect(logCdf(next)).toBeGreaterThanOrEqual(logCdf(z))
        expect(logExpectedExcess(next)).toBeGreaterThanOrEqual(logExpectedExcess(z) - 1e-15 * z * z)
        expect(logExpectedExcess(z)).toBeLessThan(Math.max(logCdf(z), 0))
      }),
      500,
    )
    for (const f of [logCdf, logExpectedExcess]) {
      for (const seam of [-100, -1, 0]) expect(Math.abs(f(seam + 1e-11) - f(seam - 1e-11))).toBeLessThan(1e-8)
    }
  })

  it('reach their limits at the infinities', () => {
    expect([logCdf(-Infinity), logCdf(Infinity), millsRatio(-Infinity)]).toEqual([-Infinity, -0, 0])
    expect([logExpectedExcess(-Infinity), logExpectedExcess(-1e200)]).toEqual([-Infinity, -Infinity])
  })
})
