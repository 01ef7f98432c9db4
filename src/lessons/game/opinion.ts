import { type Explanation, explain, explainNext } from '../../experiment/moments'
import { contestOf, type Setup } from '../../experiment/setup'
import { type Trace, toldBy } from '../../experiment/trace'
import { fitModel } from '../../search/model'

/** What Bayesian optimization thinks of a choice, knowing what the reader knew then. */
export interface Opinion {
  /** What it expects at the choice. */
  readonly own: Explanation
  /** Where it would have gone, and what it expects there. */
  readonly next: Explanation
  /** EI at the choice over the largest EI, at most 1: of what there was to gain, so much was to be expected there. */
  readonly share: number
}

/**
 * Its opinion of the reader's choice of a turn, from 1, by the model that it fits to what the reader had measured before. null where there is
 * nothing to go by.
 */
export function opinionOfTurn(setup: Setup, trace: Trace, turn: number): Opinion | null {
  const made = setup.initialPoints + turn - 1
  const model = fitModel(contestOf(setup, setup.model), setup.model, toldBy(trace.slice(0, made)))
  const [own, next] = [explain(setup, model, trace[made]!.x), explainNext(setup, model)]
  if (!own || !next) return null
  // The largest is looked for by climbing: what beats it by a hair is the largest then.
  const most = Math.max(next.expectedImprovement, own.expectedImprovement)
  return { own, next, share: most > 0 ? own.expectedImprovement / most : 1 }
}
