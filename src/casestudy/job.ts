import type { Place } from './inputs'
import type { PartId } from './parts'
import type { Asked } from './stopping'
import { CONTESTANTS, type Contestant } from './study'

/** One training that a study asks for, at a place of it. */
export interface Job extends Place {
  readonly contestant: Contestant
  /** Scoring a place, training the winner once more for the test rows, or training it with a fresh seed. */
  readonly purpose: 'evaluate' | 'refit' | 'fresh'
  /** The number of the evaluation, from 1, or of the fresh seed. */
  readonly number: number
  readonly seed: number
  readonly train: PartId
  readonly score: PartId
  /** What a model said when it was asked for this place; of a winner's first training, what it said when the search was stopped. */
  readonly asked?: Asked | undefined
}

/** How it went. */
export interface JobResult {
  /** Dollars, on the rows to be scored; null when the training diverged. */
  readonly rmse: number | null
  readonly divergedAt: number | null
  /** Training error after each epoch, in dollars. */
  readonly epochs: readonly number[]
  /** What it took, as whoever ran it measured. */
  readonly seconds: number
  /** What it took to choose it. */
  readonly choosing?: number | undefined
}

export interface FinishedJob {
  readonly job: Job
  readonly result: JobResult
}

/** The finished trainings of a study: each contestant's own, in the order in which it asked for them. */
export type StudyLog = Readonly<Record<Contestant, readonly FinishedJob[]>>

/** Sorts finished trainings by contestant. */
export const logOf = (finished: readonly FinishedJob[]): StudyLog =>
  Object.fromEntries(CONTESTANTS.map((id) => [id, finished.filter(({ job }) => job.contestant === id)])) as Record<
    Contestant,
    FinishedJob[]
  >

/** All finished trainings in one list. */
export const finishedIn = (log: StudyLog): FinishedJob[] => CONTESTANTS.flatMap((id) => log[id])
