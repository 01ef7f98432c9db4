import type { RaceRecord } from '../../experiment/race'
import type { RaceContest, RaceDocument, RaceView } from '../../experiment/raceDocument'
import type { Health } from '../../workers/health'
import type { Change } from '../addressed'
import type { Memory } from '../lastCall'

/** One run among all of a race, by the name of its search. */
export interface RunChoice {
  readonly search: string
  readonly seed: number
}

/** Results by what was run (see `keyOf`). */
export interface RaceResults {
  /** Finished runs, by seed. */
  readonly records: ReadonlyMap<string, ReadonlyMap<number, RaceRecord>>
  /** Runs that could not be finished and why, by id. */
  readonly lost: ReadonlyMap<string, string>
  /** Seconds of each evaluation of a first run that was given up. */
  readonly glimpses: ReadonlyMap<string, readonly number[]>
  /** Evaluations made in runs under way, by id. */
  readonly progress: ReadonlyMap<string, number>
}

export interface RaceState extends RaceResults {
  /** Where what is derived from this state is remembered. */
  readonly memory: Memory
  readonly contest: RaceContest
  readonly view: RaceView
  /** Names the last change that Back undoes, and counts them. */
  readonly change: Change
  /** What the workers are at: timing a first run of each search, waiting for leave to go on, racing, or ending the runs under way. */
  readonly activity: 'idle' | 'timing' | 'asking' | 'racing' | 'paused'
  /** Why the race stopped by itself. */
  readonly complaint: string | null
  /** How the workers are, and how many were replaced in this race. */
  readonly health: Health
  readonly selected: RunChoice | null
  /** The search whose spread is to be seen, and the one that is pointed at meanwhile. */
  readonly highlighted: string | null
  readonly pointed: string | null
  /** How many runs may go on at once. */
  readonly workers: number

  /** Changes what is raced, and how it is looked at with it. A race under way stops; runs that are part of the new race too are kept. */
  setContest(change: Partial<RaceContest>, view?: Partial<RaceView>): void
  show(change: Partial<RaceView>): void
  /** Shows the race as it was after so many evaluations of every run; from the budget on, the whole of it. */
  lookAt(evaluations: number): void
  select(run: RunChoice | null): void
  /** Highlights a search, or none again when it is already highlighted. */
  highlight(search: string): void
  point(search: string | null): void
  /** Replaces everything by a document, as opening a link does. */
  open(document: RaceDocument): void
  /** Races all runs that are not there yet, unless that takes long: then it asks first. */
  start(): void
  /** Goes on although it takes long. */
  goAhead(): void
  pause(): void
  resume(): void
  /** Stops at once. Finished runs are kept. */
  cancel(): void
  /** Stops, and keeps nothing: as if nobody had raced. */
  forget(): void
}
