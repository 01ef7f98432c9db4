import { incumbents } from '../../experiment/regret'
import type { Trace } from '../../experiment/trace'
import type { Problem } from '../../problems/problem'
import { asCsv } from '../csv'

/** One search's evaluations as CSV, at full precision. */
export function tableAsCsv(problem: Problem, trace: Trace): string {
  const best = incumbents(problem.goal, trace)
  return asCsv([
    ['#', ...problem.space.map(({ label }) => label), 'value', 'best so far', 'origin', 'failure'],
    ...trace.map(({ x, y, origin, failure }, i) => [i + 1, ...x, y, best[i]?.y ?? null, origin, failure]),
  ])
}
