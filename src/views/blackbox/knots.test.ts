import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnProblem, type Knot } from '../../problems/drawn/drawnProblem'
import { check } from '../../testSupport'
import { drawnComplaint } from './drawnDraft'
import { bestKnotWords, knotWords } from './drawnWords'
import { onPaper, paperFor, roomiest, withKnot, withKnotAt, withoutKnot } from './knots'
import { FIRST_DRAWN, shapes } from './shapes'

const three: readonly Knot[] = [
  [0, 1],
  [0.5, 4],
  [1, 2],
]

describe('the knots of a curve', () => {
  it('move between their neighbours; those at the ends only up and down', () => {
    expect(withKnotAt(three, 1, 0.7, 5)[1]).toEqual([0.7, 5])
    expect(withKnotAt(three, 1, 4, 5)[1]).toEqual([0.99, 5])
    expect(withKnotAt(three, 0, 0.3, 5)[0]).toEqual([0, 5])
    expect(withKnotAt(three, 2, 0.3, 5)[2]).toEqual([1, 5])
  })

  it('are added where there is room, and removed but for the ends', () => {
    expect(withKnot(three, 0.25, 7)).toEqual([
      [0, 1],
      [0.25, 7],
      [0.5, 4],
      [1, 2],
    ])
    expect(withKnot(three, 0.505, 7)).toBe(three)
    expect(withoutKnot(three, 1)).toEqual([
      [0, 1],
      [1, 2],
    ])
    expect(withoutKnot(three, 0)).toBe(three)
    expect(roomiest(three)).toBe(0.25)
  })

  it('are at most forty', () => {
    let knots = three
    for (let at = roomiest(knots); at !== null; at = roomiest(knots)) knots = withKnot(knots, at, 0)
    expect(knots).toHaveLength(40)
    expect(withKnot(knots, 0.123, 1)).toBe(knots)
  })

  it('whatever is done to them, make a curve that a document takes', () => {
    const act = fc.tuple(
      fc.constantFrom('move', 'add', 'remove'),
      fc.nat(50),
      fc.double({ min: -1, max: 2, noNaN: true }),
      fc.integer({ min: -99, max: 99 }),
    )
    check(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const knots = acts.reduce<readonly Knot[]>((knots, [what, at, along, value]) => {
          const index = at % knots.length
          if (what === 'move') return withKnotAt(knots, index, along, value)
          return what === 'add' ? withKnot(knots, Math.min(1, Math.max(0, along)), value) : withoutKnot(knots, index)
        }, three)
        expect(drawnComplaint({ ...FIRST_DRAWN, knots })).toBeNull()
      }),
    )
  })
})

describe('the paper', () => {
  it.each(shapes)('has room for $id, between round numbers', ({ knots }) => {
    const [low, high] = paperFor(knots)
    for (const [, value] of knots) expect(value > low && value < high).toBe(true)
    expect(drawnComplaint({ ...FIRST_DRAWN, knots })).toBeNull()
  })

  it('has room for a flat curve, and takes values as fine as it shows them', () => {
    expect(
      paperFor([
        [0, 3],
        [1, 3],
      ]),
    ).toEqual([2.5, 3.5])
    expect(onPaper(4.5678, [0, 10])).toBe(4.57)
    expect(onPaper(-7, [0, 10])).toBe(0)
    expect(onPaper(1.23456e-5, [0, 2e-5])).toBe(1.23e-5)
  })
})

describe('of a drawn curve is said', () => {
  it('where it is best', () => {
    expect(bestKnotWords({ ...FIRST_DRAWN, knots: three })).toBe(
      'The largest value is 4, at x = 0.5. A curve that never overshoots is best at a knot.',
    )
    expect(
      bestKnotWords({
        ...FIRST_DRAWN,
        knots: [
          [0, 3],
          [1, 3],
        ],
      }),
    ).toBe('The curve is flat: f is 3 everywhere.')
  })

  it('where a knot is', () => {
    const source = { ...FIRST_DRAWN, knots: three, axis: { name: 'heat', unit: '°C', low: 20, high: 120 }, output: 'yield (%)' }
    expect(knotWords(source, 1)).toBe('heat (°C) = 70, yield (%) = 4')
    expect(drawnProblem(source).output).toBe('yield (%)')
  })

  it('what is wrong with it', () => {
    expect(drawnComplaint({ ...FIRST_DRAWN, axis: { name: ' ', low: 0, high: 1 } })).toEqual({
      at: 'axis',
      says: 'Give the input a name.',
    })
    expect(drawnComplaint({ ...FIRST_DRAWN, axis: { name: 'x', low: 1, high: 1 } })).toEqual({
      at: 'axis',
      says: 'An axis must begin below its end.',
    })
    expect(drawnComplaint({ ...FIRST_DRAWN, axis: { name: 'x', low: 0, high: 1, log: true } })).toEqual({
      at: 'axis',
      says: 'A logarithmic axis must begin above 0.',
    })
  })
})
