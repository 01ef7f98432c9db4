import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../testSupport'
import { comment, literal, number, text } from './python'

const LITERAL = /^"(?:[^"\\\p{C}\p{Zl}\p{Zp}]|\\["\\n]|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})*"$/u

/** The string that a Python literal of this form is. */
const read = (written: string): string =>
  written
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gs, (_, four, eight, one) =>
      one === undefined ? String.fromCodePoint(Number.parseInt(four ?? eight, 16)) : one === 'n' ? '\n' : one,
    )

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('"', '\\"', '\n"""', '\u2028', '\ud800', '\u202e#'),
)

describe('what is written into a Python program', () => {
  it('is a text that nothing in it can end, break or hide, and that reads back the same', () => {
    check(
      fc.property(anyText, (value) => {
        const written = text(value)
        expect(written).toMatch(LITERAL)
        expect(read(written)).toBe(value)
      }),
      2000,
    )
  })

  it('is a comment on every line, whatever stands in it', () => {
    check(
      fc.property(anyText, anyText, (a, b) => {
        const lines = comment(`${a}\n${b}`, '    ').split('\n')
        for (const line of lines) expect(line).toMatch(/^ {4}#[^\p{C}\p{Zl}\p{Zp}]*$/u)
      }),
      1000,
    )
  })

  it('is a float that is the very same number', () => {
    check(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(number(value)).toMatch(/[.e]/)
        expect(Number(number(value))).toBe(value === 0 ? 0 : value)
      }),
    )
    expect(number(Number.NaN)).toBe('float("nan")')
    expect(number(Number.NEGATIVE_INFINITY)).toBe('-float("inf")')
  })

  it('keeps what a choice is: a whole number, a truth, nothing', () => {
    expect([3, 0.5, true, null, 'None'].map(literal)).toEqual(['3', '0.5', 'True', 'None', '"None"'])
  })
})
