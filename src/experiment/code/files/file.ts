import type { Departure } from '../departure'

/** A form in which the evaluations of an experiment leave. */
export interface FileForm {
  readonly id: string
  readonly name: string
  /** What it is for, and what of ours it cannot hold, in a sentence or two. */
  readonly says: string
  /** What stands behind the name of the experiment. */
  readonly ending: string
  readonly type: string
  /** The text of the file. */
  readonly write: (departure: Departure) => string
}
