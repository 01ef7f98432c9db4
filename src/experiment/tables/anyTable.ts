import type { SourceFile } from '../logs/sourceFile'
import { boxOfFile } from './boxFile'
import { readTable } from './readTable'
import type { Table } from './table'
import { tableOfSource } from './tableOfSource'

/** A black box is made of no more rows than that by far: a page that holds them all would only be slow. */
const MOST_LOOKED_AT = 10_000

/** The table in files of anybody, of our own too, with no more rows than a page can hold. Throws LogProblem with a sentence for who opened them. */
export function anyTable(files: readonly SourceFile[]): Table {
  const [first] = files
  const own = first && files.length === 1 ? boxOfFile(jsonIn(first)) : null
  return thinned(own ? tableOfSource(own) : readTable(files))
}

/** A file as JSON, where it is text at all. */
function jsonIn(file: SourceFile): unknown {
  return file.name.endsWith('.npy') ? undefined : file.json()
}

/** Every so many-th row of a table that has very many. What is said of its columns is still said of all rows. */
export function thinned(table: Table, most = MOST_LOOKED_AT): Table {
  const every = Math.ceil(table.rows / most)
  if (every <= 1) return table
  const taken = (values: readonly (number | null)[]) => values.filter((_, i) => i % every === 0)
  return {
    ...table,
    rows: Math.ceil(table.rows / every),
    of: { rows: table.rows, every },
    columns: table.columns.map((column) => ({
      ...column,
      values: taken(column.values),
      missing: column.values.filter((value) => value === null).length,
    })),
  }
}
