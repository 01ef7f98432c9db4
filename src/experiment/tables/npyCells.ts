import { type Cells, cellsOfRows } from '../logs/cells'
import { LogProblem } from '../logs/log'
import { npyArray } from '../logs/npy'
import type { SourceFile } from '../logs/sourceFile'

/** Arrays of NumPy side by side, those with several columns first: the last column is the value. Throws LogProblem. */
export function npyCells(files: readonly SourceFile[]): Cells {
  const arrays = files.map(({ bytes }) => npyArray(bytes)).toSorted((a, b) => (b.shape[1] ?? 1) - (a.shape[1] ?? 1))
  const rows = arrays[0]!.shape[0]!
  const other = arrays.find(({ shape }) => shape[0] !== rows)
  if (other)
    throw new LogProblem(
      `These arrays do not belong together: one has ${rows} rows, another ${other.shape[0]}. One value a row is needed.`,
    )
  const widths = arrays.map(({ shape }) => shape[1] ?? 1)
  const width = widths.reduce((sum, each) => sum + each, 0)
  if (width < 2)
    throw new LogProblem('An array of NumPy with one column is half of a table: open the inputs and the values together.')
  const names = Array.from({ length: width }, (_, i) => (i === width - 1 ? 'y' : width === 2 ? 'x' : `x${i + 1}`))
  const body = Array.from({ length: rows }, (_, row) =>
    arrays.flatMap(({ numbers }, k) => {
      const count = widths[k]!
      return numbers.slice(row * count, (row + 1) * count).map(written)
    }),
  )
  return cellsOfRows([names, ...body], '\t')
}

const written = (value: number): string => (Number.isNaN(value) ? '' : String(value))
