import type { FinishedJob, Job } from '../casestudy/job'
import type { Contestant, Study } from '../casestudy/study'
import type { TripTable } from '../trips/dataset'

/** One step of a study: a contestant chooses its next training, which may take a model to be fitted, and the training is made. */
export interface StudyProtocol {
  readonly shared: TripTable
  readonly question: {
    readonly study: Study
    readonly contestant: Contestant
    /** What the contestant has finished, in order. */
    readonly own: readonly FinishedJob[]
  }
  /** What was chosen, and its training error after each epoch so far, in dollars. */
  readonly progress: { readonly job: Job; readonly epochs: readonly number[] }
  /** null when the contestant has all it wants. */
  readonly answer: FinishedJob | null
}
