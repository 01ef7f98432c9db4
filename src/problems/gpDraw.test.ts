import { describe, expect, it } from 'vitest'
import { seeded } from '../numerics/random'
import { drawFunction } from './gpDraw'

describe('functions drawn from the prior', () => {
  const draws = Array.from({ length: 4000 }, (_, seed) => drawFunction(seeded(seed)))
  const start = draws.map((f) => f(0.3))
  const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

  it('have mean 0', () => {
    expect(Math.abs(average(start))).toBeLessThan(4 / Math.sqrt(draws.length))
  })

  it.each([0, 0.03, 0.12, 0.3, 0.6])('have the covariance of Matérn 5/2 at distance %d', (distance) => {
    const r = (Math.sqrt(5) * distance) / 0.12
    const matern52 = (1 + r + r ** 2 / 3) * Math.exp(-r)
    const covariance = average(draws.map((f, i) => f(0.3 + distance) * start[i]!))
    expect(Math.abs(covariance - matern52)).toBeLessThan(4 * Math.sqrt((1 + matern52 ** 2) / draws.length))
  })

  it('are the same for the same seed and others for others', () => {
    expect(drawFunction(seeded(7))(0.3)).toBe(start[7])
    expect(new Set(start).size).toBe(draws.length)
  })
})
