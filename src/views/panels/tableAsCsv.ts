import { incumbents } from '../../experiment/regret'
import type { Trace } from '../../experiment/trace'
import type { Problem } from '../../problems/problem'
import { asCsv } from '../csv'

/** One search's evaluations as CSV, at full precision. */
export function tableAsCsv(problem: Problem, trace: Trace): string {
  const { constraint } = problem
  const best = incumbents(problem, trace)
  return asCsv([
    [
      '#',
      ...problem.space.map(({ label }) => label),
      'value',
      ...(constraint ? [constraint.output] : []),
      'best so far',
      'origin',
      'failure',
    ],
    ...trace.map(({ x, y, origin, failure }, i) => [
      i + 1,
      ...x,
      y,
      ...(constraint ? [constraint.evaluate(...x)] : []),
      best[i]?.y ?? null,
      origin,
      failure,
    ]),
  ])
}
