import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../testSupport'
import { type Random, seeded } from './random'
import { sobol } from './sobol'

const points = (from: number, count: number, dim: number, scramble?: Random) =>
  Array.from({ length: count }, (_, i) => sobol(from + i, dim, scramble))

const maybeScrambled = fc.option(fc.nat().map(seeded), { nil: undefined })

describe("the Sobol' sequence", () => {
  it('begins with the known points', () => {
    expect(points(0, 8, 3)).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
    ])
  })

  /** Ten coordinates times 2³², from scipy 1.17: stats.qmc.Sobol(10, scramble=False, bits=32). */
  it.each([
    [
      100,
      [1778384896, 1107296256, 3321888768, 3120562176, 3791650816, 3187671040, 100663296, 2046820352, 2717908992, 2986344448],
    ],
    [
      1234,
      [3714056192, 1801453568, 3550478336, 1939865600, 1201668096, 1059061760, 2195718144, 2271215616, 2942304256, 2363490304],
    ],
    [2047, [2097152, 2694840320, 3999268864, 1507852288, 2707423232, 2824863744, 505413632, 136314880, 3927965696, 1914699776]],
  ])('has the reference coordinates at index %d', (index, expected) => {
    expect(sobol(index, 10).map((u) => u * 2 ** 32)).toEqual(expected)
  })

  it('hits each of 2ᵏ intervals of every axis once with any aligned block of 2ᵏ points, scrambled or not', () => {
    check(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.nat({ max: 20 }), maybeScrambled, (k, block, scramble) => {
        const count = 2 ** k
        const made = points(block * count, count, 10, scramble)
        for (let d = 0; d < 10; d++) expect(new Set(made.map((u) => Math.floor(u[d]! * count))).size).toBe(count)
      }),
      60,
    )
  })

  it('hits each of 2ᵃ × 2ᵇ boxes of the first two axes once with any aligned block of 2ᵃ⁺ᵇ points, scrambled or not', () => {
    const power = fc.integer({ min: 0, max: 4 })
    check(
      fc.property(power, power, fc.nat({ max: 20 }), maybeScrambled, (a, b, block, scramble) => {
        const count = 2 ** (a + b)
        const made = points(block * count, count, 2, scramble)
        const boxes = made.map(([u, v]) => Math.floor(u! * 2 ** a) * 2 ** b + Math.floor(v! * 2 ** b))
        expect(new Set(boxes).size).toBe(count)
      }),
      60,
    )
  })

  it('scrambles differently for different seeds, and for different axes', () => {
    expect(points(0, 4, 3, seeded(1))).not.toEqual(points(0, 4, 3, seeded(2)))
    const [along, across] = [0, 1].map((d) => points(0, 2, 2, seeded(1)).map((u) => u[d]))
    expect(along).not.toEqual(across)
  })

  it('makes each point uniform over the seeds', () => {
    const tenths = Array.from({ length: 10 }, () => 0)
    for (let seed = 0; seed < 2000; seed++) tenths[Math.floor(sobol(5, 2, seeded(seed))[1]! * 10)]! += 1
    for (const count of tenths) expect(Math.abs(count - 200)).toBeLessThan(60)
  })

  it('scrambles both halves of an axis independently, where a shift of digits would keep two points half an axis apart', () => {
    const distances = Array.from({ length: 1000 }, (_, seed) => {
      const [first, second] = points(0, 2, 1, seeded(seed))
      return Math.abs(second![0]! - first![0]!)
    })
    expect(Math.min(...distances)).toBeLessThan(0.1)
    expect(Math.max(...distances)).toBeGreaterThan(0.9)
  })

  it('stays inside [0, 1) in all its ten dimensions, and refuses more', () => {
    for (let i = 0; i < 500; i++) expect(sobol(i, 10, seeded(3)).every((u) => u >= 0 && u < 1)).toBe(true)
    expect(() => sobol(0, 11)).toThrow(RangeError)
  })
})
