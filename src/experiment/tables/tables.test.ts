import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { resolve } from '../../problems/source'
import { sourceFile } from '../logs/sourceFile'
import { sourceSchema } from '../sourceSchema'
import { anyTable } from './anyTable'
import { readTable } from './readTable'
import { sourceOfTable } from './sourceOfTable'

const typed = (text: string) => readTable([sourceFile('pasted', new TextEncoder().encode(text))])
const opened = (...names: string[]) =>
  readTable(names.map((name) => sourceFile(name, readFileSync(new URL(`../logs/fixtures/${name}`, import.meta.url)))))

/** The black box that a table makes as it is guessed. */
function guessed(text: string) {
  const table = typed(text)
  const chosen = sourceOfTable(table, table.guess)
  if (!('source' in chosen)) throw new Error(chosen.why)
  return chosen
}

const STUDY = 'T (°C),time [min],yield (%)\n40,1,12.5\n60,2,31\n80,2.5,44.1\n100,4,38.2\n'

describe('a table of measured values', () => {
  it('is a black box: inputs, units, value and goal as its names suggest', () => {
    expect(guessed(STUDY).source).toEqual({
      kind: 'table',
      axes: [
        { name: 'T', unit: '°C', low: 40, high: 100 },
        { name: 'time', unit: 'min', low: 1, high: 4 },
      ],
      rows: [
        [40, 1, 12.5],
        [60, 2, 31],
        [80, 2.5, 44.1],
        [100, 4, 38.2],
      ],
      output: 'yield (%)',
      goal: 'maximize',
    })
  })

  it.each([
    ['with a mark of its encoding', `\uFEFF${STUDY}`],
    ['with other line ends', STUDY.replaceAll('\n', '\r\n')],
    ['from a sheet', STUDY.replaceAll(',', '\t')],
    ['with semicolons and decimal commas', STUDY.replaceAll(',', ';').replaceAll('.', ',')],
    ['with blank lines', STUDY.replaceAll('\n', '\n\n')],
    ['with units in a line of their own', STUDY.replace('T (°C),time [min],yield (%)', 'T,time,yield\n°C,min,%')],
    [
      'with a column that counts the rows',
      STUDY.split('\n')
        .map((line, i) => (line === '' ? '' : `${i === 0 ? 'no' : i},${line}`))
        .join('\n'),
    ],
    [
      'with a column of words',
      STUDY.split('\n')
        .map((line, i) => (line === '' ? '' : `${i === 0 ? 'who' : 'Ann'},${line}`))
        .join('\n'),
    ],
    [
      'with dates',
      STUDY.split('\n')
        .map((line, i) => (line === '' ? '' : `${i === 0 ? 'day' : `2026-03-0${i}`},${line}`))
        .join('\n'),
    ],
    [
      'with a constant column',
      STUDY.split('\n')
        .map((line, i) => (line === '' ? '' : `${i === 0 ? 'batch' : 7},${line}`))
        .join('\n'),
    ],
    [
      'as rows of JSON',
      JSON.stringify(
        [40, 60, 80, 100].map((T, i) => ({
          'T (°C)': T,
          'time [min]': [1, 2, 2.5, 4][i],
          'yield (%)': [12.5, 31, 44.1, 38.2][i],
        })),
      ),
    ],
    ['as columns of JSON', '{"T (°C)":[40,60,80,100],"time [min]":[1,2,2.5,4],"yield (%)":[12.5,31,44.1,38.2]}'],
    [
      'as pandas writes it',
      '{"T (°C)":{"0":40,"1":60,"2":80,"3":100},"time [min]":{"0":1,"1":2,"2":2.5,"3":4},"yield (%)":{"0":12.5,"1":31,"2":44.1,"3":38.2}}',
    ],
    [
      'with names and data apart',
      '{"columns":["T (°C)","time [min]","yield (%)"],"index":[0,1,2,3],"data":[[40,1,12.5],[60,2,31],[80,2.5,44.1],[100,4,38.2]]}',
    ],
  ])('is the same %s', (_, text) => {
    expect(guessed(text).source).toEqual(guessed(STUDY).source)
  })

  it('is read in UTF-16 as well', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(STUDY, (c) => c.charCodeAt(0)).buffer)])
    expect(readTable([sourceFile('sheet.txt', bytes)]).guess.inputs).toHaveLength(2)
  })

  it('may have no names', () => {
    const { source } = guessed('10;2,5;3\n20;3,5;4\n35;1,25;9\n')
    expect(source.axes.map(({ name }) => name)).toEqual(['column 1', 'column 2'])
    expect(source.rows[2]).toEqual([35, 1.25, 9])
  })

  it('may group thousands', () => {
    expect(guessed("load;loss\n1'000;3\n12'500;2\n1'000'000;9\n").source.rows.map(([load]) => load)).toEqual([1000, 12500, 1e6])
  })

  it('leaves out rows without a number, and names them; infinite and too large ones are none', () => {
    const chosen = guessed('x,loss\n1,2\n2,\n3,nan\n4,inf\n5,failed\n6,1e400\n7,1e200\n8,1\n,3\n9,4\n10,6\n')
    expect(chosen.leftOut).toEqual([2, 3, 4, 5, 6, 7, 9])
    expect(chosen.source.rows).toEqual([
      [1, 2],
      [8, 1],
      [9, 4],
      [10, 6],
    ])
    expect(typed('x,loss\n1,2\n2,failed\n3,n/a\n4,5\n').columns[1]!.unread).toEqual(['failed'])
  })

  it('may have several rows of one place', () => {
    const chosen = guessed('x,loss\n1,2\n1,4\n2,5\n')
    expect(chosen.repeats).toBe(1)
    expect(resolve(chosen.source).evaluate(1)).toBe(3)
  })

  it('tells columns apart that have one name', () => {
    expect(typed('x,x,x (2),x\n1,2,3,4\n5,6,7,8\n').columns.map(({ name }) => name)).toEqual([
      'x',
      'column 2: x (2)',
      'column 3: x (2)',
      'x (3)',
    ])
    expect(typed('T (°C),T (K),loss\n1,274,4\n5,278,8\n').columns.map(({ name }) => name)).toEqual(['T (°C)', 'T (K)', 'loss'])
  })

  it('guesses a logarithmic axis, which can be changed', () => {
    const table = typed('rate,loss\n0.0001,2\n0.01,4\n1,5\n')
    expect(table.guess.inputs).toEqual([{ column: 0, log: true }])
  })

  it('of 200,000 rows is thinned evenly', () => {
    const text = `x,loss\n${Array.from({ length: 200_000 - 1 }, (_, i) => `${i},${Math.abs(i - 5000)}`).join('\n')}`
    const chosen = guessed(text)
    expect(chosen.every).toBe(100)
    expect(chosen.source.rows).toHaveLength(2000)
    expect(chosen.source.rows[1]).toEqual([100, 4900])
  })

  it('of very many rows comes to the page as every so many-th of them, with what is said of all', () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `${i},${i % 7 === 3 ? '' : Math.abs(i - 5000)}`)
    const file = sourceFile('long.csv', new TextEncoder().encode(`x,loss\n${rows.join('\n')}\n`))
    const table = anyTable([file])
    expect(table).toMatchObject({ rows: 10_000, of: { rows: 30_000, every: 3 } })
    expect(table.columns[0]!.range).toEqual([0, 29_999])
    const chosen = sourceOfTable(table, table.guess)
    if ('why' in chosen) throw new Error(chosen.why)
    expect(chosen.leftOut[0]).toBe(4)
    expect(chosen.every).toBe(15)
    expect(chosen.source.rows[1]!.slice(0, 1)).toEqual([18])
  })

  it.each([
    ['x\n1\n2\n', /^This table has one column only/],
    ['x,y\n1,2\n', /fewer than two rows/],
    ['[1, 2, 3', /cut short or has a mistake/],
    ['[1, 2, 3]', /This JSON is no table/],
    ['{"a": 1}', /This JSON holds no columns/],
    ['{"a": {"b": {"c": 1}}}', /one column only/],
    ['[]', /This JSON is no table/],
    [`x,y\n${'1,2\n'.repeat(200_001)}`, /more than 200,000 rows/],
  ])('that cannot be used says why: %.20s', (text, says) => {
    expect(() => typed(text)).toThrow(says)
  })

  it.each([
    ['a spreadsheet', 'PK\u0003\u0004rest', /spreadsheet/],
    ['a pickle', '\u0080\u0004\u0095', /never opened/],
    ['no text', 'a\0b', /not text/],
    ['nothing', '', /empty/],
  ])('is not %s', (_, text, says) => {
    const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0))
    expect(() => readTable([sourceFile('file', bytes)])).toThrow(says)
  })

  it('is never of hostile names', () => {
    const { source } = guessed('__proto__,constructor,loss\n1,2,3\n2,3,4\n')
    expect(source.axes.map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
    expect(v.parse(sourceSchema, source)).toEqual(source)
  })
})

describe('what a choice of columns makes', () => {
  const table = typed('a,b,c,loss\n1,1,7,3\n2,1,8,x\n3,1,9,5\n')
  it.each([
    [[], 3, 'no input'],
    [[0], null, 'no value'],
    [[0, 1], 3, 'constant'],
    [[0], 0, 'both'],
  ] as const)('%j and %j: %s', (inputs, output, why) => {
    expect(
      sourceOfTable(table, { inputs: inputs.map((column) => ({ column, log: false })), output, goal: 'minimize' }),
    ).toMatchObject({ why })
  })

  it('has at most as many inputs as the room draws', () => {
    expect(
      sourceOfTable(table, { inputs: [0, 2].map((column) => ({ column, log: false })), output: 3, goal: 'minimize' }, 1),
    ).toEqual({
      why: 'too many inputs',
      most: 1,
    })
  })

  it('takes the logarithm of nothing below 0', () => {
    const below = typed('a,loss\n-1,3\n2,4\n')
    expect(sourceOfTable(below, { inputs: [{ column: 0, log: true }], output: 1, goal: 'minimize' })).toMatchObject({
      why: 'not above 0',
    })
  })
})

describe('a file', () => {
  it.each([
    ['optuna-4.9.0-hartmann6.trials.csv', 6, 'minimize'],
    ['optuna-4.9.0-branin_max.journal.log', 2, 'maximize'],
    ['bayes_opt-3.3.0-lr_l2-ei.state.json', 2, 'maximize'],
    ['ax-1.0.0-branin.client.json', 2, 'maximize'],
    ['sklearn-random-svr.cv_results.csv', 2, 'maximize'],
    ['lab-semicolon-comma.csv', 2, 'maximize'],
  ])('%s is a study that can be searched again', (name, inputs, goal) => {
    const table = opened(name)
    const chosen = sourceOfTable(table, table.guess)
    if (!('source' in chosen)) throw new Error(chosen.why)
    expect(chosen.source.axes.length).toBe(inputs)
    expect(chosen.source.goal).toBe(goal)
    expect(v.parse(sourceSchema, chosen.source)).toEqual(chosen.source)
  })

  it.each([
    ['initial_inputs_2.npy', 'initial_outputs_2.npy', 2],
    ['initial_outputs_5.npy', 'initial_inputs_5.npy', 5],
  ])('pair %s and %s is a table, in whatever order', (first, second, inputs) => {
    const table = opened(first, second)
    expect(table.guess.inputs.length).toBe(inputs)
    expect(table.columns.at(-1)!.name).toBe('y')
  })

  it('by itself is half of a table', () => {
    expect(() => opened('initial_outputs_2.npy')).toThrow(/half of a table/)
  })
})
