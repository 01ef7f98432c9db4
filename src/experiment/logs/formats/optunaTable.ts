import type { TrialState } from '../../trial'
import { sized } from '../cells'
import { type Column, columnsOf } from '../columns'
import { singleFile } from '../format'
import { decimalMarkIn } from '../numberOf'
import { own } from '../own'
import type { SourceFile } from '../sourceFile'
import { tableLog } from '../tableLog'

const STATES: Readonly<Record<string, TrialState>> = {
  COMPLETE: 'complete',
  FAIL: 'fail',
  PRUNED: 'pruned',
  RUNNING: 'running',
  WAITING: 'running',
}

/** How a table says which of its columns are what: a parameter's name follows a prefix. */
interface Dialect {
  readonly state: string
  readonly number: string
  readonly parameter: RegExp
  /** The name of the value that a column holds; null when it holds none. */
  readonly value: (name: string) => string | null
  readonly recognises: (columns: readonly Column[]) => boolean
}

const DATAFRAME: Dialect = {
  state: 'state',
  number: 'number',
  parameter: /^params_/,
  value: (name) => (name === 'value' ? 'value' : (/^values?_(.+)$/.exec(name)?.[1] ?? null)),
  recognises: (columns) => columns.some(({ name }) => /^values?(?:_|$)/.test(name)),
}

const OWN = /^(?:Number|State|Param .*|UserAttribute .*)$/

const DASHBOARD: Dialect = {
  state: 'State',
  number: 'Number',
  parameter: /^Param /,
  value: (name) => (OWN.test(name) ? null : name),
  recognises: (columns) => columns[0]?.name === 'Number' && columns[1]?.name === 'State',
}

/** The columns of a table; of two header lines (`multi_index`) the second goes after the first. */
function columnsIn(file: SourceFile): readonly Column[] {
  const { rows } = file.cells()
  const [first, second, ...rest] = rows
  if (!first?.includes('number') || second?.[first.indexOf('number')] !== '') return columnsOf(rows)
  return columnsOf([first.map((name, i) => (second[i] ? `${name}_${second[i]}` : name)), ...rest])
}

/** The dialect of a table. Of a data frame not all columns need be asked for: those of parameters tell enough, with either of the others. */
function dialectOf(columns: readonly Column[]): Dialect | undefined {
  const has = (name: string) => columns.some((column) => column.name === name)
  return [DATAFRAME, DASHBOARD].find((dialect) => {
    const { state, number, parameter, recognises } = dialect
    const named = [state, number].filter(has).length
    const isPart = dialect === DATAFRAME && named > 0 && columns.some(({ name }) => parameter.test(name))
    return (named === 2 || isPart) && recognises(columns)
  })
}

/** Optuna's trials as a table: `trials_dataframe().to_csv()`, or what its dashboard saves. Neither bounds nor directions are in it. */
export const optunaTable = singleFile(
  'optuna-table',
  'Optuna, table of trials (trials_dataframe, or of the dashboard)',
  (file) => dialectOf(columnsIn(file)) !== undefined,
  (file) => {
    sized(file.cells())
    const columns = columnsIn(file)
    const { state, parameter, value } = dialectOf(columns)!
    const states = columns.find(({ name }) => name === state)?.texts
    return tableLog({
      library: 'optuna',
      inputs: columns
        .filter(({ name }) => parameter.test(name))
        .map((column) => ({ ...column, name: column.name.replace(parameter, '') })),
      outputs: columns.flatMap((column) => {
        const name = value(column.name)
        return name === null ? [] : [{ ...column, name }]
      }),
      ...(states && { states: states.map((text) => own(STATES, text.toUpperCase().replace(/^TRIALSTATE\./, '')) ?? 'fail') }),
      goal: null,
      mark: decimalMarkIn(file.cells()),
    })
  },
)
