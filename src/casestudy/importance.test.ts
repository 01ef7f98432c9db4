import { describe, expect, it } from 'vitest'
import { seeded } from '../numerics/random'
import { byLengthscale, mainEffectShare } from './importance'
import { INPUT_LISTS } from './inputs'

describe('the importance of the inputs', () => {
  it('by length-scales is the width of an axis over its length-scale, as shares', () => {
    // The axes are 5, 5, log10 16, log10 8, log10 32, 28 and 0.99 wide: a length-scale of the width each makes all alike.
    const widths = [5, 5, Math.log10(16), Math.log10(8), Math.log10(32), 28, 0.99]
    const alike = byLengthscale(INPUT_LISTS.seven, widths)
    for (const share of alike) expect(share).toBeCloseTo(1 / 7, 12)
    const shares = byLengthscale(INPUT_LISTS.seven, widths.with(0, 5 / 3))
    expect(shares[0]).toBeCloseTo(3 / 9, 12)
    expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
  })

  it('by main effects is Kelley’s ε², as one computes it by hand', () => {
    // Two bins 1 2 3 | 4 5 6: within them the squares sum to 4, in all to 17.5.
    expect(mainEffectShare([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], 2)).toBeCloseTo(1 - (5 / 4) * (4 / 17.5), 12)
    // The order of the points says nothing.
    expect(mainEffectShare([6, 1, 4, 2, 5, 3], [6, 1, 4, 2, 5, 3], 2)).toBeCloseTo(1 - (5 / 4) * (4 / 17.5), 12)
    expect(mainEffectShare([1, 2, 3, 4], [7, 7, 7, 7], 2)).toBe(0)
  })

  it('by main effects comes to the known first-order indices of the Ishigami function', () => {
    // Sobol' & Levitan (1999), a = 7, b = 0.1: S1 = 0.3139, S2 = 0.4424, S3 = 0.
    const random = seeded(1)
    const points = Array.from({ length: 20_000 }, () => [1, 2, 3].map(() => Math.PI * (2 * random.uniform() - 1)))
    const y = points.map(([a, b, c]) => Math.sin(a!) + 7 * Math.sin(b!) ** 2 + 0.1 * c! ** 4 * Math.sin(a!))
    const shares = [0, 1, 2].map((d) =>
      mainEffectShare(
        points.map((x) => x[d]!),
        y,
        40,
      ),
    )
    expect(Math.abs(shares[0]! - 0.3139)).toBeLessThan(0.015)
    expect(Math.abs(shares[1]! - 0.4424)).toBeLessThan(0.015)
    expect(Math.abs(shares[2]!)).toBeLessThan(0.01)
  })

  it('of an input that does nothing is 0 on average', () => {
    const random = seeded(2)
    const shares = Array.from({ length: 400 }, () => {
      const draw = () => Array.from({ length: 128 }, () => random.normal())
      return mainEffectShare(draw(), draw(), 8)
    })
    const mean = shares.reduce((a, b) => a + b) / shares.length
    expect(Math.abs(mean)).toBeLessThan(0.01)
  })
})
