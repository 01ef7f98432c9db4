import type { Chosen, Objection } from '../../experiment/tables/sourceOfTable'
import type { Table, TableColumn } from '../../experiment/tables/table'
import { grouped } from '../../language/numbers'
import { tableProblem } from '../../problems/table/tableProblem'
import { formatPlace, formatShort } from '../format'

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${grouped(count)} ${many}`)

/** How large a table is. */
export const sizeWords = ({ rows, of, columns }: Table): string =>
  `${counted(of?.rows ?? rows, 'row', 'rows')}, ${counted(columns.length, 'column', 'columns')}.${of ? ` One row in ${of.every} is looked at.` : ''}`

/** What a column holds. */
export function columnWords({ kind, range, values, missing: known, unread, unit }: TableColumn): string {
  const missing = known ?? values.filter((value) => value === null).length
  const without = missing === 0 || range === null ? '' : `; ${counted(missing, 'row has', 'rows have')} none`
  const odd = unread.length === 0 || range === null ? '' : ` (${unread.map((text) => `“${text}”`).join(', ')})`
  const inUnit = unit ? ` ${unit}` : ''
  switch (kind) {
    case 'empty':
      return 'empty'
    case 'date':
      return 'dates'
    case 'text':
      return 'words'
    default:
      return `${kind}s from ${formatShort(range![0])} to ${formatShort(range![1])}${inUnit}${without}${odd}`
  }
}

/** Why a choice of columns makes no black box. */
export function objectionWords(objection: Objection): string {
  switch (objection.why) {
    case 'no input':
      return 'Choose at least one column as an input.'
    case 'no value':
      return 'Choose the column that holds the value.'
    case 'too few places':
      return 'Fewer than two different places have a number in all chosen columns, so there is nothing to choose among.'
    case 'too many inputs':
      return objection.most === 2
        ? 'Explore draws at most two inputs. Leave some columns out, or use this table in Race, which takes up to eight.'
        : `A black box has at most ${objection.most} inputs. Leave some columns out.`
    case 'no numbers':
      return `${objection.column.name} holds no numbers. Leave it out, or choose another column.`
    case 'constant':
      return `${objection.column.name} is the same in every row, so it can be neither an input nor the value.`
    case 'not above 0':
      return `A logarithmic axis needs numbers above 0, but ${objection.column.name} begins at ${formatShort(objection.column.range![0])}.`
    case 'both':
      return `${objection.column.name} cannot be an input and the value at once.`
  }
}

const MOST_NAMED = 5

/** What became of the rows, in sentences. */
export function chosenWords({ leftOut, every, repeats }: Chosen): readonly string[] {
  const named = leftOut.slice(0, MOST_NAMED).join(', ')
  const more = leftOut.length - MOST_NAMED
  return [
    leftOut.length === 0
      ? []
      : leftOut.length === 1
        ? `Row ${named} is left out: a chosen column has no number there.`
        : `${grouped(leftOut.length)} rows are left out, for a chosen column has no number there: rows ${named}${more > 0 ? ` and ${grouped(more)} more` : ''}.`,
    every === 1 ? [] : `These are more rows than searches can choose among: one in ${every} is taken.`,
    repeats === 0
      ? []
      : `${counted(repeats, 'row repeats', 'rows repeat')} a place that another row has too: there the mean counts.`,
  ].flat()
}

/** What searches choose among, and the best of it. */
export function poolWords({ source }: Pick<Chosen, 'source'>): string {
  const { pool, space, optimum, goal, output } = tableProblem(source)
  const extreme = goal === 'minimize' ? 'smallest' : 'largest'
  return `Every search chooses among these ${grouped(pool!.places.length)} places, each of them once. The ${extreme} ${output} is ${formatShort(optimum!.value, 4)}, at ${formatPlace(space, optimum!.at[0]!)}.`
}

/** That a link cannot carry a black box. */
export const tooLongWords = (characters: number, most: number): string =>
  `This table is too long for a link: ${grouped(characters)} characters, where ${grouped(most)} is the most. The address of the page does not carry it. Keep it as a file, and open that here again.`
