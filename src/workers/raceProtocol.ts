import type { RaceJob, RaceRecord } from '../experiment/race'

/** What a race asks of a worker, what it hears meanwhile and what comes back: both ends are typed by this. */
export interface RaceProtocol {
  readonly shared: null
  readonly question: {
    readonly job: RaceJob
    /** Seconds after which an unfinished run is given up for an estimate of how long it would take; null to run to the end. */
    readonly patience: number | null
  }
  /** Evaluations made so far. */
  readonly progress: number
  readonly answer:
    | { readonly kind: 'finished'; readonly record: RaceRecord }
    /** Seconds that each evaluation took until patience ran out. */
    | { readonly kind: 'unfinished'; readonly seconds: readonly number[] }
}
