import type { RaceRun } from '../../experiment/race'
import type { RaceView } from '../../experiment/raceDocument'
import { type Estimate, firstAtOrBelow } from '../../experiment/raceStatistics'
import { finalOf, type Outcome, type Reach, regretsOf } from '../../experiment/raceSummary'
import { simpleRegret } from '../../experiment/regret'
import { race } from '../../language/en/race'
import { registries } from '../../language/en/registries'
import type { Problem } from '../../problems/problem'
import { formatNumber, formatPercent, formatShort } from '../format'
import { formatDuration } from './duration'

/** What the workers are at, and how far the race is. */
export interface Progress {
  readonly activity: 'idle' | 'timing' | 'asking' | 'racing' | 'paused'
  readonly finished: number
  readonly lost: number
  readonly total: number
  /** Seconds until all runs are finished; null while nothing was measured. */
  readonly left: number | null
  readonly workers: number
}

/** Where a race stands, beside its progress bar. */
export function progressWords({ activity, finished, lost, total, left, workers }: Progress): string {
  switch (activity) {
    case 'timing':
      return race.timing
    case 'asking':
      return race.asking
    case 'racing':
      return left === null
        ? race.measuring(finished, total)
        : race.left(finished, total, formatDuration(Math.max(1, Math.round(left))))
    case 'paused':
      return race.paused(finished, total)
    case 'idle':
      if (finished === 0 && lost === 0) return race.toCome(total, workers)
      if (finished + lost < total) return race.stopped(finished, total)
      return lost > 0 ? race.doneWithout(finished, total, lost) : race.done(finished, total)
  }
}

/** The same when it is spoken: only when something happens, not with every run. */
export const spokenProgress = (progress: Progress): string =>
  progress.activity === 'racing' ? race.isOn : progressWords(progress)

/** Which race asks for leave, and why. */
export const longRaceWords = (seconds: number, workers: number): string => race.wouldTake(formatDuration(seconds), workers)

/** That runs were lost, with the first reason. */
export const lostWords = (lost: number, reason: string): string => race.lost(lost, reason)

/** One run in a line: what it found and, where that is known, how far from the optimum, and when it reached the target. */
export function runWords(problem: Problem, run: RaceRun, target: number | null): string {
  const best = run.bestSoFar.at(-1)
  if (best === null || best === undefined) return race.allFailed
  const at = run.x[run.y.indexOf(best)]!
  const failed = run.y.filter((y) => y === null).length
  return [
    race.best(formatNumber(best, 4)),
    problem.optimum ? race.regret(formatNumber(simpleRegret(problem, at), 2)) : [],
    target === null ? [] : targetWords(problem, run, target),
    failed > 0 ? race.failed(failed) : [],
  ]
    .flat()
    .join(' · ')
}

function targetWords(problem: Problem, run: RaceRun, target: number): string {
  const regrets = regretsOf(problem, run)
  const reached = firstAtOrBelow(regrets, target)
  if (reached === null) return race.targetMissed
  return finalOf(regrets)! > target ? race.targetLeft(reached) : race.targetReached(reached)
}

/** How many evaluations of a search failed. */
export const failedWords = ({ failed, fruitless }: Pick<Outcome, 'failed' | 'fruitless'>): string =>
  fruitless > 0 ? race.allIn(failed, fruitless) : String(failed)

/** What the main picture shows, and of which black box. */
export function chartTitle(measure: RaceView['measure'], problem: string, shown: number, budget: number): string {
  const name = registries.say(problem)
  return shown < budget ? race.titlesAfter[measure](name, shown) : race.titles[measure](name)
}

/** Why the picture is still empty. */
export const emptyChartWords = (isUnderWay: boolean): string => (isUnderWay ? race.onTheWay : race.nothingYet)

/** That noise is none of a search's regret; empty where there is neither. */
export const noiseWords = (measure: RaceView['measure'], noise: number): string =>
  measure === 'regret' && noise > 0 ? race.noNoise : ''

/** The heading of the figures that searches are compared by. */
export const middleWords = (measure: RaceView['measure']): string => race.column.middle[measure]

/** Why a figure has no interval. */
export const withoutIntervalWords = (isCertain: boolean): string => (isCertain ? race.always : race.tooFew)

/** From how many seeds shares are counted. */
export const contestsWords = (contests: number): string => race.seedsByAll(contests)

/** The share of the seeds that a search won, with its interval, for a screen reader. */
export function winShareWords(share: Estimate | null): string {
  if (!share) return race.noSeedYet
  if (!share.interval) return formatPercent(share.value)
  const [low, high] = share.interval
  return race.shareWithin(formatPercent(share.value), formatPercent(low), formatPercent(high))
}

/** A number of evaluations that may lie beyond the budget. */
export const formatCount = (evaluations: number, budget: number): string =>
  Number.isFinite(evaluations) ? formatShort(evaluations) : `> ${budget}`

/** How soon a search reaches the target, and in how many of its runs, for a screen reader. */
export function reachWords({ toTarget, reached }: Pick<Reach, 'toTarget' | 'reached'>, budget: number): string {
  if (!reached) return race.noRunYet
  const share = formatPercent(reached.value)
  if (!toTarget || !Number.isFinite(toTarget.value)) return race.medianMisses(share)
  const median = formatShort(toTarget.value)
  if (!toTarget.interval) return race.medianReaches(median, share)
  const [low, high] = toTarget.interval
  return race.medianWithin(median, share, formatCount(low, budget), formatCount(high, budget))
}

/** What the grey figures beside the times to the target are. */
export const shareWords = (anyLeft: boolean): string => (anyLeft ? race.inGreyAnyLeft : race.inGrey)

/** That a race goes on for longer than a table has places. */
export const endsEarlyWords = (places: number): string => race.endsEarly(places)
