import { incumbents, regrets } from '../../experiment/regret'
import { problemOf, type Setup } from '../../experiment/setup'
import { advance, runToEnd, type Trace } from '../../experiment/trace'
import type { Problem } from '../../problems/problem'
import { bayesian } from '../../search/bayesian'
import { grid } from '../../search/grid'
import { randomSearch } from '../../search/randomSearch'

export const CONTESTANTS = ['you', 'bayesian', 'random', 'grid'] as const
export type ContestantId = (typeof CONTESTANTS)[number]
export type OpponentId = Exclude<ContestantId, 'you'>

/** What each has evaluated. */
export type Runs = Readonly<Record<ContestantId, Trace>>

/** One more evaluation of Bayesian optimization: the very step that Explore makes. */
export const stepOf = (setup: Setup, trace: Trace): Trace => advance(bayesian, setup, trace, setup.model)

/** The runs of those who decide without asking a model, to their end. Grid search has its own full grid within the budget. */
export const quickRuns = (setup: Setup): Pick<Runs, 'random' | 'grid'> => ({
  random: runToEnd(randomSearch, setup),
  grid: runToEnd(grid, setup),
})

/** The best value of each after so many evaluations; null where one is not that far. One that has used all its places keeps its best. */
export function bestAfter(setup: Setup, runs: Runs, count: number): Readonly<Record<ContestantId, number | null>> {
  const problem = problemOf(setup)
  const best = (id: ContestantId) => {
    const trace = runs[id]
    if (id === 'bayesian' && trace.length < count) return null
    return incumbents(problem, trace.slice(0, count)).at(-1)?.y ?? null
  }
  return { you: best('you'), bayesian: best('bayesian'), random: best('random'), grid: best('grid') }
}

/** Simple regret at the end of a run, in units of y. */
export const finalRegret = (problem: Problem, trace: Trace): number => regrets(problem, trace).at(-1) ?? Number.POSITIVE_INFINITY

/** Simple regret at the end of each run. */
export type Ends = Readonly<Record<ContestantId, number>>

export function endsOf(setup: Setup, runs: Runs): Ends {
  const problem = problemOf(setup)
  const end = (id: ContestantId) => finalRegret(problem, runs[id])
  return { you: end('you'), bayesian: end('bayesian'), random: end('random'), grid: end('grid') }
}

/** Ends no farther apart than this share of the height of f are a draw: a person points to a thousandth of an axis. */
const TIE_SHARE = 0.001

export const tieOf = ({ range }: Pick<Problem, 'range'>): number => (range ? TIE_SHARE * (range[1] - range[0]) : 0)

export type Score = 'won' | 'drawn' | 'lost'

/** How one regret stands against another. */
export const against = (own: number, other: number, tie: number): Score =>
  Math.abs(own - other) <= tie ? 'drawn' : own < other ? 'won' : 'lost'

/** Who ended best: all that are within a draw of the best. */
export function winnersOf(ends: Ends, tie: number): readonly ContestantId[] {
  const least = Math.min(...CONTESTANTS.map((id) => ends[id]))
  return CONTESTANTS.filter((id) => ends[id] - least <= tie)
}
