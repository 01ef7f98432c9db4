import type { DrawnSource } from '../../problems/drawn/drawnProblem'
import { drawnProblem } from '../../problems/drawn/drawnProblem'
import { fromUnit } from '../../problems/searchSpace'
import { formatPlace, formatShort } from '../format'

/** The best knot, in a sentence. */
export function bestKnotWords(source: DrawnSource): string {
  const { space, optimum, goal, range, output } = drawnProblem(source)
  if (range![0] === range![1]) return `The curve is flat: ${output} is ${formatShort(optimum!.value)} everywhere.`
  const extreme = goal === 'minimize' ? 'smallest' : 'largest'
  return `The ${extreme} value is ${formatShort(optimum!.value)}, at ${formatPlace(space, optimum!.at[0]!, 3)}. A curve that never overshoots is best at a knot.`
}

/** A knot as a screen reader says it. */
export function knotWords(source: DrawnSource, index: number): string {
  const { space, output } = drawnProblem(source)
  const [along, value] = source.knots[index]!
  return `${formatPlace(space, [fromUnit(space[0]!, along)], 3)}, ${output} = ${formatShort(value)}`
}
