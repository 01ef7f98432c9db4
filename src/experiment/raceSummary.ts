import { findProblem, type ProblemId } from '../problems'
import type { RaceRecord, RaceRun } from './race'
import { type Estimate, firstAtOrBelow, medianEstimate, quantileOfSorted, quantileSeries, shareEstimate } from './raceStatistics'
import { regrets } from './regret'

/** Simple regret after each evaluation of a run, remembered; null before the first success. */
export function regretsOf(problem: ProblemId, run: RaceRun): readonly (number | null)[] {
  const known = remembered.get(run)
  if (known) return known
  const trace = run.x.map((x, i) => ({ x, y: run.y[i]! }))
  const series = regrets(findProblem(problem), trace)
  remembered.set(run, series)
  return series
}

const remembered = new WeakMap<RaceRun, readonly (number | null)[]>()

/** Where a run ended: its last value, null when every evaluation failed. */
export const finalOf = (series: readonly (number | null)[]): number | null => series.at(-1) ?? null

/** Wins closer than this share of the height of a black box are shared: no one could tell them apart. */
export const TIE = 1e-9

/** Where the runs of one search ended, with 95 % confidence intervals. */
export interface Outcome {
  readonly runs: number
  /** Evaluations that returned no number, and runs in which every one did. */
  readonly failed: number
  readonly fruitless: number
  /** Final simple regret, and final best value as observed, over the runs that have one. */
  readonly regret: Estimate | null
  readonly value: Estimate | null
  readonly regretQuartiles: readonly [number, number] | null
  readonly valueQuartiles: readonly [number, number] | null
}

export function outcomeOf(records: readonly RaceRecord[], problem: ProblemId): Outcome {
  const runs = records.map(({ run }) => run)
  const regret = runs.flatMap((run) => finalOf(regretsOf(problem, run)) ?? [])
  const value = runs.flatMap(({ bestSoFar }) => finalOf(bestSoFar) ?? [])
  return {
    runs: runs.length,
    failed: runs.reduce((sum, { y }) => sum + y.filter((each) => each === null).length, 0),
    fruitless: runs.length - value.length,
    regret: medianEstimate(regret),
    value: medianEstimate(value),
    regretQuartiles: quartiles(regret),
    valueQuartiles: quartiles(value),
  }
}

/** How one search did against a target, with 95 % confidence intervals. */
export interface Reach {
  /** Evaluations until the regret is at or below the target; Infinity where most runs never are. */
  readonly toTarget: Estimate | null
  /** The share of runs that reach the target. */
  readonly reached: Estimate | null
}

export function reachOf(records: readonly RaceRecord[], problem: ProblemId, target: number): Reach {
  const toTarget = records.map(({ run }) => firstAtOrBelow(regretsOf(problem, run), target) ?? Number.POSITIVE_INFINITY)
  return {
    toTarget: medianEstimate(toTarget),
    reached: shareEstimate(toTarget.filter(Number.isFinite).length, records.length),
  }
}

function quartiles(values: readonly number[]): [number, number] | null {
  const sorted = Float64Array.from(values).sort()
  const [low, high] = [quantileOfSorted(sorted, 0.25), quantileOfSorted(sorted, 0.75)]
  return low === null || high === null ? null : [low, high]
}

/** What a search spent: expensive evaluations of the black box against cheap questions to a surrogate. */
export interface Ledger {
  readonly evaluations: number
  /** Seconds of evaluating, as the worker measured them. */
  readonly evaluating: number
  /** Places a surrogate was asked about. */
  readonly asked: number
  /** Seconds of choosing: fits and questions, as the worker measured them. */
  readonly choosing: number
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Seconds that a run took in all, remembered. */
export function spentBy(record: RaceRecord): { readonly choosing: number; readonly evaluating: number } {
  const known = spent.get(record) ?? { choosing: sum(record.choosing), evaluating: sum(record.evaluating) }
  spent.set(record, known)
  return known
}

const spent = new WeakMap<RaceRecord, { readonly choosing: number; readonly evaluating: number }>()

/** The ledger of an average run; null without runs. */
export function ledgerOf(records: readonly RaceRecord[]): Ledger | null {
  const n = records.length
  if (n === 0) return null
  const average = (of: (record: RaceRecord) => number) => sum(records.map(of)) / n
  return {
    evaluations: average(({ run }) => run.y.length),
    evaluating: average((record) => spentBy(record).evaluating),
    asked: average(({ asked }) => asked),
    choosing: average((record) => spentBy(record).choosing),
  }
}

/**
 * When each evaluation of a run is done, in seconds, if every evaluation lasts `secondsEach` and `parallel` of them can go on at once.
 * A place chosen from results waits for all of them, and for its choice; the others wait only for a free place.
 */
export function finishTimes({ waits, choosing }: RaceRecord, secondsEach: number, parallel: number): number[] {
  const free = new Float64Array(Math.max(1, Math.min(parallel, waits.length)))
  const out: number[] = []
  let chosen = 0
  let done = 0
  waits.forEach((isWaiting, i) => {
    let slot = 0
    for (let k = 1; k < free.length; k++) if (free[k]! < free[slot]!) slot = k
    chosen = (isWaiting ? Math.max(chosen, done) : chosen) + choosing[i]!
    const finish = Math.max(chosen, free[slot]!) + secondsEach
    free[slot] = finish
    done = Math.max(done, finish)
    out.push(finish)
  })
  return out
}

/** The median over the runs of when each evaluation is done. */
export const medianFinishTimes = (records: readonly RaceRecord[], budget: number, secondsEach: number, parallel: number) =>
  quantileSeries(
    records.map((record) => finishTimes(record, secondsEach, parallel)),
    [0.5],
    budget,
  )[0]!
