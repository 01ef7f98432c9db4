import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, check } from '../testSupport'
import { clampTo, contains, type Dimension, fromUnit, modelBounds, modelWidth, toModel, toUnit } from './searchSpace'

const linear: Dimension = { label: 'x', low: -2, high: 10, scale: 'linear' }
const rate: Dimension = { label: 'learning rate', low: 1e-4, high: 1e-1, scale: 'log' }

const axes: fc.Arbitrary<Dimension> = fc.oneof(
  fc
    .tuple(between(-100, 100), between(0.01, 100))
    .map(([low, width]): Dimension => ({ label: 'x', low, high: low + width, scale: 'linear' })),
  fc
    .tuple(between(-9, 3), between(0.1, 9))
    .map(([low, width]): Dimension => ({ label: 'x', low: 10 ** low, high: 10 ** (low + width), scale: 'log' })),
)

describe('an axis of the search space', () => {
  it('is travelled from exactly low to exactly high, and never left', () => {
    check(
      fc.property(axes, between(-1, 2), (axis, u) => {
        expect(fromUnit(axis, 0)).toBe(axis.low)
        expect(fromUnit(axis, 1)).toBe(axis.high)
        expect(contains([axis], [fromUnit(axis, u)])).toBe(true)
      }),
      300,
    )
  })

  it('comes back to where it started, from [0, 1] to x and back', () => {
    check(
      fc.property(axes, between(0, 1), (axis, u) => {
        expect(toUnit(axis, fromUnit(axis, u))).toBeCloseTo(u, 9)
      }),
      300,
    )
  })

  it('keeps its order', () => {
    check(
      fc.property(axes, between(0, 1), between(0, 1), (axis, a, b) => {
        fc.pre(a < b)
        expect(fromUnit(axis, a)).toBeLessThanOrEqual(fromUnit(axis, b))
      }),
    )
  })

  it('shows the surrogate x itself when linear', () => {
    expect(toModel(linear, 3)).toBe(3)
    expect(modelBounds(linear)).toEqual([-2, 10])
    expect(modelWidth(linear)).toBe(12)
    expect(fromUnit(linear, 0.25)).toBe(1)
  })

  it('shows the surrogate decades when logarithmic, so that equal steps are equal ratios', () => {
    expect(toModel(rate, 0.01)).toBe(-2)
    expect(modelWidth(rate)).toBeCloseTo(3, 12)
    expect(fromUnit(rate, 1 / 3)).toBeCloseTo(1e-3, 12)
    expect(fromUnit(rate, 2 / 3)).toBeCloseTo(1e-2, 12)
  })

  it('clamps to its nearer end', () => {
    expect([clampTo(linear, -7), clampTo(linear, 3), clampTo(linear, 70)]).toEqual([-2, 3, 10])
  })
})

describe('a search space', () => {
  it('contains its corners and nothing outside, incomplete or undefined', () => {
    const space = [linear, rate]
    expect(contains(space, [-2, 1e-1])).toBe(true)
    expect(contains(space, [-2.1, 1e-2])).toBe(false)
    expect(contains(space, [0])).toBe(false)
    expect(contains(space, [0, 1e-2, 0])).toBe(false)
    expect(contains(space, [Number.NaN, 1e-2])).toBe(false)
  })
})
