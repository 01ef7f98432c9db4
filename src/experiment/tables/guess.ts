import type { Column } from '../logs/columns'
import { goalByName } from '../logs/goals'
import type { DecimalMark } from '../logs/numberOf'
import { isMeasured, isRunning } from '../logs/plainColumns'
import type { TableChoice, TableColumn } from './table'

const isUsable = ({ kind, range }: TableColumn): boolean =>
  (kind === 'number' || kind === 'whole number') && range !== null && range[0] < range[1]

/** Which columns are probably the inputs and the value: the last whose name says that more or less of it is better, else the last that was measured. */
export function guessOf(texts: readonly Column[], columns: readonly TableColumn[], mark: DecimalMark): Omit<TableChoice, 'goal'> {
  const usable = columns.flatMap((column, i) =>
    isUsable(column) && !(i === 0 && columns.length > 2 && isRunning(texts[0]!)) ? [i] : [],
  )
  const measured = usable.filter((i) => isMeasured(texts[i]!, mark))
  const output = measured.findLast((i) => goalByName(columns[i]!.name) !== null) ?? measured.at(-1) ?? usable.at(-1) ?? null
  const before = usable.filter((i) => output !== null && i < output)
  const inputs = before.length > 0 ? before : usable.filter((i) => i !== output)
  return { inputs: inputs.map((column) => ({ column, log: columns[column]!.isWide })), output }
}
