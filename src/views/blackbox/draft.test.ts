import { describe, expect, it } from 'vitest'
import { formulaProblem } from '../../problems/formula/formulaProblem'
import { complaintAbout, withAxis, withFormula } from './draft'
import { examples } from './examples'
import { foundWords } from './foundWords'

const start = examples[0].source

describe('a draft of a black box', () => {
  it.each(examples)('begins well with $id', ({ source }) => {
    expect(complaintAbout(source, 8)).toBeNull()
    expect(foundWords(formulaProblem(source))).toMatch(/^The (?:smallest|largest) value found is/)
  })

  it('has the inputs that its formula uses, with the ranges that were set', () => {
    const two = withFormula(start, 'x1^2 + x2')
    expect(two.axes).toEqual([
      { name: 'x1', low: -5, high: 5 },
      { name: 'x2', low: -5, high: 5 },
    ])
    expect(withFormula(two, 'x^3').axes).toEqual([{ name: 'x', low: -5, high: 5 }])
    expect(withFormula(two, 'x1 + (').axes).toHaveLength(1)
    expect(withFormula(two, 'x1 + §').axes).toEqual(two.axes)
  })

  it('keeps inputs that were given names', () => {
    const named = withAxis(start, 0, { name: 'heat' })
    expect(complaintAbout(named, 2)).toMatchObject({
      at: 'formula',
      says: expect.stringMatching(/“x” is not known here. Inputs: heat/),
    })
    expect(complaintAbout(withFormula(named, 'heat^2'), 2)).toBeNull()
  })

  it('says what is wrong where it is', () => {
    expect(complaintAbout(withFormula(start, 'x + sinus(x)'), 2)).toEqual({
      at: 'formula',
      says: 'There is no function “sinus”.',
      from: 4,
      to: 9,
    })
    expect(complaintAbout(withAxis(start, 0, { low: 7 }), 2)).toMatchObject({
      at: 'axis',
      index: 0,
      says: 'An axis must begin below its end.',
    })
    expect(complaintAbout(withAxis(start, 0, { log: true }), 2)).toMatchObject({
      at: 'axis',
      says: 'A logarithmic axis must begin above 0.',
    })
    expect(complaintAbout(withFormula(start, 'x1 + x2 + x3'), 2)).toMatchObject({
      at: 'inputs',
      says: expect.stringMatching(/at most 2 inputs/),
    })
    expect(complaintAbout(withFormula(start, 'x1 + x2 + x3'), 8)).toBeNull()
    expect(complaintAbout(withAxis(withFormula(start, 'x1 + x2'), 1, { name: 'x1' }), 2)).not.toBeNull()
    expect(complaintAbout(withAxis(start, 0, { name: '2x' }), 2)).not.toBeNull()
  })

  it('without any value says so', () => {
    expect(foundWords(formulaProblem(withFormula(start, 'ln(-1 - x^2)')))).toBe(
      'This formula has no value anywhere on these axes.',
    )
  })
})
