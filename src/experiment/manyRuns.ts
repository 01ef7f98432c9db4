import type { Strategy } from '../search/strategy'
import { incumbents } from './regret'
import { problemOf, type Setup } from './setup'
import { runToEnd } from './trace'

/**
 * The best value that a search finds within the budget, once for every seed 1, …, count; null for a run in which every evaluation failed.
 * The rest of the setup is the same for all.
 */
export function bestOfRuns(search: Strategy, setup: Setup, count: number): (number | null)[] {
  const problem = problemOf(setup)
  return Array.from(
    { length: count },
    (_, i) => incumbents(problem, runToEnd(search, { ...setup, seed: i + 1 })).at(-1)?.y ?? null,
  )
}

/** How many runs of the first search end at a better value than the run of the second with the same seed; a run without a value loses. */
export function winsOf(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  goal: 'maximize' | 'minimize',
): number {
  return first.filter((value, i) => {
    const other = second[i] ?? null
    if (value === null) return false
    return other === null || (goal === 'maximize' ? value > other : value < other)
  }).length
}
