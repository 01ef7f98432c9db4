import type { Parameter, Study } from '../../experiment/measure/study'
import { formatNumber, formatShort } from '../format'
import { valueText } from './typed'

/** What an input may be: "20 to 100", "0.001 to 1, log axis", "Pd/C, Ni". */
export function rangeWords(parameter: Parameter): string {
  if (parameter.type === 'fixed') return `always ${valueText(parameter.value)}`
  if (parameter.type === 'category') return parameter.choices.map(valueText).join(', ')
  const range = `${formatShort(parameter.low, 4)} to ${formatShort(parameter.high, 4)}`
  const kind = parameter.type === 'int' ? `${range}, whole` : range
  return parameter.log ? `${kind}, log axis` : kind
}

/** What the model is told otherwise than it was measured, so that a few bad results do not drown the differences that matter. */
export function raisedWords(count: number, least: number, goal: Study['goal']): string {
  const limit = formatNumber(least)
  if (count === 1) return `1 trial counts as ${limit}, although it was ${goal === 'maximize' ? 'lower' : 'higher'} or failed.`
  return `${count} trials count as ${limit}, although they were ${goal === 'maximize' ? 'lower' : 'higher'} or failed.`
}

export const fittedToWords = (fitted: number, all: number): string =>
  `The settings of the model are fitted to ${fitted} of the ${all} results, evenly chosen, to save time. What it believes follows from all of them.`
