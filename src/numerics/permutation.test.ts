import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../testSupport'
import { permutation } from './permutation'
import { seeded } from './random'

describe('a random permutation', () => {
  it('has every number once', () => {
    check(
      fc.property(fc.nat({ max: 200 }), fc.nat(), (count, seed) => {
        const sorted = Array.from(permutation(count, seeded(seed))).sort((a, b) => a - b)
        expect(sorted).toEqual(Array.from({ length: count }, (_, i) => i))
      }),
    )
  })

  it('takes each of the six orders of three equally often', () => {
    const random = seeded(1)
    const counts = new Map<string, number>()
    for (let i = 0; i < 6000; i++) {
      const order = permutation(3, random).join()
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})
