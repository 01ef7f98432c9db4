import type { Parameter } from '../../experiment/measure/study'
import { formatShort } from '../format'
import { valueText } from './typed'

/** What an input may be: "20 to 100", "0.001 to 1, log axis", "Pd/C, Ni". */
export function rangeWords(parameter: Parameter): string {
  if (parameter.type === 'fixed') return `always ${valueText(parameter.value)}`
  if (parameter.type === 'category') return parameter.choices.map(valueText).join(', ')
  const range = `${formatShort(parameter.low, 4)} to ${formatShort(parameter.high, 4)}`
  const kind = parameter.type === 'int' ? `${range}, whole` : range
  return parameter.log ? `${kind}, log axis` : kind
}
