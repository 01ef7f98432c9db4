import type { Posterior } from '../surrogate/gaussianProcess'

/** The value that improvements are counted from, f⁺: what it is, and what it is called. */
export interface Incumbent {
  /** As on its line in a picture. */
  readonly short: string
  /** As within a sentence. */
  readonly long: string
  /** Whether it is what the model believes rather than what came back: every draw of the hyperparameters then has its own. */
  readonly isPredicted: boolean
  /** f⁺ from the values observed, at least one, and the beliefs at their places in the same order. */
  readonly of: (observed: readonly number[], believed: () => Posterior) => number
}

/** The best value observed. */
export const bestObserved: Incumbent = {
  short: 'best',
  long: 'the best so far',
  isPredicted: false,
  of: (observed) => Math.max(...observed),
}

/** The best mean predicted where something was observed: under noise the luckiest value is no promise. */
export const bestPredicted: Incumbent = {
  short: 'best prediction',
  long: 'the best prediction at an evaluated place',
  isPredicted: true,
  of: (_, believed) => Math.max(...believed().mean),
}
