import type { Problem } from './problem'

/** How far the second output lies above its limit at x; undefined for a black box without one. */
export const excessAt = ({ constraint }: Pick<Problem, 'constraint'>, x: readonly number[]): number | undefined =>
  constraint && constraint.evaluate(...x) - constraint.limit

/** Whether a place counts: there is nothing to be kept, or it is kept there. */
export const isFeasible = (problem: Pick<Problem, 'constraint'>, x: readonly number[]): boolean =>
  (excessAt(problem, x) ?? 0) <= 0
