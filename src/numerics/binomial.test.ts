import { expect, it } from 'vitest'
import { usualCounts } from './binomial'

it('gives the quantiles of the binomial distribution', () => {
  // Independent: R's qbinom(c(0.025, 0.975), n, p).
  expect(usualCounts(10, 0.5)).toEqual([2, 8])
  expect(usualCounts(100, 0.5)).toEqual([40, 60])
  expect(usualCounts(20, 0.95)).toEqual([17, 20])
})

it('leaves out no more than the tails, and as much as it can', () => {
  const chance = (n: number, p: number, k: number): number => {
    let ways = 1
    for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
    return ways * p ** k * (1 - p) ** (n - k)
  }
  for (const n of [1, 2, 5, 12, 30]) {
    for (const p of [0.6827, 0.9545]) {
      const [low, high] = usualCounts(n, p)
      const below = (end: number) => Array.from({ length: end }, (_, k) => chance(n, p, k)).reduce((a, b) => a + b, 0)
      expect(below(low)).toBeLessThanOrEqual(0.025)
      expect(below(low + 1)).toBeGreaterThan(0.025)
      expect(1 - below(high + 1)).toBeLessThanOrEqual(0.025 + 1e-12)
      expect(1 - below(high)).toBeGreaterThan(0.025)
    }
  }
})
