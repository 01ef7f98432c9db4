import { isFeasible } from '../problems/constraint'
import type { Problem } from '../problems/problem'
import { isBetter, toEngine } from './direction'
import type { Evaluation } from './trace'

/**
 * The best evaluation after each one: its index in the trace and its value; null before the first success. Where a second output must keep a
 * limit, only evaluations that keep it count.
 */
export function incumbents(
  problem: Pick<Problem, 'goal' | 'constraint'>,
  trace: readonly Pick<Evaluation, 'x' | 'y'>[],
): ({ index: number; y: number } | null)[] {
  let best: { index: number; y: number } | null = null
  return trace.map(({ x, y }, index) => {
    if (y !== null && (best === null || isBetter(problem.goal, y, best.y)) && isFeasible(problem, x)) best = { index, y }
    return best
  })
}

/**
 * Simple regret of evaluating at x: |f* − f(x)| ≥ 0, both without noise, so that a lucky draw does not count as progress.
 * Source: Garnett (2023), Bayesian Optimization, §10.1.
 *
 * @throws RangeError where nobody knows f*
 */
export function simpleRegret({ goal, optimum, evaluate }: Problem, x: readonly number[]): number {
  if (!optimum) throw new RangeError('There is no regret where nobody knows the optimum.')
  return Math.max(0, toEngine(goal, optimum.value) - toEngine(goal, evaluate(...x)))
}

/** Simple regret of the incumbent after each evaluation; null before the first success, and where nobody knows the optimum. */
export const regrets = (problem: Problem, trace: readonly Pick<Evaluation, 'x' | 'y'>[]): (number | null)[] =>
  incumbents(problem, trace).map((best) => (best && problem.optimum ? simpleRegret(problem, trace[best.index]!.x) : null))
