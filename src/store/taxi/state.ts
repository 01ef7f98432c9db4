import type { GuessPlan } from '../../casestudy/guess'
import type { FinishedJob, Job, StudyLog } from '../../casestudy/job'
import type { Contestant, NetworkId, ProtocolId } from '../../casestudy/study'
import type { SceneId, SevenChoice, TaxiDocument } from '../../casestudy/taxiRoom'
import type { StoppingRule } from '../../search/modelSettings'
import type { TripsRead } from '../../trips/readTrips'
import type { SyntheticSettings } from '../../trips/synthetic'
import type { Trip } from '../../trips/trip'
import type { GuessProtocol } from '../../workers/guessProtocol'
import type { Health } from '../../workers/health'
import type { WorkerPort } from '../../workers/protocol'
import type { Change } from '../addressed'
import type { Memory } from '../lastCall'

export type SyntheticChoice = Pick<SyntheticSettings, 'dirty' | 'surcharges'>

/** The trips at hand and where they are from. */
export type TripSource =
  | { readonly kind: 'synthetic'; readonly settings: SyntheticChoice }
  | { readonly kind: 'file'; readonly name: string; readonly refused: TripsRead['refused'] }

export interface TripsSlice {
  readonly source: TripSource
  readonly trips: readonly Trip[]
  /** How many trips of a file have been read; null while none is being read. */
  readonly reading: number | null
  /** Why the last file could not be used. */
  readonly problem: string | null
  /** The file that a link is about and that was not opened here; null when the trips are those that were asked for. */
  readonly missing: string | null

  makeSynthetic(settings: SyntheticChoice): void
  openFile(file: File): void
  forgetProblem(): void
  /** The trips that a document asks for, as far as they are here. */
  found(asked: TaxiDocument['trips']): Pick<TripsSlice, 'source' | 'trips' | 'missing'>
}

/** Where results come from: recorded runs, or trainings made here and now. */
export type Speed = 'measured' | NetworkId

/** What is studied, beside the trips. */
export interface ChoiceSlice {
  readonly speed: Speed
  readonly protocol: ProtocolId
  readonly seed: number
  readonly budget: number
  /** Evaluations shown of the recorded runs. */
  readonly shown: number
  /** When Bayesian optimization ends before its budget, in every study that is trained here; null for never. */
  readonly stop: StoppingRule | null

  setSpeed(speed: Speed): void
  setProtocol(protocol: ProtocolId): void
  setSeed(seed: number): void
  setBudget(budget: number): void
  setStop(stop: StoppingRule | null): void
  show(count: number): void
  /** Changes what is studied: what is trained stops, and what was finished of the new study before is there again. */
  restudy(patch: Partial<TaxiState>): void
}

/** How far the three searches are and the guess beside them, each of which asks for one training after another. */
export interface StudyProgress {
  /** Paused, trainings under way still end. */
  readonly activity: 'idle' | 'running' | 'paused' | 'done'
  readonly log: StudyLog
  /** Trainings under way, by contestant, with their errors after each epoch so far. */
  readonly underWay: Readonly<Partial<Record<Contestant, { readonly job: Job; readonly epochs: readonly number[] }>>>
  /** Why the study stopped by itself. */
  readonly complaint: string | null
  readonly studyHealth: Health
}

/** What can be done with a study. */
export interface StudyRunner {
  start(): void
  pause(): void
  resume(): void
  /** Stops at once; finished trainings are kept, and start goes on from there. */
  cancel(): void
  /** Takes what was finished of the present study before. */
  recall(): void
}

/** The article's study. */
export interface StudySlice extends StudyProgress, StudyRunner {
  /** How many trainings of a study may go on at once. */
  readonly workers: number
}

/** The study of seven inputs, whose workers are its own. */
export interface SevenSlice {
  readonly sevenChoice: SevenChoice
  readonly seven: StudyProgress
  readonly sevenRunner: StudyRunner

  setSeven(patch: Partial<SevenChoice>): void
  /** What is trained of it stops, and what was finished of the new one before is there again. */
  restudySeven(patch: Partial<TaxiState>): void
}

/** A training of the guess: under way, or with what came of it. */
export interface Guess {
  readonly plan: GuessPlan
  readonly epochs: readonly number[]
  readonly outcome: Omit<GuessProtocol['answer'], 'epochs'> | null
}

/** One training by hand. Its worker is its own: it neither waits for a study nor holds one up. */
export interface GuessSlice {
  /** What was changed of the article's guess. */
  readonly guessChanges: Partial<GuessPlan>
  readonly guess: Guess | null
  /** Why its training stopped by itself. */
  readonly guessComplaint: string | null
  readonly guessHealth: Health

  /** Another network brings its own batch, epochs and scaling. */
  setGuess(patch: Partial<GuessPlan>): void
  trainGuess(): void
  cancelGuess(): void
}

/** What is on screen, and how the room becomes what a link asks for. */
export interface DocumentSlice {
  /** Names the last change that Back undoes, and counts them. */
  readonly change: Change
  readonly scene: SceneId

  goTo(scene: SceneId): void
  /** Replaces everything by a document, as opening a link does. */
  open(document: TaxiDocument): void
}

/** All that the room of the taxi case knows and can do. */
export interface TaxiState extends DocumentSlice, TripsSlice, ChoiceSlice, StudySlice, SevenSlice, GuessSlice {
  /** Where what is derived from this state is remembered. */
  readonly memory: Memory
}

/** What the store is given of the world outside. */
export interface Means {
  readonly startStudyWorker: () => WorkerPort
  readonly startGuessWorker: () => WorkerPort
  readonly startReader: () => WorkerPort
  /** How many trainings of a study may go on at once. */
  readonly workers: number
  /** The trips to begin with; the synthetic ones, made at once, when left out. */
  readonly trips?: readonly Trip[]
  /** What finished trainings were kept for a study, from an earlier visit. */
  readonly recall: (key: string) => readonly FinishedJob[]
  readonly keep: (key: string, finished: readonly FinishedJob[]) => void
}
