import { type Cells, sized } from './cells'
import { type Column, columnsOf } from './columns'
import { type DecimalMark, decimalMarkOf, numberOf } from './numberOf'

/** Names of columns that more likely say what a run took than what came out of it. */
const COST = /^(?:seconds?|minutes?|hours?|time|times|duration|elapsed|runtime|sec|date|datetime|timestamp|start|end)\b/i
const DATE = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}/

/** A table of which it is known where its names, its units and its rows are. */
interface Understood {
  readonly columns: readonly Column[]
  /** What stands in a second line of units; nothing where there is none. */
  readonly units: readonly string[]
  readonly mark: DecimalMark
  readonly hasNames: boolean
}

/** The columns of a table, whether its first line names them or not; a second line of units is none of their rows. Throws LogProblem. */
export function understood(cells: Cells): Understood {
  const [first, ...rest] = sized(cells).rows as [readonly string[], ...(readonly string[])[]]
  const mark = decimalMarkOf(cells.rows.flat(), cells.delimiter)
  const isNumber = (cell: string) => !Number.isNaN(numberOf(cell, mark))
  const hasNames = !first.some(isNumber) || rest.length === 0
  const names = first.map((name, i) => (hasNames && name !== '' ? name : `column ${i + 1}`))
  const units = rest[0]
  const isUnits =
    hasNames &&
    rest.length > 1 &&
    units?.every((cell, i) => !isNumber(cell) && (cell === '' || isSymbol(cell) || !isNumber(rest[1]![i]!))) &&
    units.some((_, i) => isNumber(rest[1]![i]!))
  return {
    columns: columnsOf([unique(names), ...(hasNames ? (isUnits ? rest.slice(1) : rest) : cells.rows)]),
    units: isUnits && units ? units : [],
    mark,
    hasNames,
  }
}

const isSymbol = (cell: string): boolean => cell.length <= 12

/** Names that occur twice are told apart by their number. */
function unique(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>()
  return names.map((name) => {
    const before = times.get(name) ?? 0
    times.set(name, before + 1)
    return before === 0 ? name : `${name} (${before + 1})`
  })
}

/** A first column that counts the rows. */
export function isRunning({ texts }: Column): boolean {
  const first = Number(texts[0])
  return texts.length > 2 && (first === 0 || first === 1) && texts.every((text, i) => text !== '' && Number(text) === first + i)
}

export const isDates = ({ texts }: Column): boolean => texts.every((text) => text === '' || DATE.test(text))

export const hasNumbers = ({ texts }: Column, mark: DecimalMark): boolean =>
  texts.some((text) => !Number.isNaN(numberOf(withoutSuffix(text), mark)))

/** A column that can hold what came out: most of its cells are numbers, and not all the same. */
export function isMeasured(column: Column, mark: DecimalMark): boolean {
  const numbers = column.texts.map((text) => numberOf(withoutSuffix(text), mark)).filter((value) => !Number.isNaN(value))
  return !COST.test(column.name) && !isDates(column) && numbers.length >= column.texts.length / 2 && new Set(numbers).size > 1
}

const SUFFIX = /^([+\-\u2212]?[\d.,]+(?:e[+-]?\d+)?)\s*([^\d\s.,][^\d]{0,11})$/i
const withoutSuffix = (text: string): string => SUFFIX.exec(text)?.[1] ?? text

/** A column whose numbers all carry one unit (12 °C, 14 °C), without it. */
export function withoutUnit(column: Column, mark: DecimalMark): Column {
  const given = column.texts.filter((text) => text !== '' && Number.isNaN(numberOf(text, mark)))
  const units = new Set(given.map((text) => SUFFIX.exec(text)?.[2]?.trim() ?? ''))
  return units.size === 1 && !units.has('') ? { ...column, texts: column.texts.map(withoutSuffix) } : column
}
