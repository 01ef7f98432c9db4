import type { TableSource } from '../../problems/table/tableProblem'
import { MOST_INPUTS, MOST_ROWS } from '../sourceSchema'
import { shortened } from './columnOf'
import type { Table, TableChoice, TableColumn } from './table'

/** A black box out of a table, and what became of its rows. */
export interface Chosen {
  readonly source: TableSource
  /** Numbers, from 1, of the rows in which a chosen column has no number. */
  readonly leftOut: readonly number[]
  /** Every how many-th row is taken of a table that has too many. */
  readonly every: number
  /** How many rows have a place that another has too. */
  readonly repeats: number
}

/** Why a choice makes no black box. */
export type Objection =
  | { readonly why: 'no input' | 'no value' | 'too few places' }
  | { readonly why: 'too many inputs'; readonly most: number }
  | { readonly why: 'no numbers' | 'constant' | 'not above 0' | 'both'; readonly column: TableColumn }

/** The black box of a table as it is to be used, or why there is none. */
export function sourceOfTable(
  { columns, rows, of }: Table,
  { inputs, output, goal }: TableChoice,
  most = MOST_INPUTS,
): Chosen | Objection {
  if (output === null) return { why: 'no value' }
  if (inputs.length === 0) return { why: 'no input' }
  if (inputs.length > most) return { why: 'too many inputs', most }
  const both = inputs.find(({ column }) => column === output)
  if (both) return { why: 'both', column: columns[output]! }
  const used = [...inputs.map(({ column }) => columns[column]!), columns[output]!]
  const empty = used.find(({ range }) => range === null)
  if (empty) return { why: 'no numbers', column: empty }

  const complete: number[] = []
  const leftOut: number[] = []
  for (let i = 0; i < rows; i++) (used.every(({ values }) => values[i] !== null) ? complete : leftOut).push(i)
  const every = Math.max(1, Math.ceil(complete.length / MOST_ROWS))
  const taken = complete.filter((_, i) => i % every === 0)
  const table = taken.map((i) => used.map(({ values }) => values[i]!))
  const places = new Set(table.map((row) => row.slice(0, -1).join()))
  if (places.size < 2) return { why: 'too few places' }

  const ranges = used.map((_, k) => rangeOf(table.map((row) => row[k]!)))
  const constant = used.find((_, k) => ranges[k]![0] === ranges[k]![1])
  if (constant) return { why: 'constant', column: constant }
  const notAbove0 = inputs.findIndex(({ log }, k) => log && !(ranges[k]![0] > 0))
  if (notAbove0 >= 0) return { why: 'not above 0', column: used[notAbove0]! }
  const value = used.at(-1)!
  return {
    source: {
      kind: 'table',
      axes: inputs.map(({ log }, k) => {
        const { name, unit } = used[k]!
        const [low, high] = ranges[k]!
        return { name, ...(unit && { unit }), low, high, ...(log && { log }) }
      }),
      rows: table,
      output: value.unit ? shortened(`${value.name} (${value.unit})`) : value.name,
      goal,
    },
    leftOut: leftOut.map((i) => i * (of?.every ?? 1) + 1),
    every: every * (of?.every ?? 1),
    repeats: table.length - places.size,
  }
}

const rangeOf = (values: readonly number[]): readonly [number, number] =>
  values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  )
