import type { Estimate } from '../../experiment/raceStatistics'
import { selectHowFar, selectWins } from '../../store/race/derived'
import type { RaceState } from '../../store/race/state'

/** Whether every run has been made. */
export function isFinished(state: RaceState): boolean {
  const { finished, total } = selectHowFar(state)
  return finished === total
}

/** The share of the seeds that each search won, by its name; null before a seed was finished by all. */
export function winsIn(state: RaceState): Readonly<Record<string, Estimate | null>> {
  const { shares } = selectWins(state)
  return Object.fromEntries(state.contest.searches.map(({ name }, i) => [name, shares[i] ?? null]))
}

/** Whether the interval of a search's share of the seeds, from 0 to 1, leaves out a share: then it lies on one side of it. */
export function leavesOut(state: RaceState, name: string, share: number): boolean {
  const interval = winsIn(state)[name]?.interval
  return interval !== undefined && interval !== null && (interval[1] < share || interval[0] > share)
}

/** Whether a search is ahead of all others beyond doubt: its interval lies above each of theirs. */
export function isClearlyAhead(state: RaceState, name: string): boolean {
  const { [name]: own, ...others } = winsIn(state)
  const low = own?.interval?.[0]
  return low !== undefined && Object.values(others).every((other) => other?.interval && other.interval[1] < low)
}
