import { describe, expect, it } from 'vitest'
import { readLog } from '../experiment/logs'
import { LogProblem } from '../experiment/logs/log'
import { sourceFile } from '../experiment/logs/sourceFile'
import { anyTable } from '../experiment/tables/anyTable'
import { sourceOfTable } from '../experiment/tables/sourceOfTable'
import { type FormulaSource, formulaProblem } from '../problems/formula/formulaProblem'
import { complaintAbout } from './blackbox/draft'
import { foundWords } from './blackbox/foundWords'
import { objectionWords } from './blackbox/tableWords'
import { readResult } from './measure/typed'

/** What somebody may type, paste or open, and the sentence that answers it: one row each. The details are tested beside each reader. */

const formula = (text: string): FormulaSource => ({
  kind: 'formula',
  formula: text,
  axes: [{ name: 'x', low: 1, high: 2 }],
  goal: 'minimize',
})

describe('a formula', () => {
  it.each([
    ['x +', /ends|missing|expected/i],
    ['(x', /bracket|closed|\)/i],
    ['x))', /bracket|\)/i],
    ['y + 1', /“y” is not known here/],
    ['constructor', /“constructor” is not known here/],
    ['__proto__', /“__proto__” is not known here/],
    ['x.constructor', /./],
    ['while(true)', /There is no function “while”/],
    ['alert(1)', /There is no function “alert”/],
    ['x'.repeat(10_000), /1000 is the most/],
    [`${'('.repeat(5000)}x${')'.repeat(5000)}`, /1000 is the most/],
    ['', /./],
  ])('%.20s is refused with a sentence, at its place', (text, says) => {
    const complaint = complaintAbout(formula(text), 8)!
    expect(complaint.says).toMatch(says)
    expect(complaint.says).toMatch(/^\S.*[.?!]$/s)
    if (complaint.at === 'formula') expect(complaint.to).toBeGreaterThanOrEqual(complaint.from)
  })

  it.each(['1/0', 'log(-x)', '0/0', 'sqrt(-x)'])('%s has no value anywhere, and says so', (text) => {
    expect(complaintAbout(formula(text), 8)).toBeNull()
    const problem = formulaProblem(formula(text))
    expect(problem.optimum).toBeUndefined()
    expect(foundWords(problem)).toMatch(/\.$/)
    expect(problem.lesson).toContain('no value anywhere')
  })

  it('x^x^x^x is a number wherever it is not too large', () => {
    const problem = formulaProblem(formula('x^x^x^x'))
    expect(problem.evaluate(1)).toBe(1)
    expect(problem.evaluate(2)).toBe(65_536)
  })
})

const bytes = (content: string | readonly number[]) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)

/** A table that was pasted or opened: its rows as numbers, or the sentence that refuses it. */
function tableOf(content: string | readonly number[]): readonly (readonly number[])[] | string {
  try {
    const table = anyTable([sourceFile('any', bytes(content))])
    const chosen = sourceOfTable(table, table.guess)
    return 'why' in chosen ? objectionWords(chosen) : chosen.source.rows
  } catch (error) {
    if (error instanceof LogProblem) return error.message
    throw error
  }
}

/** A log that was opened: the values of its trials, or the sentence that refuses it. */
function logOf(content: string | readonly number[]): readonly unknown[] | string {
  try {
    return readLog([sourceFile('any', bytes(content))]).trials.map(({ value }) => value)
  } catch (error) {
    if (error instanceof LogProblem) return error.message
    throw error
  }
}

const utf16 = (text: string) => [0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]

describe('a table or a log', () => {
  it.each<[string, string | readonly number[], readonly (readonly number[])[]]>([
    [
      'a mark of its encoding',
      '\uFEFFx,loss\n1,2\n2,4\n',
      [
        [1, 2],
        [2, 4],
      ],
    ],
    [
      'UTF-16',
      utf16('x;loss\r\n1;2\r\n2;4\r\n'),
      [
        [1, 2],
        [2, 4],
      ],
    ],
    [
      'semicolons and decimal commas',
      'x;loss\n1,5;2\n2,25;4\n',
      [
        [1.5, 2],
        [2.25, 4],
      ],
    ],
    [
      'thousands',
      "x;loss\n1'000;2\n12'500;4\n",
      [
        [1000, 2],
        [12_500, 4],
      ],
    ],
    [
      'units in its head',
      'T (°C),loss [%]\n1,2\n2,4\n',
      [
        [1, 2],
        [2, 4],
      ],
    ],
    [
      'missing cells',
      'x,loss\n1,2\n,3\n2,\n2,4\n',
      [
        [1, 2],
        [2, 4],
      ],
    ],
    [
      'text among the numbers',
      'x,loss\n1,2\n3,broke\n2,4\n',
      [
        [1, 2],
        [2, 4],
      ],
    ],
    [
      'NaN and infinity',
      'x,loss\n1,2\n3,NaN\n4,Infinity\n5,-inf\n2,4\n',
      [
        [1, 2],
        [2, 4],
      ],
    ],
    [
      'rows twice',
      'x,loss\n1,2\n1,2\n2,4\n',
      [
        [1, 2],
        [1, 2],
        [2, 4],
      ],
    ],
    [
      'dates',
      'day,x,loss\n2026-01-01,1,2\n2026-01-02,2,4\n2026-01-03,7,5\n',
      [
        [1, 2],
        [2, 4],
        [7, 5],
      ],
    ],
    [
      'a column that never changes',
      'batch,x,loss\n7,1,2\n7,2,4\n7,5,3\n',
      [
        [1, 2],
        [2, 4],
        [5, 3],
      ],
    ],
    [
      'no head',
      '1.5,2\n2.5,4\n',
      [
        [1.5, 2],
        [2.5, 4],
      ],
    ],
  ])('with %s is read', (_, content, rows) => {
    expect(tableOf(content)).toEqual(rows)
    expect(logOf(content)).toEqual(expect.arrayContaining(rows.map((row) => row.at(-1))))
  })

  it.each<[string, string | readonly number[], RegExp]>([
    ['one column', 'x\n1\n2\n3\n', /one column|not a log/],
    ['nothing', '', /empty/],
    ['200,001 rows', `x,y\n${'1,2\n'.repeat(200_001)}`, /more than 200,000 rows/],
    ['a picture', PNG, /not text/],
    ['a pickle', [0x80, 4, 0x95, 1, 0, 0], /pickle/],
    ['a database', 'SQLite format 3\u0000', /SQLite/],
    ['JSON that was cut short', '{"pbounds": {"x": [0, 1]}, "keys": ["x"', /./],
    ['JSON that nests too deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /./],
    ['a record of JSON', '{"__proto__": {"polluted": true}}', /./],
  ])('of %s is refused with a sentence', (_, content, says) => {
    for (const said of [tableOf(content), logOf(content)]) {
      expect(said).toEqual(expect.any(String))
      expect(said).toMatch(says)
      expect(said).toMatch(/^[A-Z].*\.$/s)
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('what came back of an experiment', () => {
  it.each([
    ['', 'Please type what came back, or choose “Failed”.'],
    ['1,5', 'Please type decimals after a point: 1.5.'],
    ['1.5 kg', 'Please type the number alone: 1.5. A unit belongs in the name.'],
    ['1e400', 'This number is too large to compute with.'],
    ['1,234', 'Please type 1234 or 1.234: the comma could mean either.'],
    ['NaN', 'Please type a finite number. If nothing came back, choose “Failed”.'],
    ['about 3', '“about 3” is not a number.'],
  ])('typed as “%s” is answered', (typed, says) => {
    expect(readResult(typed)).toEqual({ says })
  })
})
