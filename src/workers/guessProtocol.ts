import type { GuessPlan } from '../casestudy/guess'
import type { ProtocolId } from '../casestudy/study'
import type { TrainingOutcome } from '../training/trainer'
import type { TripTable } from '../trips/dataset'

/** One training of the guess: what is asked of its worker, what is heard meanwhile, and what comes back. */
export interface GuessProtocol {
  readonly shared: TripTable
  readonly question: { readonly plan: GuessPlan; readonly protocol: ProtocolId; readonly seed: number }
  /** Training error after each epoch so far, in dollars. */
  readonly progress: readonly number[]
  /** With the true fares of the rides that were predicted. */
  readonly answer: TrainingOutcome & { readonly seconds: number; readonly targets: Float64Array }
}
