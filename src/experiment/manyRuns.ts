import type { Strategy } from '../search/strategy'
import { incumbents } from './regret'
import { problemOf, type Setup } from './setup'
import { runToEnd } from './trace'

/**
 * The best value that a search finds within the budget, once for every seed 1, …, count; null for a run in which every evaluation failed.
 * The rest of the setup is the same for all.
 */
export function bestOfRuns(search: Strategy, setup: Setup, count: number): readonly (number | null)[] {
  const problem = problemOf(setup)
  const made = runsOf(search, setup)
  while (made.length < count)
    made.push(incumbents(problem, runToEnd(search, { ...setup, seed: made.length + 1 })).at(-1)?.y ?? null)
  return made.slice(0, count)
}

/** Runs made already: a picture makes them a few at a time, and an answer is judged by the same. */
const known = new WeakMap<Setup, Map<Strategy, (number | null)[]>>()

function runsOf(search: Strategy, setup: Setup): (number | null)[] {
  const bySearch = known.get(setup) ?? new Map<Strategy, (number | null)[]>()
  known.set(setup, bySearch)
  const runs = bySearch.get(search) ?? []
  bySearch.set(search, runs)
  return runs
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
