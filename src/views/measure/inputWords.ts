import type { Parameter, Study } from '../../experiment/measure/study'
import { measure } from '../../language/en/measure'
import { formatNumber, formatShort } from '../format'
import { valueText } from './typed'

/** What an input may be: "20 to 100", "0.001 to 1, log axis", "Pd/C, Ni". */
export function rangeWords(parameter: Parameter): string {
  if (parameter.type === 'fixed') return measure.always(valueText(parameter.value))
  if (parameter.type === 'category') return parameter.choices.map(valueText).join(', ')
  const range = [formatShort(parameter.low, 4), formatShort(parameter.high, 4)] as const
  if (parameter.type === 'int') return parameter.log ? measure.rangeWholeLog(...range) : measure.rangeWhole(...range)
  return parameter.log ? measure.rangeLog(...range) : measure.range(...range)
}

/** What the model is told otherwise than it was measured, so that a few bad results do not drown the differences that matter. */
export const raisedWords = (count: number, least: number, goal: Study['goal']): string =>
  measure.raised(count, formatNumber(least), goal)
