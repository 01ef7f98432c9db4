import { afterEach, describe, expect, it } from 'vitest'
import { writeNumbersIn } from '../language/numbers'
import { formatNumber, formatPercent, formatShort, formatTicks } from './format'

afterEach(() => writeNumbersIn(null))

describe('numbers', () => {
  it.each(['de', 'fr', 'pt-BR'])('are written with the decimal mark of a language that has a comma: %s', (language) => {
    writeNumbersIn(language)
    expect(formatNumber(-0.25)).toBe('−0,250')
    expect(formatShort(0.25)).toBe('0,25')
    expect(formatShort(3)).toBe('3')
    expect(formatNumber(1.5e-7)).toBe('1,5e−7')
    expect(formatTicks([0, 150_000, 1e6])).toEqual(['0', '1,5e5', '1e6'])
    expect(formatPercent(0.5)).toBe('50 %')
  })

  it('are written as powers of ten beside an axis with little room, where that is shorter', () => {
    expect(formatTicks([1e-4, 1])).toEqual(['0.0001', '1'])
    expect(formatTicks([1e-4, 1], 3, 5)).toEqual(['1e−4', '1'])
    expect(formatTicks([-0.25, -0.125, 0], 3, 4)).toEqual(['−0.25', '−0.125', '0'])
  })

  it.each(['en', 'ja', 'ar-EG'])('keep point and digits in others: %s', (language) => {
    writeNumbersIn(language)
    expect(formatShort(1234.5, 5)).toMatch(/^1234[.٫]5$/)
  })
})
