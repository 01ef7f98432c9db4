import type { TrainingOutcome, TrainingSettings } from '../training/trainer'
import type { TrainingData } from '../trips/dataset'

/** What a training asks of a worker, what it hears after each epoch, and what comes back. */
export interface TrainingProtocol {
  readonly shared: null
  readonly question: {
    readonly train: TrainingData
    readonly score: TrainingData
    readonly settings: TrainingSettings
  }
  /** Training error after each epoch so far, in dollars. */
  readonly progress: readonly number[]
  readonly answer: TrainingOutcome & { readonly seconds: number }
}
