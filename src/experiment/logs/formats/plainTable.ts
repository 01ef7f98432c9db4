import { singleFile } from '../format'
import { goalByName } from '../goals'
import { LogProblem } from '../log'
import { hasNumbers, isDates, isMeasured, isRunning, understood, withoutUnit } from '../plainColumns'
import { tableLog } from '../tableLog'

/** A table that somebody keeps: any separator, decimal points or commas. Which columns are what can only be guessed, and is asked for. */
export const plainTable = singleFile(
  'plain-table',
  'Table (CSV, TSV)',
  (file) => file.json() === undefined && file.cells().rows.length > 1 && (file.cells().rows[0]?.length ?? 0) > 1,
  (file, choice) => {
    const { columns, mark, hasNames } = understood(file.cells())
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
