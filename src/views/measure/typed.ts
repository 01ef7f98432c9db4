import type { Parameter } from '../../experiment/measure/study'
import type { ParameterValue } from '../../experiment/trial'
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
  if (text === '') return { says: 'Please type a number.' }
  if (PLAIN.test(text)) return inRange(text)
  if (COMMA.test(text) && decimalMark() === ',') return inRange(text.replace(',', '.'))
  if (GROUPED.test(text)) {
    const bare = text.replace(/[,\u00a0\u202f' ]/g, '')
    if (COMMA.test(text)) return { says: `Please type ${bare} or ${text.replace(',', '.')}: the comma could mean either.` }
    return { says: `Please type the digits without anything between them: ${bare}.` }
  }
  if (COMMA.test(text)) return { says: `Please type decimals after a point: ${text.replace(',', '.')}.` }
  if (NOT_FINITE.test(text)) return { says: 'Please type a finite number. If nothing came back, choose “Failed”.' }
  const number = WITH_MORE.exec(text)?.[1]
  if (number) return { says: `Please type the number alone: ${number.replace(',', '.')}. A unit belongs in the name.` }
  return { says: `“${shortened(typed)}” is not a number.` }
}

function inRange(text: string): Typed<number> {
  const value = Number(text)
  if (!Number.isFinite(value)) return { says: 'This number is too large to compute with.' }
  if (value === 0 && /[1-9]/.test(text.split(/e/i)[0]!)) return { says: 'This number is too small to compute with. Is it 0?' }
  return { value: value === 0 ? 0 : value }
}

/** What came back of an experiment. */
export const readResult = (typed: string): Typed<number> =>
  typed.trim() === '' ? { says: 'Please type what came back, or choose “Failed”.' } : readNumber(typed)

/** A value of a parameter: beyond its bounds it is taken, as it may have been measured there. */
export function readValue(parameter: Parameter, typed: string): Typed<ParameterValue> {
  if (parameter.type === 'fixed') return { value: parameter.value }
  if (parameter.type === 'category') {
    const choice = parameter.choices.find((each) => String(each) === typed)
    return choice === undefined ? { says: 'Please choose one.' } : { value: choice }
  }
  const read = readNumber(typed)
  if ('says' in read) return read
  if (parameter.type === 'int' && !Number.isInteger(read.value)) return { says: 'Please type a whole number.' }
  if (parameter.log && read.value <= 0) return { says: 'Please type a number above 0: the axis is logarithmic.' }
  return read
}

/** A value of a parameter as a person reads it. */
export const valueText = (value: ParameterValue | undefined): string =>
  value === undefined ? '–' : typeof value === 'number' ? formatShort(value, 5) : value === null ? 'none' : String(value)

const shortened = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text)
