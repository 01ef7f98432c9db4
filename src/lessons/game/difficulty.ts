import { problemOf } from '../../experiment/setup'
import { runToEnd } from '../../experiment/trace'
import { quantileOfSorted } from '../../numerics/quantile'
import { bayesian } from '../../search/bayesian'
import { setupOf } from './challenge'
import { against, endsOf, type OpponentId, quickRuns, tieOf } from './contestants'
import type { Level } from './levels'

const OPPONENTS = ['bayesian', 'random', 'grid'] as const satisfies readonly OpponentId[]

/** How hard a level is, measured by those who play it without a reader. */
export interface Difficulty {
  readonly level: string
  readonly challenges: number
  /** The median over the challenges of the simple regret at the end, as a share of the height of f. */
  readonly medianRegret: Readonly<Record<OpponentId, number>>
  /** In how many challenges each ended better than Bayesian optimization, by more than a draw. */
  readonly betterThanBayesian: Readonly<Record<Exclude<OpponentId, 'bayesian'>, number>>
}

/** Plays so many challenges of a level, one or more, to their end: those of seeds 1, 2, … */
export function difficultyOf(level: Level, challenges: number): Difficulty {
  const played = Array.from({ length: challenges }, (_, i) => {
    const setup = setupOf({ level, seed: i + 1 })
    const problem = problemOf(setup)
    const [low, high] = problem.range ?? [0, 1]
    const ends = endsOf(setup, { you: [], bayesian: runToEnd(bayesian, setup), ...quickRuns(setup) })
    return { ends, height: high - low, tie: tieOf(problem) }
  })
  const median = (id: OpponentId) =>
    quantileOfSorted(
      played.map(({ ends, height }) => ends[id] / height).sort((a, b) => a - b),
      0.5,
    )!
  const better = (id: OpponentId) => played.filter(({ ends, tie }) => against(ends[id], ends.bayesian, tie) === 'won').length
  const [ofBayesian, ofRandom, ofGrid] = OPPONENTS.map(median)
  return {
    level: level.id,
    challenges,
    medianRegret: { bayesian: ofBayesian!, random: ofRandom!, grid: ofGrid! },
    betterThanBayesian: { random: better('random'), grid: better('grid') },
  }
}
