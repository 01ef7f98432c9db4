import { csvFormatRows } from 'd3'
import { incumbents } from '../../experiment/regret'
import type { Trace } from '../../experiment/trace'
import type { Problem } from '../../problems/problem'

/** One search's evaluations as CSV, at full precision. */
export function tableAsCsv(problem: Problem, trace: Trace): string {
  const best = incumbents(problem.goal, trace)
  const rows = trace.map(({ x, y, origin, failure }, i) =>
    [i + 1, ...x, y ?? '', best[i]?.y ?? '', origin, failure ?? ''].map(String),
  )
  return csvFormatRows([['#', ...problem.space.map(({ label }) => label), 'value', 'best so far', 'origin', 'failure'], ...rows])
}
