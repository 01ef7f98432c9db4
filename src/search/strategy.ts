import type { ModelContext, Told } from './conditioning'
import type { ModelSettings } from './modelSettings'

/** What every search is given: the same space, budget, initial design and seed. Each search forks its own random stream. */
export interface Contest extends ModelContext {
  readonly budget: number
  /** n₀, the size of the initial design that random search, TPE and Bayesian optimization share. */
  readonly initialPoints: number
  /** The initial design itself, when it was given rather than drawn. */
  readonly initialDesign?: readonly (readonly number[])[] | undefined
  readonly model: ModelSettings
}

/** Why an evaluation was made where it was. */
export type Origin = 'initial' | 'grid' | 'random' | 'design' | 'model' | 'you' | 'told'

export interface Proposal {
  readonly x: readonly number[]
  readonly origin: Origin
  /** How many places a model was asked about before this one was chosen; 0 when absent. */
  readonly asked?: number
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
