import type { Cells } from '../logs/cells'
import type { Column } from '../logs/columns'
import { goalByName } from '../logs/goals'
import { formats } from '../logs/index'
import { type Goal, LogProblem, type TuningLog } from '../logs/log'
import { isNpy } from '../logs/npy'
import { understood } from '../logs/plainColumns'
import type { SourceFile } from '../logs/sourceFile'
import { columnOf, shortened } from './columnOf'
import { guessOf } from './guess'
import { jsonCells } from './jsonCells'
import { logCells } from './logCells'
import { npyCells } from './npyCells'
import type { Table, TableColumn } from './table'

/**
 * Reads a table of measured values: text with any usual separator, JSON, arrays of NumPy side by side, or the log of a tuning library, each
 * recognised by its content. Throws LogProblem with a sentence for who opened it.
 */
export function readTable(files: readonly SourceFile[]): Table {
  const [first] = files
  if (!first) throw new LogProblem('There is no file to read.')
  if (files.some(({ bytes }) => bytes.length === 0)) throw new LogProblem('This file is empty.')
  if (files.every(({ bytes }) => isNpy(bytes))) return tableOf(npyCells(files))
  if (files.length > 1) throw new LogProblem('Of several files only arrays of NumPy belong together. Open one file.')
  const format = formats.find(({ recognises }) => recognises(files))
  if (format && format.id !== 'plain-table') return tableOfLog(format.read(files, {}))
  if (looksLikeJson(first)) return tableOf(jsonCells(jsonOf(first)))
  return tableOf(first.cells())
}

function tableOfLog(log: TuningLog): Table {
  const table = tableOf(logCells(log))
  const goal = [log.goal].flat()[0] ?? null
  const isLog = new Map(log.parameters.map(({ name, log: scale }) => [name, scale]))
  const inputs = table.guess.inputs.map(({ column, log: guess }) => ({
    column,
    log: isLog.get(table.columns[column]!.name) ?? guess,
  }))
  return { ...table, guess: { ...table.guess, inputs, goal: goal ?? table.guess.goal } }
}

function tableOf(cells: Cells): Table {
  if (cells.rows.length === 0) throw new LogProblem('There are no rows in this table.')
  const { columns: texts, units, mark } = understood(cells)
  const rows = texts[0]?.texts.length ?? 0
  if (texts.length < 2)
    throw new LogProblem('This table has one column only. A search needs two at least: an input, and the value that came out.')
  if (rows < 2) throw new LogProblem('This table has fewer than two rows of values, so there is nothing to choose among.')
  const columns = named(
    texts.map((column, i) => columnOf(column, units[i], mark)),
    texts,
  )
  const guess = guessOf(texts, columns, mark)
  const goal: Goal = (guess.output !== null && goalByName(columns[guess.output]!.name)) || 'minimize'
  return { columns, rows, guess: { ...guess, goal } }
}

/** Columns that only their units tell apart keep them in their names, T (°C) and T (K); those that nothing tells apart have their numbers. */
function named(columns: readonly TableColumn[], texts: readonly Column[]): readonly TableColumn[] {
  const written = withoutTwins(columns, (i) => texts[i]!.name)
  return withoutTwins(written, (i) => `column ${i + 1}: ${texts[i]!.name}`)
}

/** With another name for each column that has the name of another. */
function withoutTwins(columns: readonly TableColumn[], otherName: (i: number) => string): readonly TableColumn[] {
  const names = columns.map(({ name }) => name)
  return columns.map((column, i) =>
    names.indexOf(column.name) === names.lastIndexOf(column.name)
      ? column
      : { ...column, name: shortened(otherName(i)), unit: undefined },
  )
}

const looksLikeJson = ({ bytes }: SourceFile): boolean => /^[﻿\s]*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 64)))

/** One JSON value, or one a line. */
function jsonOf(file: SourceFile): unknown {
  const content = file.json() ?? file.lines()
  if (content === undefined) throw new LogProblem('This looks like JSON, but it is cut short or has a mistake in it.')
  return content
}
