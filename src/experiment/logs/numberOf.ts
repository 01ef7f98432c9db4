export type DecimalMark = '.' | ','

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const INFINITE = /^([+-]?)(?:inf|infinity|∞)$/i
/** Digits in groups of three. */
const GROUPED = { '.': /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, ',': /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ } as const

/**
 * The number that a cell says, NaN when it says none. Taken are a decimal point or comma as given by `mark`, digits in groups of three, a
 * typographic minus, a percent sign after the number (91.2 % is 91.2), and `inf`.
 */
export function numberOf(cell: string, mark: DecimalMark = '.'): number {
  // Most cells are plain, and there may be a million of them.
  if (mark === '.' && PLAIN.test(cell)) return Number(cell)
  const text = cell
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/(?<=\d)[\u00a0\u202f' ](?=\d{3}(?:\D|$))/g, '')
    .replace(/\s*%$/, '')
    .trim()
  const infinite = INFINITE.exec(text)
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const bare = GROUPED[mark].test(text) ? text.replaceAll(mark === '.' ? ',' : '.', '') : text
  const decimal = mark === ',' ? bare.replace(',', '.') : bare
  return PLAIN.test(decimal) ? Number(decimal) : Number.NaN
}

/**
 * Which mark a table writes before decimals. A comma where some number can be read in no other way; where every comma could as well group
 * thousands, a comma only when cells are not separated by commas and no number has a point.
 */
export function decimalMarkOf(cells: readonly string[], delimiter: string): DecimalMark {
  const withComma = cells.filter((cell) => /^[+-]?\d[\d.\u00a0\u202f' ]*,\d+(?:e[+-]?\d+)?\s*%?$/i.test(cell))
  if (withComma.length === 0) return '.'
  if (withComma.some((cell) => !GROUPED['.'].test(cell.replace(/\s*%$/, '')))) return ','
  const withPoint = cells.some((cell) => /^[+-]?\d*\.\d+/.test(cell))
  return delimiter === ',' || withPoint ? '.' : ','
}

/** The mark of a table that a program wrote, which a spreadsheet may have written anew: between commas there are points. */
export const decimalMarkIn = ({
  rows,
  delimiter,
}: {
  readonly rows: readonly (readonly string[])[]
  readonly delimiter: string
}): DecimalMark => (delimiter === ',' ? '.' : decimalMarkOf(rows.flat(), delimiter))
