import type { RaceRun } from '../../experiment/race'
import type { RaceView } from '../../experiment/raceDocument'
import { type Estimate, firstAtOrBelow } from '../../experiment/raceStatistics'
import { finalOf, type Outcome, type Reach, regretsOf } from '../../experiment/raceSummary'
import { simpleRegret } from '../../experiment/regret'
import type { Problem } from '../../problems/problem'
import { formatNumber, formatPercent, formatShort } from '../format'
import { count } from '../words/sentence'
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
  const runs = `${finished} of ${total} runs`
  switch (activity) {
    case 'timing':
      return 'Timing a first run of each search…'
    case 'asking':
      return 'Waiting for your leave to go on.'
    case 'racing':
      return left === null ? `${runs} · measuring` : `${runs} · about ${formatDuration(Math.max(1, Math.round(left)))} left`
    case 'paused':
      return `Paused · ${runs}`
    case 'idle':
      if (finished === 0 && lost === 0) return `${count(total, 'run')} on ${count(workers, 'worker')}`
      if (finished + lost < total) return `Stopped · ${runs}; finished runs are kept`
      return lost > 0 ? `Finished · ${runs}; ${lost} could not be made` : `Finished · ${runs}`
  }
}

/** The same when it is spoken: only when something happens, not with every run. */
export const spokenProgress = (progress: Progress): string =>
  progress.activity === 'racing' ? 'The race is on.' : progressWords(progress)

/** Which race asks for leave, and why. */
export const longRaceWords = (seconds: number, workers: number): string =>
  `Measured on a first run of each search, it would take about ${formatDuration(seconds)} on ${count(workers, 'worker')} of this machine. Fewer seeds, a smaller budget or fewer models make it shorter. You can leave the tab, pause, or cancel at any time: finished runs are kept.`

/** That runs were lost, with the first reason. */
export const lostWords = (lost: number, reason: string): string =>
  `${count(lost, 'run')} could not be made, even on a second try: ${reason}.`

/** One run in a line: what it found and, where that is known, how far from the optimum, and when it reached the target. */
export function runWords(problem: Problem, run: RaceRun, target: number | null): string {
  const best = run.bestSoFar.at(-1)
  if (best === null || best === undefined) return 'every evaluation failed'
  const at = run.x[run.y.indexOf(best)]!
  const failed = run.y.filter((y) => y === null).length
  return [
    `best ${formatNumber(best, 4)}`,
    problem.optimum ? `regret ${formatNumber(simpleRegret(problem, at), 2)}` : [],
    target === null ? [] : targetWords(problem, run, target),
    failed > 0 ? `${failed} failed` : [],
  ]
    .flat()
    .join(' · ')
}

function targetWords(problem: Problem, run: RaceRun, target: number): string {
  const regrets = regretsOf(problem, run)
  const reached = firstAtOrBelow(regrets, target)
  if (reached === null) return 'target not reached'
  const at = `target at evaluation ${reached}`
  return finalOf(regrets)! > target ? `${at}, left again: noise made a worse place look better` : at
}

/** How many evaluations of a search failed. */
export const failedWords = ({ failed, fruitless }: Pick<Outcome, 'failed' | 'fruitless'>): string =>
  fruitless > 0 ? `${failed}, in ${count(fruitless, 'run')} all` : String(failed)

/** What the main picture shows, and of which black box. */
export function chartTitle(measure: RaceView['measure'], problem: string, shown: number, budget: number): string {
  const moment = shown < budget ? ` after ${count(shown, 'evaluation')}` : ''
  return measure === 'regret' ? `Simple regret on ${problem}${moment}` : `Best value so far on ${problem}${moment}`
}

/** Why the picture is still empty. */
export const emptyChartWords = (isUnderWay: boolean): string =>
  isUnderWay ? 'The first runs are on their way…' : 'Nothing has been raced yet.'

/** What to do about that, where the button is in sight. */
export const startWords = 'Start the race below.'

/** That noise is none of a search's regret; empty where there is neither. */
export const noiseWords = (measure: RaceView['measure'], noise: number): string =>
  measure === 'regret' && noise > 0 ? 'Regret is that of f without its noise.' : ''

/** The heading of the figures that searches are compared by. */
export const middleWords = (measure: RaceView['measure']): string => (measure === 'regret' ? 'median regret' : 'median value')

/** Why a figure has no interval. */
export const withoutIntervalWords = (isCertain: boolean): string => (isCertain ? 'always' : 'too few runs')

/** What the column of intervals means; a search whose runs are all the same needs a word of its own. */
export const CERTAIN_WORDS = 'Always: every run of this search is the same.'

/** From how many seeds shares are counted. */
export const contestsWords = (contests: number): string => `${count(contests, 'seed')} finished by all`

/** The share of the seeds that a search won, with its interval, for a screen reader. */
export function winShareWords(share: Estimate | null): string {
  if (!share) return 'no seed was finished by all yet'
  if (!share.interval) return formatPercent(share.value)
  const [low, high] = share.interval
  return `${formatPercent(share.value)}, 95 % interval ${formatPercent(low)} to ${formatPercent(high)}`
}

/** A number of evaluations that may lie beyond the budget. */
export const formatCount = (evaluations: number, budget: number): string =>
  Number.isFinite(evaluations) ? formatShort(evaluations) : `> ${budget}`

/** How soon a search reaches the target, and in how many of its runs, for a screen reader. */
export function reachWords({ toTarget, reached }: Pick<Reach, 'toTarget' | 'reached'>, budget: number): string {
  if (!reached) return 'no run is finished yet'
  const share = `${formatPercent(reached.value)} of the runs reach it`
  if (!toTarget || !Number.isFinite(toTarget.value)) return `the median run does not reach it, ${share}`
  const median = `median ${formatShort(toTarget.value)}, ${share}`
  if (!toTarget.interval) return median
  const [low, high] = toTarget.interval
  return `${median}, 95 % interval of the median ${formatCount(low, budget)} to ${formatCount(high, budget)}`
}

/** What the grey figures beside the times to the target are. */
export const shareWords = (anyLeft: boolean): string =>
  anyLeft
    ? 'In grey: the share of runs that get there, even if noise made them leave again.'
    : 'In grey: the share of runs that get there.'

/** That a race goes on for longer than a table has places. */
export const endsEarlyWords = (places: number): string =>
  `This table has ${places} places: every search ends when it has evaluated them all.`
