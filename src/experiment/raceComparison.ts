import type { Problem } from '../problems/problem'
import { heightOf } from '../problems/statedScale'
import { type Comparison, compare, gapEstimate, gapOf } from './comparison'
import { toEngine } from './direction'
import type { RaceRecord, RaceRun } from './race'
import type { Estimate } from './raceStatistics'
import { allSame, asSure, regretsOf, TIE } from './raceSummary'

/** A run as losses: its regrets, or the values turned so that smaller is better where nobody knows the optimum. */
export function lossesOf(problem: Problem, run: RaceRun): readonly (number | null)[] {
  if (problem.optimum) return regretsOf(problem, run)
  return run.bestSoFar.map((best) => (best === null ? null : -toEngine(problem.goal, best) + 0))
}

/** Two searches of a race, seed by seed. */
export interface RaceComparison extends Comparison {
  /** The gap of either over the seeds that both have finished; null where nobody knows the optimum. */
  readonly gaps: readonly [Estimate | null, Estimate | null]
}

/**
 * Compares the runs of two searches with the same seeds. The gap of a run counts from the regret after its first n₀ evaluations.
 *
 * @param initialPoints n₀
 */
export function raceComparison(
  a: readonly RaceRecord[],
  b: readonly RaceRecord[],
  problem: Problem,
  initialPoints: number,
): RaceComparison {
  const others = new Map(b.map((record) => [record.run.seed, record]))
  const pairs = a.flatMap((own) => {
    const other = others.get(own.run.seed)
    return other ? [[own, other] as const] : []
  })
  const sides = ([0, 1] as const).map((side) => pairs.map((pair) => pair[side].run))
  const [first, second] = sides.map((runs) => runs.map((run) => lossesOf(problem, run)))
  const gaps = sides.map((runs) =>
    problem.optimum ? asSure(allSame(runs), gapEstimate(runs.map((run) => gapOfRun(problem, run, initialPoints)))) : null,
  )
  return { ...compare(first!, second!, TIE * heightOf(problem)), gaps: [gaps[0]!, gaps[1]!] }
}

function gapOfRun(problem: Problem, run: RaceRun, initialPoints: number): number | null {
  const regrets = regretsOf(problem, run)
  const [start, final] = [regrets[Math.min(initialPoints, regrets.length) - 1], regrets.at(-1)]
  return start === null || start === undefined || final === null || final === undefined ? null : gapOf(start, final, 0)
}
