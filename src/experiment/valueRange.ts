import type { Problem } from '../problems/problem'
import { statedScale } from '../problems/statedScale'

/** How many stated standard deviations the axis reaches to either side of the stated middle: as far as the outer band of the prior. */
const REACH = 2

/**
 * The values of y that the pictures have room for while the truth is hidden: what was stated beforehand, widened in whole stated standard
 * deviations to what was measured. The range of f itself would give its optimum away.
 */
export function hiddenRange(problem: Pick<Problem, 'range'>, measured: readonly number[]): readonly [number, number] {
  const { middle, sd } = statedScale(problem)
  const low = Math.min(middle - REACH * sd, ...measured.map((value) => Math.floor(value / sd) * sd))
  const high = Math.max(middle + REACH * sd, ...measured.map((value) => Math.ceil(value / sd) * sd))
  return [low, high]
}
