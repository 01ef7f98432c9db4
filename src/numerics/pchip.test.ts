import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import reference from '../../docs/reference/pchip.json' with { type: 'json' }
import { check } from '../testSupport'
import { pchip } from './pchip'

describe('a curve that keeps the shape of its knots', () => {
  it.each(reference.cases)('is that of SciPy: $name', ({ x, y, at, values }) => {
    const curve = pchip(x, y)
    for (const [i, place] of at.entries()) expect(curve(place)).toBeCloseTo(values[i]!, 10)
  })

  const knots = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 }).chain((places) =>
    fc.record({
      x: fc.constant(places.sort((a, b) => a - b)),
      y: fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: places.length, maxLength: places.length }),
    }),
  )

  it('goes through its knots, and is monotone between them', () => {
    check(
      fc.property(knots, ({ x, y }) => {
        const curve = pchip(x, y)
        x.forEach((place, i) => {
          // −0 is 0.
          expect(curve(place) + 0).toBe(y[i]! + 0)
        })
        for (let i = 0; i + 1 < x.length; i++) {
          const along = Array.from({ length: 21 }, (_, k) => curve(x[i]! + ((x[i + 1]! - x[i]!) * k) / 20))
          const rises = Math.sign(y[i + 1]! - y[i]!)
          const rounding = 1e-12 * (Math.abs(y[i]!) + Math.abs(y[i + 1]!)) + 1e-300
          for (let k = 0; k < 20; k++) expect(rises * (along[k + 1]! - along[k]!)).toBeGreaterThanOrEqual(-rounding)
        }
      }),
    )
  })

  it('stays at its ends outside of them, and says nothing of no place', () => {
    const curve = pchip([0, 1], [2, 3])
    expect([curve(-1), curve(2), curve(Number.NaN)]).toEqual([2, 3, Number.NaN])
  })
})
