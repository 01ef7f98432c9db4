import { blackbox } from '../../language/en/blackbox'
import type { DrawnSource } from '../../problems/drawn/drawnProblem'
import { drawnProblem } from '../../problems/drawn/drawnProblem'
import { fromUnit } from '../../problems/searchSpace'
import { formatPlace, formatShort } from '../format'

/** The best knot, in a sentence. */
export function bestKnotWords(source: DrawnSource): string {
  const { space, optimum, goal, range, output } = drawnProblem(source)
  if (range![0] === range![1]) return blackbox.flat(output, formatShort(optimum!.value))
  return blackbox.bestKnot(goal, formatShort(optimum!.value), formatPlace(space, optimum!.at[0]!, 3))
}

/** A knot as a screen reader says it. */
export function knotWords(source: DrawnSource, index: number): string {
  const { space, output } = drawnProblem(source)
  const [along, value] = source.knots[index]!
  return blackbox.knotAt(formatPlace(space, [fromUnit(space[0]!, along)], 3), output, formatShort(value))
}
