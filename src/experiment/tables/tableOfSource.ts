import type { TableSource } from '../../problems/table/tableProblem'
import type { Table, TableColumn } from './table'

/** A black box as the table it was made of, with the choice that makes it again. */
export function tableOfSource({ axes, rows, output, goal }: TableSource): Table {
  const columnOf = (name: string, unit: string | undefined, k: number): TableColumn => {
    const values = rows.map((row) => row[k]!)
    const range = values.reduce<readonly [number, number]>(
      ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
      [Infinity, -Infinity],
    )
    const kind = values.every(Number.isInteger) ? 'whole number' : 'number'
    return { name, unit, kind, values, unread: [], range, isWide: false }
  }
  return {
    columns: [...axes.map(({ name, unit }, k) => columnOf(name, unit, k)), columnOf(output, undefined, axes.length)],
    rows: rows.length,
    guess: { inputs: axes.map(({ log = false }, column) => ({ column, log })), output: axes.length, goal },
  }
}
