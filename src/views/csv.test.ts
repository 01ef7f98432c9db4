import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { asCsv } from './csv'

const read = (text: string) => Papa.parse<string[]>(text).data

describe('a CSV file', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=1\n+1', '＝1', '＋1', '－1', '＠x'])(
    'never begins a text with what a spreadsheet would calculate: %j',
    (text) => {
      expect(read(asCsv([['name'], [text]]))[1]).toEqual([`'${text}`])
    },
  )

  it('leaves numbers as they are, negative ones too, and nothing where there is none', () => {
    expect(asCsv([[-1.5, 1e-300, 0, null, 0.1 + 0.2]])).toBe('-1.5,1e-300,0,,0.30000000000000004')
  })

  it('leaves other texts as they are, whatever they contain', () => {
    const texts = ['Sobol’', 'BO, by hand', 'say "EI"', 'a-b', 'two\nlines', 'ξ = 0.1', '1 − 2']
    expect(read(asCsv([texts]))).toEqual([texts])
  })
})
