import * as fc from 'fast-check'
import * as v from 'valibot'
import { LogProblem } from '../src/experiment/logs/log'
import { sourceFile } from '../src/experiment/logs/sourceFile'
import { sourceSchema } from '../src/experiment/sourceSchema'
import { boxFile, boxOfFile } from '../src/experiment/tables/boxFile'
import { readTable } from '../src/experiment/tables/readTable'
import { sourceOfTable } from '../src/experiment/tables/sourceOfTable'
import type { Table } from '../src/experiment/tables/table'
import { tableProblem } from '../src/problems/table/tableProblem'
import { Slowest } from './slowest'

const CELLS = [
  '',
  'n/a',
  'nan',
  'inf',
  '-inf',
  '1e400',
  '1e200',
  '1,5',
  '1.5 kg',
  '12 %',
  "1'000",
  '1.234,5',
  '2026-01-02',
  'Ann',
  '"',
  '"a;b"',
  '=1+1',
  '−3',
  '\u00a0',
  '0x10',
  '__proto__',
]
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1e3, max: 1e3, noNaN: true }).map((value) => String(Math.round(value * 100) / 100)) },
  { weight: 2, arbitrary: fc.nat(5).map(String) },
  { weight: 2, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
)
const name = fc.oneof(
  fc.constantFrom('x', 'T (°C)', 'T [K]', 'loss', 'score', 'n', '__proto__', 'constructor', ''),
  fc.string({ maxLength: 12 }),
)

const textTable = fc
  .record({
    width: fc.integer({ min: 1, max: 10 }),
    height: fc.nat(30),
    delimiter: fc.constantFrom(',', ';', '\t', '|', ' ', ', '),
    ends: fc.constantFrom('\n', '\r\n', '\n\n'),
    mark: fc.constantFrom('', '\ufeff', '# made by hand\n'),
    isNamed: fc.boolean(),
  })
  .chain(({ width, height, delimiter, ends, mark, isNamed }) =>
    fc
      .tuple(
        fc.array(name, { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { minLength: Math.max(1, width - 1), maxLength: width + 1 }), {
          minLength: height,
          maxLength: height,
        }),
      )
      .map(([names, rows]) => mark + [...(isNamed ? [names] : []), ...rows].map((row) => row.join(delimiter)).join(ends)),
  )

const jsonTable = fc
  .oneof(
    fc.array(
      fc.dictionary(name, fc.oneof(fc.double(), fc.string({ maxLength: 5 }), fc.constant(null), fc.object({ maxDepth: 1 }))),
      { maxLength: 20 },
    ),
    fc.dictionary(name, fc.array(fc.oneof(fc.double(), fc.constant(null)), { maxLength: 20 })),
    fc.array(fc.array(fc.double(), { maxLength: 4 }), { maxLength: 20 }),
    fc.record({
      columns: fc.array(name, { maxLength: 4 }),
      data: fc.array(fc.array(fc.double(), { maxLength: 4 }), { maxLength: 9 }),
    }),
    fc.json({ maxDepth: 5 }).map((text) => JSON.parse(text)),
  )
  .chain((content) => fc.tuple(fc.constant(JSON.stringify(content) ?? ''), fc.option(fc.nat())))
  // Half of them are cut short.
  .map(([text, cut]) => (cut === null ? text : text.slice(0, cut % (text.length + 1))))

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer)])
const npy = fc
  .tuple(
    fc.constantFrom("{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), }", "{'descr': '|O', 'shape': (3,)}"),
    fc.uint8Array({ maxLength: 60 }),
  )
  .map(([header, body]) => Uint8Array.from([0x93, ...bytesOf('NUMPY'), 1, 0, header.length, 0, ...bytesOf(header), ...body]))

const anyFile = fc.oneof(
  { weight: 6, arbitrary: textTable.map(bytesOf) },
  { weight: 2, arbitrary: jsonTable.map(bytesOf) },
  { weight: 1, arbitrary: textTable.map(utf16) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }).map(bytesOf) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  { weight: 1, arbitrary: npy },
)

/** Draws files; whatever they hold, they are a table or a sentence, and a table that can be used is a sound black box. Throws with the smallest that is not. */
export function fuzzTables(seed: number, runs: number): void {
  const slowest = new Slowest()
  let used = 0
  let tables = 0
  fc.assert(
    fc.property(anyFile, (bytes) => {
      const table = slowest.of(new TextDecoder('latin1').decode(bytes), () => tableIn(bytes)).answer
      if (!table) return
      tables++
      const chosen = sourceOfTable(table, table.guess)
      if (!('source' in chosen)) return
      used++
      const { source } = chosen
      v.parse(sourceSchema, source)
      if (JSON.stringify(boxOfFile(JSON.parse(boxFile(source)))) !== JSON.stringify(source))
        throw new Error('Its file is of another.')
      const { pool, range, optimum, evaluate } = tableProblem(source)
      const values = pool!.places.map((place) => evaluate(...place))
      if (!values.every((value) => value >= range![0] && value <= range![1])) throw new Error('A value lies outside the range.')
      if (!optimum!.at.every((place) => evaluate(...place) === optimum!.value))
        throw new Error('The optimum is not where it is said.')
    }),
    { seed, numRuns: runs },
  )
  console.log(`${runs} files, ${tables} of them tables, ${used} of these black boxes as they were guessed.`)
  console.log(`Slowest to read: ${slowest.words()}`)
}

/** The table of a file; null where a sentence says why there is none. */
function tableIn(bytes: Uint8Array): Table | null {
  try {
    return readTable([sourceFile('any', bytes)])
  } catch (error) {
    if (error instanceof LogProblem && /^[A-Z].*\.$/s.test(error.message)) return null
    throw error
  }
}
