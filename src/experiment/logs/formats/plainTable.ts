import { isEndless } from '../cells'
import { type Column, columnsOf } from '../columns'
import { singleFile } from '../format'
import { goalByName } from '../goals'
import { LogProblem } from '../log'
import { type DecimalMark, decimalMarkOf, numberOf } from '../numberOf'
import type { SourceFile } from '../sourceFile'
import { tableLog } from '../tableLog'

/** Names of columns that more likely say what a run took than what came out of it. */
const COST = /^(?:seconds?|minutes?|hours?|time|times|duration|elapsed|runtime|sec|date|datetime|timestamp|start|end)\b/i
const DATE = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}/

/** A table that somebody keeps: any separator, decimal points or commas. Which columns are what can only be guessed, and is asked for. */
export const plainTable = singleFile(
  'plain-table',
  'Table (CSV, TSV)',
  (file) => file.json() === undefined && file.cells().rows.length > 1 && (file.cells().rows[0]?.length ?? 0) > 1,
  (file, choice) => {
    const { columns, mark, hasNames } = understood(file)
    const useful = columns.filter(
      (column, i) => !(i === 0 && columns.length > 2 && isRunning(column)) && !column.texts.every((text) => text === ''),
    )
    const measured = useful.filter((column) => isMeasured(column, mark))
    const output =
      useful.find(({ name }) => name === choice.objective) ??
      measured.findLast(({ name }) => goalByName(name) !== null) ??
      measured.at(-1) ??
      useful.findLast((column) => hasNumbers(column, mark))
    if (!output) throw new LogProblem('No column of this table holds numbers, so there is no value to search for.')
    const inputs = useful.filter((column) => useful.indexOf(column) < useful.indexOf(output) && !isDates(column))
    const before = inputs.length > 0 ? inputs : useful.filter((column) => column !== output && !isDates(column))
    if (before.length === 0) throw new LogProblem('This table has one column only: a log needs at least one input and one value.')
    return tableLog({
      library: 'table',
      inputs: before.map((column) => withoutUnit(column, mark)),
      outputs: [withoutUnit(output, mark)],
      goal: null,
      mark,
      asks: [
        {
          about: 'objective',
          question: `Which column is the value that is searched for: ${useful.map(({ name }) => name).join(', ')}?${hasNames ? '' : ' The columns have no names.'}`,
          options: useful.map(({ name }) => name),
          guess: output.name,
        },
      ],
    })
  },
)

/** The columns of a table, whether its first line names them or not; a second line of units is left out. */
function understood(file: SourceFile): {
  readonly columns: readonly Column[]
  readonly mark: DecimalMark
  readonly hasNames: boolean
} {
  const cells = file.cells()
  if (isEndless(cells)) throw new LogProblem('This table has more than 200,000 rows. Keep the rows that matter, and open that.')
  const [first, ...rest] = cells.rows as [readonly string[], ...(readonly string[])[]]
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
  return { columns: columnsOf([unique(names), ...(hasNames ? (isUnits ? rest.slice(1) : rest) : cells.rows)]), mark, hasNames }
}

const isSymbol = (cell: string): boolean => cell.length <= 12

/** Names that occur twice are told apart by their number. */
const unique = (names: readonly string[]): readonly string[] =>
  names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  })

/** A first column that counts the rows. */
function isRunning({ texts }: Column): boolean {
  const first = Number(texts[0])
  return texts.length > 2 && (first === 0 || first === 1) && texts.every((text, i) => text !== '' && Number(text) === first + i)
}

const isDates = ({ texts }: Column): boolean => texts.every((text) => text === '' || DATE.test(text))

const hasNumbers = ({ texts }: Column, mark: DecimalMark): boolean =>
  texts.some((text) => !Number.isNaN(numberOf(withoutSuffix(text), mark)))

/** A column that can hold what came out: most of its cells are numbers, and not all the same. */
function isMeasured(column: Column, mark: DecimalMark): boolean {
  const numbers = column.texts.map((text) => numberOf(withoutSuffix(text), mark)).filter((value) => !Number.isNaN(value))
  return !COST.test(column.name) && !isDates(column) && numbers.length >= column.texts.length / 2 && new Set(numbers).size > 1
}

const SUFFIX = /^([+\-\u2212]?[\d.,]+(?:e[+-]?\d+)?)\s*([^\d\s.,][^\d]{0,11})$/i
const withoutSuffix = (text: string): string => SUFFIX.exec(text)?.[1] ?? text

/** A column whose numbers all carry one unit (12 °C, 14 °C), without it. */
function withoutUnit(column: Column, mark: DecimalMark): Column {
  const given = column.texts.filter((text) => text !== '' && Number.isNaN(numberOf(text, mark)))
  const units = new Set(given.map((text) => SUFFIX.exec(text)?.[2]?.trim() ?? ''))
  return units.size === 1 && !units.has('') ? { ...column, texts: column.texts.map(withoutSuffix) } : column
}
