import { describe, expect, it } from 'vitest'
import { seeded } from '../numerics/random'
import { splitRhat } from './chainDiagnostics'

const chain = (...coordinates: readonly (readonly number[])[]) =>
  coordinates[0]!.map((_, i) => Float64Array.from(coordinates, (values) => values[i]!))

describe('split R̂', () => {
  it('is what the formula says', () => {
    // Halves 1, 3 and 5, 9: variances 2 and 8, so W = 5; means 2 and 7, so B/n = 12.5; √(5/2 + 12.5)/√5.
    expect(splitRhat(chain([1, 3, 5, 9]))).toBeCloseTo(Math.sqrt((0.5 * 5 + 12.5) / 5), 12)
  })

  it('is near 1 for independent draws, and the largest of all coordinates', () => {
    const random = seeded(1)
    const independent = Array.from({ length: 400 }, () => random.normal())
    const drifting = independent.map((value, i) => value + i / 50)
    expect(splitRhat(chain(independent))).toBeLessThan(1.01)
    expect(splitRhat(chain(independent, drifting))).toBe(splitRhat(chain(drifting)))
    expect(splitRhat(chain(drifting))).toBeGreaterThan(1.5)
  })

  it('counts a coordinate that stays where it is as mixed, and one that jumps once as not', () => {
    expect(splitRhat(chain([2, 2, 2, 2]))).toBe(1)
    expect(splitRhat(chain([2, 2, 3, 3]))).toBe(Number.POSITIVE_INFINITY)
  })

  it('refuses chains too short to be split', () => {
    expect(() => splitRhat(chain([1, 2, 3]))).toThrow('at least 4')
  })
})
