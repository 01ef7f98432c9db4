import type { Parameter } from '../../experiment/measure/study'
import type { ParameterValue } from '../../experiment/trial'
import { measure } from '../../language/en/measure'
import { decimalMark } from '../../language/numbers'
import { formatShort } from '../format'

/** What was typed, as a value; or a sentence that says why it cannot be one. */
export type Typed<Value> = { readonly value: Value } | { readonly says: string }

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const COMMA = /^[+-]?\d+,\d+$/
const GROUPED = /^[+-]?\d{1,3}(?:[,\u00a0\u202f' ]\d{3})+(?:\.\d+)?$/
const WITH_MORE = /^([+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?)\s*[^\d\s.,+-].*$/i
const NOT_FINITE = /^[+-]?(?:inf|infinity|∞|nan)$/i

/**
 * A number as people type it. A comma is not guessed at: it may stand before decimals or between thousands, unless the page itself writes
 * numbers with one.
 */
export function readNumber(typed: string): Typed<number> {
  const text = typed.trim().replace(/[−–]/g, '-')
  if (text === '') return { says: measure.pleaseTypeNumber }
  if (PLAIN.test(text)) return inRange(text)
  if (COMMA.test(text) && decimalMark() === ',') return inRange(text.replace(',', '.'))
  if (GROUPED.test(text)) {
    const bare = text.replace(/[,\u00a0\u202f' ]/g, '')
    if (COMMA.test(text)) return { says: measure.commaEither(bare, text.replace(',', '.')) }
    return { says: measure.digitsAlone(bare) }
  }
  if (COMMA.test(text)) return { says: measure.decimalsAfterPoint(text.replace(',', '.')) }
  if (NOT_FINITE.test(text)) return { says: measure.pleaseTypeFinite }
  const number = WITH_MORE.exec(text)?.[1]
  if (number) return { says: measure.numberAlone(number.replace(',', '.')) }
  return { says: measure.notNumber(shortened(typed)) }
}

function inRange(text: string): Typed<number> {
  const value = Number(text)
  if (!Number.isFinite(value)) return { says: measure.tooLarge }
  if (value === 0 && /[1-9]/.test(text.split(/e/i)[0]!)) return { says: measure.tooSmall }
  return { value: value === 0 ? 0 : value }
}

/** What came back of an experiment. */
export const readResult = (typed: string): Typed<number> =>
  typed.trim() === '' ? { says: measure.pleaseTypeResult } : readNumber(typed)

/** A value of a parameter: beyond its bounds it is taken, as it may have been measured there. */
export function readValue(parameter: Parameter, typed: string): Typed<ParameterValue> {
  if (parameter.type === 'fixed') return { value: parameter.value }
  if (parameter.type === 'category') {
    const choice = parameter.choices.find((each) => String(each) === typed)
    return choice === undefined ? { says: measure.pleaseChoose } : { value: choice }
  }
  const read = readNumber(typed)
  if ('says' in read) return read
  if (parameter.type === 'int' && !Number.isInteger(read.value)) return { says: measure.pleaseTypeWhole }
  if (parameter.log && read.value <= 0) return { says: measure.pleaseTypeAboveZero }
  return read
}

/** A value of a parameter as a person reads it. */
export const valueText = (value: ParameterValue | undefined): string =>
  value === undefined ? '–' : typeof value === 'number' ? formatShort(value, 5) : value === null ? measure.none : String(value)

const shortened = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text)
