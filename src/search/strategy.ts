import type { ModelContext, Told } from './conditioning'
import type { ModelSettings } from './modelSettings'
import type { Origin } from './origins'
import type { SearchSettings, Values } from './settings'

/** What every search is given: the same space, budget, initial design and seed. Each search forks its own random stream. */
export interface Contest extends ModelContext {
  readonly budget: number
  /** n₀, the size of the initial design that random search, TPE and Bayesian optimization share. */
  readonly initialPoints: number
  /** The initial design itself, when it was given rather than drawn. */
  readonly initialDesign?: readonly (readonly number[])[] | undefined
  readonly model: ModelSettings
  /** How many of the evaluations made last have not come back yet; 0 when absent. */
  readonly underWay?: number
  /** What was chosen of the settings that the search has of its own. */
  readonly settings?: Values | undefined
}

export interface Proposal {
  readonly x: readonly number[]
  readonly origin: Origin
  /** How many places a model was asked about before this one was chosen; 0 when absent. */
  readonly asked?: number
  /** How many of the evaluations before it had not come back when it was chosen; 0 when absent. */
  readonly behind?: number
}

/** When a search decides on its places: before the first evaluation, at random without looking back, or from what was told. */
export type Deciding = 'beforehand' | 'blindly' | 'from-answers'

/** How a search is told from the others in every picture. */
export interface SearchLook {
  readonly color: 'bayesian' | 'grid' | 'random' | 'neutral'
  /** The place among dashes, and among shapes, that the first search of this colour takes. */
  readonly dash: number
  readonly shape: number
}

/** A way to choose where to evaluate. */
export interface Strategy {
  readonly id: string
  /** As in a menu or a heading. */
  readonly name: string
  /** As within a sentence. */
  readonly called: string
  /** As on its line in a picture, within a sentence. */
  readonly short: string
  /** What it does, in a sentence of the glossary. */
  readonly says: string
  readonly decides: Deciding
  /** What can be set about it; nothing when left out. */
  readonly settings?: SearchSettings
  readonly look: SearchLook
  /**
   * The next place, given how many evaluations were made and what they told (failed ones may be missing).
   * null when the strategy has nothing left to propose.
   */
  readonly propose: (contest: Contest, made: number, told: readonly Told[]) => Proposal | null
}
