import { type Estimate, medianEstimate, shareEstimate } from '../../experiment/raceStatistics'
import { problemOf } from '../../experiment/setup'
import { type Challenge, setupOf, traceOf } from './challenge'
import type { Entry } from './classLines'
import { against, type Ends, endsOf, finalRegret, quickRuns, type Score, stepOf, tieOf } from './contestants'

/** A result as it came out when it was played again. */
export interface Played extends Entry {
  readonly regret: number
  readonly score: Score
}

/** What a class did on one challenge. */
export interface ClassScores {
  readonly challenge: Challenge
  /** The best first. */
  readonly played: readonly Played[]
  readonly opponents: Omit<Ends, 'you'>
  /** Against Bayesian optimization. */
  readonly counts: Readonly<Record<Score, number>>
  /** The share that ended better than Bayesian optimization, with Wilson’s 95 % interval; null without anybody. */
  readonly better: Estimate | null
  /** Of the final regrets, with a 95 % interval; null without anybody. */
  readonly median: Estimate | null
}

/** Replays so many results in one piece of work. */
const AT_ONCE = 4

/**
 * Plays all results of a challenge again, and the opponents' runs: a generator that yields between pieces of work how many of all were done,
 * so that a page stays responsive, and returns the scores. No number of a line is believed: only its choices are used.
 */
export function* scoresOf(
  challenge: Challenge,
  entries: readonly Entry[],
): Generator<{ readonly done: number; readonly of: number }, ClassScores> {
  const setup = setupOf(challenge)
  const of = entries.length + setup.budget
  const problem = problemOf(setup)
  const tie = tieOf(problem)
  yield { done: 0, of }
  let bayesian = stepOf(setup, [])
  while (bayesian.length < setup.budget) {
    yield { done: bayesian.length, of }
    bayesian = stepOf(setup, bayesian)
  }
  yield { done: bayesian.length, of }
  const { you: _, ...opponents } = endsOf(setup, { you: [], bayesian, ...quickRuns(setup) })
  const played: Played[] = []
  for (const [i, entry] of entries.entries()) {
    if (i % AT_ONCE === 0) yield { done: bayesian.length + i, of }
    const regret = finalRegret(problem, traceOf(setup, entry.choices))
    played.push({ ...entry, regret, score: against(regret, opponents.bayesian, tie) })
  }
  yield { done: of, of }
  const counts = { won: 0, drawn: 0, lost: 0 }
  for (const { score } of played) counts[score]++
  return {
    challenge,
    played: played.sort((a, b) => a.regret - b.regret || a.row - b.row),
    opponents,
    counts,
    better: shareEstimate(counts.won, played.length),
    median: medianEstimate(played.map(({ regret }) => regret)),
  }
}
