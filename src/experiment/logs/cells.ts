import Papa from 'papaparse'
import { LogProblem } from './log'

/** A table of texts: rows of equal length, without blank rows, and what separated the cells. */
export interface Cells {
  readonly rows: readonly (readonly string[])[]
  readonly delimiter: string
  /** Too large to be read: then its rows are as long as they are. */
  readonly isLarge: boolean
}

/** A comma comes last: it may as well be a decimal comma. */
const DELIMITERS = ['\t', ';', '|', ','] as const
/** A file with more rows is no log that could be drawn. */
const MOST_ROWS = 200_000
/** A table with more columns is none that somebody keeps. */
const MOST_COLUMNS = 1000
/** Rows times columns that a browser can hold. */
const MOST_CELLS = 5_000_000
/** Rows by which it is judged what separates the cells. */
const JUDGED = 50

/**
 * Reads a text as a table (RFC 4180, any usual separator, runs of spaces too). Lines that begin with # are comments, but for one that names the
 * columns. A table that is too large is not made whole; `sized` says so.
 */
export function cellsOf(text: string): Cells {
  const { comments, body } = withoutComments(text)
  const delimiter = likeliest(body)
  const rows = filled(parsed(body, delimiter, MOST_ROWS + 1))
  const names = comments.at(-1)
  const heading = names === undefined ? undefined : filled(parsed(names, delimiter, 1))[0]
  return cellsOfRows(heading && heading.length === rows[0]?.length && heading.length > 1 ? [heading, ...rows] : rows, delimiter)
}

/** Rows as a table: as long as the longest of them, unless it is too large. */
export function cellsOfRows(all: Cells['rows'], delimiter: string): Cells {
  const width = all.reduce((most, row) => Math.max(most, row.length), 0)
  const isLarge = all.length > MOST_ROWS || width > MOST_COLUMNS || all.length * width > MOST_CELLS
  const padded = (row: readonly string[]) =>
    row.length === width ? row : [...row, ...Array<string>(width - row.length).fill('')]
  return { rows: isLarge ? all : all.map(padded), delimiter, isLarge }
}

/** The same table, when it is not too large to be read. Throws LogProblem. */
export function sized(cells: Cells): Cells {
  if (!cells.isLarge) return cells
  if (cells.rows.length > MOST_ROWS)
    throw new LogProblem('This table has more than 200,000 rows. Keep the rows that matter, and open that.')
  throw new LogProblem('This table has too many columns. Keep those of the inputs and of the value, and open that.')
}

/** The comments before a table, without their mark, and the rest. A first line such as `#;x;y` is no comment: the mark is the name of a column. */
function withoutComments(text: string): { readonly comments: readonly string[]; readonly body: string } {
  const comments: string[] = []
  let rest = text
  for (let found = /^\s*#[ \t]*([^\n]*)\r?\n/.exec(rest); found; found = /^\s*#[ \t]*([^\n]*)\r?\n/.exec(rest)) {
    if (/^[\t;|,]/.test(found[1]!)) break
    comments.push(found[1]!.trim())
    rest = rest.slice(found[0].length)
  }
  return { comments, body: rest }
}

const parsed = (text: string, delimiter: string, most: number): readonly (readonly string[])[] =>
  delimiter === ' '
    ? text.split(/\r?\n/, most).map((line) => line.trim().split(/\s+/))
    : Papa.parse<string[]>(text, { delimiter, preview: most }).data

const filled = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row) => row.slice(0, MOST_COLUMNS + 1).map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''))

/** The separator that cuts the first rows into several cells, the same number in each; else the one that comes nearest to it. */
function likeliest(text: string): string {
  const score = (delimiter: string): number => {
    const widths = filled(parsed(text, delimiter, JUDGED)).map((row) => row.length)
    const usual = widths[Math.floor(widths.length / 2)] ?? 1
    return usual < 2 ? 0 : widths.filter((width) => width === usual).length / widths.length
  }
  const best = DELIMITERS.reduce<string>((sofar, each) => (score(each) > score(sofar) ? each : sofar), '\t')
  return score(best) > 0 ? best : ' '
}
