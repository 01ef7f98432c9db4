import type { Column } from '../logs/columns'
import { type DecimalMark, numberOf } from '../logs/numberOf'
import { isDates, withoutUnit } from '../logs/plainColumns'
import type { TableColumn } from './table'

/** What people write where there is no value. */
const NOTHING = /^(?:|n\/?a|#n\/a|nan|null|none|nil|-{1,3}|–|—|\?|\.)$/i
/** A unit behind a name: T (°C), T [°C]. */
const WITH_UNIT = /^(.*\S)\s*[[(]([^\][()]{1,20})[\])]$/
/** Numbers that span a factor of this much were probably tried on a logarithmic scale. */
const WIDE = 100
const MOST_UNREAD = 3
const LONGEST_NAME = 60
/** No number can hold the square of more. */
const LARGEST = 1e150

/** A name that a document takes. */
export const shortened = (name: string): string => name.slice(0, LONGEST_NAME).trim()

export function columnOf(column: Column, unitBelow: string | undefined, mark: DecimalMark): TableColumn {
  const texts = withoutUnit(column, mark).texts
  const numbers = texts.map((text) => numberOf(text, mark))
  const values = numbers.map((value) => (Math.abs(value) <= LARGEST ? value : null))
  const given = values.filter((value) => value !== null)
  const unread = new Set(texts.filter((text, i) => values[i] === null && !NOTHING.test(text)))
  const [, bare, unitBehind] = WITH_UNIT.exec(column.name) ?? []
  const unit = unitBehind ?? unitOf(unitBelow) ?? unitOfCells(column, texts)
  const low = given.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const high = given.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return {
    name: shortened(bare ?? column.name),
    unit: (unit && shortened(unit)) || undefined,
    kind: kindOf(column, given, texts),
    values,
    unread: [...unread].slice(0, MOST_UNREAD).map((text) => text.slice(0, 30)),
    range: given.length > 0 ? [low, high] : null,
    isWide: given.length > 0 && low > 0 && high / low >= WIDE,
  }
}

function kindOf(column: Column, given: readonly number[], texts: readonly string[]): TableColumn['kind'] {
  if (texts.every((text) => NOTHING.test(text))) return 'empty'
  if (isDates(column)) return 'date'
  const filled = texts.filter((text) => !NOTHING.test(text)).length
  if (given.length < filled / 2) return 'text'
  return given.every(Number.isInteger) ? 'whole number' : 'number'
}

const unitOf = (text: string | undefined): string | undefined =>
  text ? text.replace(/^[[(](.*)[\])]$/, '$1') || undefined : undefined

/** The unit that every number of a column carries (12 °C, 14 °C). */
function unitOfCells({ texts: written }: Column, texts: readonly string[]): string | undefined {
  const at = written.findIndex((text, i) => text !== texts[i])
  return at < 0 ? undefined : written[at]!.slice(texts[at]!.length).trim() || undefined
}
