import type { Finding, StudyQuestion } from '../../experiment/measure/finding'
import type { MeasureDocument, MeasureSettings, Trial } from '../../experiment/measure/measureDocument'
import type { Health } from '../../workers/health'
import type { Change } from '../addressed'
import type { Memory } from '../lastCall'

/** What is searched, and what is wanted of it. */
export type Definition = Pick<MeasureDocument, 'parameters' | 'goal' | 'result' | 'limit'>

/** A document that Undo returns to, and what was done to it since, in a sentence. */
export interface Past {
  readonly document: MeasureDocument
  /** Which study it belongs to. */
  readonly study: number
  readonly done: string
}

export interface Found {
  readonly question: StudyQuestion
  readonly finding: Finding
}

export interface MeasureState {
  /** Where what is derived from this state is remembered. */
  readonly memory: Memory
  /** Names the last change that Back undoes, and counts them. */
  readonly change: Change
  readonly document: MeasureDocument
  /** Another number for another study: one that was opened or begun in the place of this one. Undo returns to the earlier. */
  readonly study: number
  /** Newest last. */
  readonly past: readonly Past[]
  /** The last answer of the worker, and to what. */
  readonly found: Found | null
  /** Whether the worker is at a newer question. */
  readonly isThinking: boolean
  /** Whether the next experiments are to be written down as soon as they are known. */
  readonly isWanted: boolean
  /** The first trial that was planned last, for whoever gives it its result. */
  readonly planned: number | null
  /** Whether the address of the page carries the document: a long one is only in memory. */
  readonly isLinked: boolean
  /** Whether somebody asked for the run so far, one moment at a time. */
  readonly isLookingBack: boolean
  /** Why the worker stopped by itself. */
  readonly complaint: string | null
  readonly health: Health

  /** Replaces everything by a document, as opening a link does. */
  open(document: MeasureDocument): void
  /** The same for a file or an example: Undo returns to what was there. */
  replace(document: MeasureDocument, done: string): void
  /** Says what can be set, and what is wanted. Trials stay; those of an input that has another name now follow it. */
  nameInputs(definition: Definition, renamed?: Readonly<Record<string, string>>): void
  /** Writes down the next experiments, as many as a batch has; when they are not known yet, as soon as they are. */
  next(): void
  /** What came back of a trial, and of its second output where there is one. */
  tell(index: number, value: number, second?: number | null): void
  fail(index: number): void
  /** Adds what was measured elsewhere. */
  add(trial: Trial): void
  edit(index: number, trial: Trial): void
  remove(index: number): void
  undo(): void
  /** Asks the worker once more after it stopped. */
  again(): void
  /** Looks at the first trials only; null for all. Nothing of the record changes. */
  lookAt(count: number | null): void
  /** Shows the run so far, one moment at a time; or is done with that, and looks at all trials again. */
  lookBack(isOn: boolean): void
  /** Another setting of the model: nothing is measured by it. */
  set(change: Partial<MeasureSettings>): void
  setBatch(batch: number): void
  /** What the figures go through and show. */
  show(view: Partial<MeasureDocument['view']>): void
}
