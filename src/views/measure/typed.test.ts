import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../testSupport'
import { readNumber, readResult, readValue } from './typed'

describe('what is typed as a number', () => {
  it.each([
    ['1.5', 1.5],
    [' -3 ', -3],
    ['−0.2', -0.2],
    ['1e-3', 0.001],
    ['.5', 0.5],
    ['-0', 0],
  ])('“%s” is %d', (typed, value) => {
    expect(readNumber(typed)).toEqual({ value })
  })

  it.each([
    ['1,5', 'Please type decimals after a point: 1.5.'],
    ['1,500', 'Please type 1500 or 1.500: the comma could mean either.'],
    ['1,234.5', 'Please type the digits without anything between them: 1234.5.'],
    ['12 000', 'Please type the digits without anything between them: 12000.'],
    ['1.5 kg', 'Please type the number alone: 1.5. A unit belongs in the name.'],
    ['1,5 kg', 'Please type the number alone: 1.5. A unit belongs in the name.'],
    ['72%', 'Please type the number alone: 72. A unit belongs in the name.'],
    ['1e400', 'This number is too large to compute with.'],
    ['1e-400', 'This number is too small to compute with. Is it 0?'],
    ['NaN', 'Please type a finite number. If nothing came back, choose “Failed”.'],
    ['-inf', 'Please type a finite number. If nothing came back, choose “Failed”.'],
    ['', 'Please type a number.'],
    ['good', '“good” is not a number.'],
    ['1.2.3', '“1.2.3” is not a number.'],
  ])('“%s”: %s', (typed, says) => {
    expect(readNumber(typed)).toEqual({ says })
  })

  it('is a finite number or a sentence, whatever it is', () => {
    check(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,eE+-− kg%∞naif\u00a0') }), (typed) => {
        const read = readNumber(typed)
        if ('value' in read) expect(Number.isFinite(read.value)).toBe(true)
        else expect(read.says).toMatch(/[.?]$/)
      }),
      2000,
    )
  })
})

it('a result that is not there yet is asked for', () => {
  expect(readResult('  ')).toEqual({ says: 'Please type what came back, or choose “Failed”.' })
})

describe('what is typed as the value of an input', () => {
  it('may lie beyond its bounds, as it may have been measured there', () => {
    expect(readValue({ name: 'x', type: 'float', low: 0, high: 1 }, '1.2')).toEqual({ value: 1.2 })
  })

  it('is what the choice is, not its name', () => {
    const depth = { name: 'depth', type: 'category', choices: [null, 3, 'deep'] } as const
    expect(readValue(depth, 'null')).toEqual({ value: null })
    expect(readValue(depth, '3')).toEqual({ value: 3 })
    expect(readValue(depth, 'x')).toEqual({ says: 'Please choose one.' })
  })

  it('is whole for a whole number and above 0 on a logarithmic axis', () => {
    expect(readValue({ name: 'n', type: 'int', low: 1, high: 9 }, '2.5')).toEqual({ says: 'Please type a whole number.' })
    expect(readValue({ name: 'r', type: 'float', low: 1, high: 9, log: true }, '0')).toEqual({
      says: 'Please type a number above 0: the axis is logarithmic.',
    })
  })
})
