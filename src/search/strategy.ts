import type { Random } from '../numerics/random'
import type { SearchSpace } from '../problems/searchSpace'
import type { Standardization } from '../surrogate/standardize'
import type { ModelSettings, Told } from './model'

/** What every search is given: the same space, budget, initial design and seed. */
export interface Contest {
  readonly space: SearchSpace
  readonly budget: number
  /** n₀, the size of the initial design that random search and Bayesian optimization share. */
  readonly initialPoints: number
  /** The root random stream of the seed; each search forks its own. */
  readonly random: Random
  readonly model: ModelSettings
  /** Units for the surrogate while it has no spread of its own. */
  readonly spread: Standardization
}

/** Why an evaluation was made where it was. */
export type Origin = 'initial' | 'grid' | 'random' | 'model' | 'you'

export interface Proposal {
  readonly x: readonly number[]
  readonly origin: Origin
}

/** A way to choose where to evaluate. */
export interface Strategy {
  readonly id: string
  readonly name: string
  /**
   * The next place, given how many evaluations were made and what they told (failed ones may be missing).
   * null when the strategy has nothing left to propose.
   */
  readonly propose: (contest: Contest, made: number, told: readonly Told[]) => Proposal | null
}
