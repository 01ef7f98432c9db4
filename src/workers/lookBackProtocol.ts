import type { LookedBack, Past } from '../experiment/replay/lookBack'

/** Looks back at the moments of a run, one a question. */
export interface LookBackProtocol {
  readonly shared: Past
  /** How many trials came before. */
  readonly question: number
  readonly progress: never
  readonly answer: LookedBack
}
