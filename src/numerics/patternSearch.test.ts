import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, check } from '../testSupport'
import { patternSearch } from './patternSearch'

const cube = (dim: number) => fc.array(between(0, 1), { minLength: dim, maxLength: dim })

/** A concave quadratic with its peak, of height 1, at `peak`; narrower on each further axis, and tilted. */
const hill = (peak: readonly number[]) => (u: readonly number[]) => {
  const offsets = u.map((value, d) => value - peak[d]!)
  const tilt = offsets.reduce((sum, offset) => sum + offset, 0)
  return 1 - offsets.reduce((sum, offset, d) => sum + (d + 1) * offset * offset, 0) - 0.3 * tilt * tilt
}

describe('pattern search', () => {
  it('climbs to the peak of a quadratic from anywhere, in one to three dimensions', () => {
    check(
      fc.property(
        fc.integer({ min: 1, max: 3 }).chain((dim) => fc.tuple(cube(dim), cube(dim))),
        ([peak, start]) => {
          const { u, value } = patternSearch(hill(peak), start, new Array(peak.length).fill(0.1), 1e-8)
          expect(Math.max(...u.map((coordinate, d) => Math.abs(coordinate - peak[d]!)))).toBeLessThan(1e-6)
          expect(value).toBe(hill(peak)(u))
        },
      ),
    )
  })

  it('ends exactly on a bound when the function rises beyond it', () => {
    expect(patternSearch(([u]) => u!, [0.31], [0.1], 1e-9).u).toEqual([1])
    expect(patternSearch(([u, v]) => v! - u!, [0.31, 0.4], [0.1, 0.1], 1e-9).u).toEqual([0, 1])
    expect(patternSearch(hill([-0.2, 0.5]), [0.9, 0.1], [0.1, 0.1], 1e-9).u[0]).toBe(0)
  })

  it('never leaves the unit cube and never goes down', () => {
    check(
      fc.property(cube(2), (start) => {
        const seen: number[] = []
        const waves = ([u, v]: readonly number[]) => {
          seen.push(u!, v!)
          return Math.sin(20 * u!) + Math.cos(13 * v! + u!)
        }
        const { value } = patternSearch(waves, start, [0.3, 0.3], 1e-6)
        expect(value).toBeGreaterThanOrEqual(waves(start))
        expect(seen.every((coordinate) => coordinate >= 0 && coordinate <= 1)).toBe(true)
      }),
    )
  })

  it('stays where it is on a plateau', () => {
    expect(patternSearch(() => 0, [0.25, 0.75], [0.1, 0.1], 1e-6)).toEqual({ u: [0.25, 0.75], value: 0 })
  })
})
