import type { Departure } from './departure'

/** A library that an experiment can go on in. */
export interface Library {
  readonly id: string
  readonly name: string
  /** What it is good for and what of ours it cannot do, in a sentence or two. */
  readonly says: string
  /** What installs it. */
  readonly install: string
  /** The experiment as a Python program. */
  readonly program: (departure: Departure) => string
}
