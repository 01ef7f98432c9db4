import { quantileOfSorted } from '../numerics/quantile'
import type { Problem } from '../problems/problem'
import type { RaceRecord, RaceRun } from './race'
import { type Estimate, firstAtOrBelow, medianEstimate, quantileSeries, shareEstimate } from './raceStatistics'
import { regrets } from './regret'

/** Simple regret after each evaluation of a run, remembered; null before the first success. */
export function regretsOf(problem: Problem, run: RaceRun): readonly (number | null)[] {
  const known = remembered.get(run)
  if (known) return known
  const trace = run.x.map((x, i) => ({ x, y: run.y[i]! }))
  const series = regrets(problem, trace)
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
  /** Whether every run is the same, whatever its seed: then there is one result, and neither interval nor quartiles. */
  readonly isCertain: boolean
  /** Evaluations that returned no number, and runs in which every one did. */
  readonly failed: number
  readonly fruitless: number
  /** Final simple regret, and final best value as observed, over the runs that have one. */
  readonly regret: Estimate | null
  readonly value: Estimate | null
  readonly regretQuartiles: readonly [number, number] | null
  readonly valueQuartiles: readonly [number, number] | null
}

export function outcomeOf(records: readonly RaceRecord[], problem: Problem): Outcome {
  const runs = records.map(({ run }) => run)
  const regret = runs.flatMap((run) => finalOf(regretsOf(problem, run)) ?? [])
  const value = runs.flatMap(({ bestSoFar }) => finalOf(bestSoFar) ?? [])
  const isCertain = allSame(runs)
  return {
    runs: runs.length,
    isCertain,
    failed: runs.reduce((sum, { y }) => sum + y.filter((each) => each === null).length, 0),
    fruitless: runs.length - value.length,
    regret: asSure(isCertain, medianEstimate(regret)),
    value: asSure(isCertain, medianEstimate(value)),
    regretQuartiles: isCertain ? null : quartiles(regret),
    valueQuartiles: isCertain ? null : quartiles(value),
  }
}

/** Whether nothing in these runs was left to chance: all made the same evaluations with the same results. One run says nothing about that. */
export function allSame([first, ...others]: readonly RaceRun[]): boolean {
  return (
    others.length > 0 && others.every(({ x, y }) => isSame(y, first!.y) && x.every((place, i) => isSame(place, first!.x[i]!)))
  )
}

const isSame = (a: readonly unknown[], b: readonly unknown[]) => a.length === b.length && a.every((value, i) => value === b[i])

/** What is certain has no interval. */
export const asSure = (isCertain: boolean, estimate: Estimate | null): Estimate | null =>
  isCertain && estimate ? { ...estimate, interval: null } : estimate

/** How one search did against a target, with 95 % confidence intervals. */
export interface Reach {
  /** Evaluations until the regret is at or below the target; Infinity where most runs never are. */
  readonly toTarget: Estimate | null
  /** The share of runs that reach the target. */
  readonly reached: Estimate | null
  /** How many of them end above it: noise made a worse place look better, and the incumbent moved there. */
  readonly left: number
}

export function reachOf(records: readonly RaceRecord[], problem: Problem, target: number | null): Reach {
  if (target === null) return { toTarget: null, reached: null, left: 0 }
  const runs = records.map(({ run }) => run)
  const regrets = runs.map((run) => regretsOf(problem, run))
  const toTarget = regrets.map((series) => firstAtOrBelow(series, target) ?? Number.POSITIVE_INFINITY)
  const reached = toTarget.filter(Number.isFinite).length
  const isCertain = allSame(runs)
  return {
    toTarget: asSure(isCertain, medianEstimate(toTarget)),
    reached: asSure(isCertain, shareEstimate(reached, runs.length)),
    left: regrets.filter((series, i) => Number.isFinite(toTarget[i]!) && finalOf(series)! > target).length,
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
 * A place chosen from results waits for all of them but those of its own batch, and for its choice; the others wait only for a free place.
 */
export function finishTimes({ waits, behind, choosing }: RaceRecord, secondsEach: number, parallel: number): number[] {
  const free = new Float64Array(Math.max(1, Math.min(parallel, waits.length)))
  const out: number[] = []
  let chosen = 0
  /** When the first 0, 1, … evaluations are all done. */
  const done = [0]
  waits.forEach((isWaiting, i) => {
    let slot = 0
    for (let k = 1; k < free.length; k++) if (free[k]! < free[slot]!) slot = k
    chosen = (isWaiting ? Math.max(chosen, done[i - (behind?.[i] ?? 0)]!) : chosen) + choosing[i]!
    const finish = Math.max(chosen, free[slot]!) + secondsEach
    free[slot] = finish
    done.push(Math.max(done[i]!, finish))
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
