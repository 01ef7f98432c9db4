import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../experiment/logs/sourceFile'
import { boxFile, boxOfFile } from '../../experiment/tables/boxFile'
import { readTable } from '../../experiment/tables/readTable'
import { type Chosen, sourceOfTable } from '../../experiment/tables/sourceOfTable'
import { tableOfSource } from '../../experiment/tables/tableOfSource'
import { blackbox } from '../../language/en/blackbox'
import { STUDY } from './study'
import { chosenWords, columnWords, objectionWords, poolWords, sizeWords } from './tableWords'

const typed = (text: string) => readTable([sourceFile('pasted', new TextEncoder().encode(text))])
const guessed = (text: string) => {
  const table = typed(text)
  return sourceOfTable(table, table.guess) as Chosen
}

describe('of a table is said', () => {
  it('how large it is, and what its columns hold', () => {
    const table = typed('day,T (°C),who,loss,note\n2026-01-01,1.5,Ann,3,\n2026-01-02,2,Bob,failed,\n2026-01-03,4,Ann,5,\n')
    expect(sizeWords(table)).toBe('3 rows, 5 columns.')
    expect(sizeWords({ ...table, of: { rows: 200_000, every: 20 } })).toBe('200,000 rows, 5 columns. One row in 20 is looked at.')
    expect(table.columns.map(columnWords)).toEqual([
      'dates',
      'numbers from 1.5 to 4 °C',
      'words',
      'whole numbers from 3 to 5; 1 row has none (“failed”)',
      'empty',
    ])
  })

  it('what became of its rows', () => {
    const { source } = guessed(STUDY)
    expect(chosenWords({ source, leftOut: [], every: 1, repeats: 0 })).toEqual([])
    expect(chosenWords({ source, leftOut: [4], every: 1, repeats: 1 })).toEqual([
      'Row 4 is left out: a chosen column has no number there.',
      '1 row repeats a place that another row has too: there the mean counts.',
    ])
    expect(chosenWords({ source, leftOut: [1, 2, 3, 4, 5, 6, 9], every: 3, repeats: 2 })).toEqual([
      '7 rows are left out, for a chosen column has no number there: rows 1, 2, 3, 4, 5 and 2 more.',
      'These are more rows than searches can choose among: one in 3 is taken.',
      '2 rows repeat a place that another row has too: there the mean counts.',
    ])
  })

  it('what searches choose among', () => {
    expect(poolWords(guessed(STUDY))).toBe(
      'Every search chooses among these 24 places, each of them once. The largest yield (%) is 74.6, at temperature (°C) = 75, time (min) = 80.',
    )
  })

  it('why a choice makes no black box, in a sentence each', () => {
    const [column] = typed('T,loss\n-1,2\n3,4\n').columns
    const all = [
      { why: 'no input' },
      { why: 'no value' },
      { why: 'too few places' },
      { why: 'too many inputs', most: 2 },
      { why: 'too many inputs', most: 8 },
      { why: 'no numbers', column: column! },
      { why: 'constant', column: column! },
      { why: 'not above 0', column: column! },
      { why: 'both', column: column! },
    ] as const
    const said = all.map(objectionWords)
    expect(new Set(said).size).toBe(all.length)
    for (const words of said) expect(words).toMatch(/^[A-Z].*\.$/)
    expect(objectionWords({ why: 'not above 0', column: column! })).toBe(
      'A logarithmic axis needs numbers above 0, but T begins at −1.',
    )
  })

  it('that a link cannot carry it', () => {
    expect(blackbox.tooLong(31000, 20000)).toContain('31,000 characters, where 20,000 is the most')
  })
})

describe('a table in a file of ours', () => {
  it('is the same when it is opened, and changed from where it was', () => {
    const { source } = guessed(STUDY)
    expect(boxOfFile(JSON.parse(boxFile(source)))).toEqual(source)
    const table = tableOfSource(source)
    expect((sourceOfTable(table, table.guess) as Chosen).source).toEqual(source)
  })

  it('is nothing else', () => {
    for (const other of [
      null,
      [],
      { kind: 'where-next/black-box' },
      { kind: 'where-next/black-box', version: 2, source: guessed(STUDY).source },
    ])
      expect(boxOfFile(other)).toBeNull()
  })
})
