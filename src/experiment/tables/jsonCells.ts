import { type Cells, cellsOfRows } from '../logs/cells'
import { LogProblem } from '../logs/log'

/** Deeper values are no table. */
type Scalar = string | number | boolean | null | undefined

/**
 * A table written as JSON: a list of rows, with names (`[{"x": 1, "y": 2}]`) or without (`[[1, 2]]`), columns (`{"x": [1], "y": [2]}`, or each by
 * the names of its rows, as pandas writes it), or `{"columns": […], "data": […]}`. Throws LogProblem for any other.
 */
export function jsonCells(content: unknown): Cells {
  const rows = Array.isArray(content) ? ofList(content) : ofObject(content)
  return cellsOfRows(
    rows.map((row) => row.map(textOf)).filter((row) => row.some((cell) => cell !== '')),
    '\t',
  )
}

function ofList(list: readonly unknown[]): readonly (readonly unknown[])[] {
  if (list.length > 0 && list.every(Array.isArray)) return list
  if (list.length === 0 || !list.every(isRecord))
    throw new LogProblem('This JSON is no table: a list of rows is looked for, such as [{"x": 1, "y": 2}, …].')
  const names = [...new Set(list.flatMap((row) => Object.keys(row)))]
  return [names, ...list.map((row) => names.map((name) => (Object.hasOwn(row, name) ? row[name] : undefined)))]
}

function ofObject(content: unknown): readonly (readonly unknown[])[] {
  if (!isRecord(content))
    throw new LogProblem('This JSON is no table: a list of rows is looked for, such as [{"x": 1, "y": 2}, …].')
  const { columns, data } = content
  if (Array.isArray(columns) && Array.isArray(data)) return [columns, ...ofList(data)]
  const lists = Object.entries(content).flatMap(([name, column]) => {
    if (Array.isArray(column)) return [{ name, values: column }]
    return isRecord(column) ? [{ name, values: Object.values(column) }] : []
  })
  if (lists.length === 0)
    throw new LogProblem('This JSON holds no columns: lists of numbers are looked for, such as {"x": [1, 2], "y": [3, 4]}.')
  const length = lists.reduce((most, { values }) => Math.max(most, values.length), 0)
  return [lists.map(({ name }) => name), ...Array.from({ length }, (_, i) => lists.map(({ values }) => values[i]))]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands in a cell; what is nested in it is no number. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? '{…}' : String(value as Scalar).trim()
}
