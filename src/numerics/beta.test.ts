import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BetaShape, betaCdf, betaDensity, betaMean, betaMode, betaQuantile, logBeta, logGamma } from './beta'

const shape = (alpha: number, beta: number): BetaShape => ({ alpha, beta })
const near = (actual: number, expected: number, relative = 1e-11) =>
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(relative * Math.abs(expected) + 1e-300)

/** Computed by SciPy 1.17: ln B, density and distribution at 0.4, and the quantiles of 2.5, 50 and 97.5 %. */
const KNOWN = [
  [0.5, 0.5, 1.1447298858494, 0.6497473343613969, 0.43590578315102513, [0.001541333133436012, 0.5, 0.9984586668665639]],
  [2, 5, -3.4011973816621555, 1.5552, 0.76672, [0.043271868292741676, 0.26444998329566005, 0.6412345789976748]],
  [
    0.2,
    3,
    1.3318061758358208,
    0.197814642078685,
    0.968425890849859,
    [2.436858932985634e-9, 0.007901229090864218, 0.43658905077973426],
  ],
  [
    30,
    0.7,
    -2.116478833069976,
    2.789134461317263e-11,
    3.695474807369557e-13,
    [0.9037753818625957, 0.9864440869398481, 0.9998493174497713],
  ],
  [5, 7, -7.745002803515839, 2.759049216, 0.4672258048, [0.16748809406370713, 0.41189040905815666, 0.6920952849883228]],
  [
    41,
    61,
    -69.40568293397577,
    8.203133644606709,
    0.4891931721163735,
    [0.3093085156900544, 0.40131756112411066, 0.49825592150743475],
  ],
  [
    401,
    601,
    -676.2608999048612,
    25.770563620283998,
    0.4965680692334494,
    [0.370074397428774, 0.4001331741549482, 0.43070217172020975],
  ],
  [
    3000,
    2000,
    -3367.6843821531947,
    4.666674074505165e-175,
    1.118662851562188e-178,
    [0.5863850536268107, 0.6000133343735824, 0.6135391734323674],
  ],
] as const

describe.each(KNOWN)('Beta(%d, %d)', (alpha, beta, logB, density, cdf, quantiles) => {
  it('is what SciPy says', () => {
    near(logBeta(alpha, beta), logB)
    near(betaDensity(shape(alpha, beta), 0.4), density, 1e-10)
    near(betaCdf(shape(alpha, beta), 0.4), cdf, 1e-10)
    for (const [i, q] of [0.025, 0.5, 0.975].entries()) near(betaQuantile(shape(alpha, beta), q), quantiles[i]!, 1e-10)
  })
})

const anyShape = fc.record({
  alpha: fc.double({ min: 0.05, max: 2000, noNaN: true }),
  beta: fc.double({ min: 0.05, max: 2000, noNaN: true }),
})
const anyShare = fc.double({ min: 0.001, max: 0.999, noNaN: true })

describe('the Beta distribution', () => {
  it('counts wins: P(X ≤ p) is the probability of at least α wins in α + β − 1 pulls', () => {
    for (const [alpha, beta, p] of [
      [3, 8, 0.3],
      [10, 2, 0.85],
      [1, 6, 0.01],
    ] as const) {
      const n = alpha + beta - 1
      const chooses = (k: number) => Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1))
      const tail = Array.from({ length: n + 1 }, (_, k) => (k < alpha ? 0 : chooses(k) * p ** k * (1 - p) ** (n - k)))
      near(
        betaCdf(shape(alpha, beta), p),
        tail.reduce((sum, each) => sum + each, 0),
      )
    }
  })

  it('has quantiles that its distribution function takes back', () => {
    fc.assert(
      fc.property(anyShape, anyShare, (of, q) => {
        const p = betaQuantile(of, q)
        // Where p is within rounding of an end, the function jumps from one double to the next.
        if (p > 1e-12 && p < 1 - 1e-6) expect(betaCdf(of, p)).toBeCloseTo(q, 9)
      }),
    )
  })

  it('looks the same from its other end', () => {
    fc.assert(
      fc.property(anyShape, anyShare, ({ alpha, beta }, p) => {
        expect(betaCdf(shape(alpha, beta), p) + betaCdf(shape(beta, alpha), 1 - p)).toBeCloseTo(1, 10)
      }),
    )
  })

  it('has a density that integrates to its distribution function', () => {
    const of = shape(4, 2.5)
    const n = 20_000
    const sum = Array.from({ length: n }, (_, i) => betaDensity(of, ((i + 0.5) / n) * 0.6)).reduce((a, b) => a + b, 0)
    expect((sum / n) * 0.6).toBeCloseTo(betaCdf(of, 0.6), 8)
  })

  it('does not overflow after many pulls, all won or all lost', () => {
    expect(betaDensity(shape(1001, 1), 1)).toBeCloseTo(1001, 6)
    expect(betaDensity(shape(1001, 1), 0)).toBe(0)
    expect(betaDensity(shape(1, 1001), 0)).toBeCloseTo(1001, 6)
    near(betaQuantile(shape(1001, 1), 0.025), 0.025 ** (1 / 1001))
  })

  it('is flat when nothing is known: density 1 everywhere, the ends too', () => {
    for (const p of [0, 0.3, 1]) expect(betaDensity(shape(1, 1), p)).toBeCloseTo(1, 12)
    expect(betaMean(shape(1, 1))).toBe(0.5)
  })

  it.each([
    [5, 7, 0.4],
    [4, 1, 1],
    [1, 4, 0],
    [0.5, 1, 0],
    [3, 0.5, 1],
    [1, 1, null],
    [0.5, 0.5, null],
    [0.3, 0.6, null],
  ])('Beta(%d, %d) is highest at %s', (alpha, beta, mode) => {
    expect(betaMode(shape(alpha, beta))).toBe(mode)
  })

  it('is infinitely high at an end whose shape is below 1', () => {
    expect(betaDensity(shape(0.5, 2), 0)).toBe(Number.POSITIVE_INFINITY)
    expect(betaDensity(shape(2, 0.5), 1)).toBe(Number.POSITIVE_INFINITY)
  })
})
