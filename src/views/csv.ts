import { csvFormatRows } from 'd3'

/** What a spreadsheet takes for the beginning of a formula, wherever it was made. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * Rows as a CSV file (RFC 4180) that is safe to open in a spreadsheet: a text that would be calculated gets an apostrophe before it.
 * Numbers stay numbers, at full precision; null is an empty cell.
 * Source: OWASP, CSV Injection.
 */
export const asCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  csvFormatRows(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell ?? '')))),
  )
