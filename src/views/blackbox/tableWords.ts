import type { Chosen, Objection } from '../../experiment/tables/sourceOfTable'
import type { Table, TableColumn } from '../../experiment/tables/table'
import { blackbox } from '../../language/en/blackbox'
import { tableProblem } from '../../problems/table/tableProblem'
import { formatPlace, formatShort } from '../format'

/** How large a table is. */
export const sizeWords = ({ rows, of, columns }: Table): string =>
  [blackbox.size(of?.rows ?? rows, columns.length), ...(of ? [blackbox.sampled(of.every)] : [])].join(' ')

/** What a column holds. */
export function columnWords({ kind, range, values, missing: known, unread, unit }: TableColumn): string {
  if (kind === 'empty' || kind === 'date' || kind === 'text') return blackbox.holds[kind]
  const missing = known ?? values.filter((value) => value === null).length
  const high = formatShort(range![1])
  return blackbox.holdsNumbers(kind, formatShort(range![0]), unit ? `${high} ${unit}` : high, missing, unread)
}

/** Why a choice of columns makes no black box. */
export function objectionWords(objection: Objection): string {
  switch (objection.why) {
    case 'no input':
      return blackbox.noInput
    case 'no value':
      return blackbox.noOutput
    case 'too few places':
      return blackbox.tooFewPlaces
    case 'too many inputs':
      return objection.most === 2 ? blackbox.tooManyToDraw : blackbox.tooManyColumns(objection.most)
    case 'no numbers':
      return blackbox.noNumbers(objection.column.name)
    case 'constant':
      return blackbox.constant(objection.column.name)
    case 'not above 0':
      return blackbox.notAboveZero(objection.column.name, formatShort(objection.column.range![0]))
    case 'both':
      return blackbox.both(objection.column.name)
  }
}

const MOST_NAMED = 5

/** What became of the rows, in sentences. */
export function chosenWords({ leftOut, every, repeats }: Chosen): readonly string[] {
  const named = leftOut.slice(0, MOST_NAMED).join(', ')
  return [
    leftOut.length === 0 ? [] : blackbox.leftOut(leftOut.length, named, leftOut.length - MOST_NAMED),
    every === 1 ? [] : blackbox.oneIn(every),
    repeats === 0 ? [] : blackbox.repeats(repeats),
  ].flat()
}

/** What searches choose among, and the best of it. */
export function poolWords({ source }: Pick<Chosen, 'source'>): string {
  const { pool, space, optimum, goal, output } = tableProblem(source)
  return blackbox.pool(pool!.places.length, goal, output, formatShort(optimum!.value, 4), formatPlace(space, optimum!.at[0]!))
}
