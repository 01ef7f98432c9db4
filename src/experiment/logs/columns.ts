import { quantileOfSorted } from '../../numerics/quantile'
import type { ParameterValue } from '../trial'
import type { Ask, LoggedParameter } from './log'
import { type DecimalMark, numberOf } from './numberOf'

/** A column of a table: its name and its texts, a row each. */
export interface Column {
  readonly name: string
  readonly texts: readonly string[]
}

/** The columns of a table whose first row names them. */
export const columnsOf = ([names, ...rows]: readonly (readonly string[])[]): readonly Column[] =>
  (names ?? []).map((name, i) => ({ name, texts: rows.map((row) => row[i] ?? '') }))

/** What the texts of a column mean, each by itself; an empty cell is undefined. */
export function valuesOf(texts: readonly string[], mark: DecimalMark = '.'): readonly (ParameterValue | undefined)[] {
  const given = texts.filter((text) => text !== '')
  const isNumber = given.length > 0 && given.every((text) => !Number.isNaN(numberOf(text, mark)))
  const isTruth = given.length > 0 && given.every((text) => /^(?:true|false)$/i.test(text))
  return texts.map((text) => {
    if (text === '') return undefined
    if (isNumber) return numberOf(text, mark)
    if (isTruth) return text.toLowerCase() === 'true'
    return Number.isNaN(numberOf(text, mark)) ? text : numberOf(text, mark)
  })
}

/** What a column of values says of its parameter: only its kind, for its range was somebody's choice. */
export function parameterOf(name: string, values: readonly (ParameterValue | undefined)[]): LoggedParameter {
  const given = values.filter((value) => value !== undefined)
  const different = [...new Set(given)]
  if (given.length > 1 && different.length === 1 && typeof different[0] !== 'boolean' && given.length === values.length)
    return { name, type: 'fixed', value: different[0]! }
  if (given.some((value) => typeof value !== 'number')) return { name, type: 'category', choices: different }
  return { name, type: given.every((value) => Number.isInteger(value)) ? 'int' : 'float' }
}

/** Values that span a factor of this much were probably tried on a logarithmic scale. */
const WIDE = 100

/** Of values spread evenly over a range the middle one lies near its middle; on a logarithmic scale it lies far below. */
const MIDDLE = 0.2

function isLogarithmic(numbers: readonly number[], low: number, high: number): boolean {
  if (!(low > 0 && high / low >= WIDE)) return false
  const middle = quantileOfSorted(Float64Array.from(numbers).sort(), 0.5)!
  return (middle - low) / (high - low) < MIDDLE
}

/** What has to be asked of parameters whose ranges are not in the file, with the answers that the values tried suggest. */
export function asksOfRanges(
  parameters: readonly LoggedParameter[],
  trials: readonly { readonly params: Readonly<Record<string, ParameterValue>> }[],
): readonly Ask[] {
  return parameters.flatMap((parameter): readonly Ask[] => {
    const { name, type } = parameter
    const tried = trials.flatMap(({ params }) => (Object.hasOwn(params, name) ? [params[name]!] : []))
    if (type === 'fixed') return []
    if (type === 'category')
      return [
        {
          about: 'choices',
          parameter: name,
          question: `Which values could ${name} take? The file has only those that were tried.`,
          guess: parameter.choices ?? [...new Set(tried)],
        },
      ]
    const numbers = tried.filter((value): value is number => typeof value === 'number' && Number.isFinite(value))
    const asks: Ask[] = []
    const low = numbers.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
    const high = numbers.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
    const known = numbers.length > 0
    if (parameter.low === undefined || parameter.high === undefined)
      asks.push({
        about: 'bounds',
        parameter: name,
        question: `Between which values was ${name} searched? The file has only the values that were tried.`,
        guess: known ? [low, high] : null,
      })
    if (parameter.log === undefined)
      asks.push({
        about: 'scale',
        parameter: name,
        question: `Was ${name} searched on a linear or a logarithmic scale?`,
        guess: known && isLogarithmic(numbers, low, high) ? 'log' : 'linear',
      })
    return asks
  })
}
