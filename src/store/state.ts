import type { Document, View } from '../experiment/document'
import type { Setup } from '../experiment/setup'
import type { Action, Course, Run } from '../experiment/trace'
import type { Source } from '../problems/source'
import type { NamedSettings } from '../search/modelSettings'
import type { TransformId } from '../search/transforms'
import type { Change } from './addressed'
import type { Memory } from './lastCall'

/** Settings that define the contest itself: changing one plays the run again under it. */
export type ContestChange = Partial<Pick<Setup, 'source' | 'noise' | 'budget' | 'initialPoints'>>

/**
 * The experiment: its setup, what the user did, and the record that follows from them. A change while the run is still being played ends
 * that, and goes on from what is there.
 */
export interface RunSlice {
  readonly setup: Setup
  readonly actions: readonly Action[]
  /** The replay of setup and actions, kept because it only ever grows. */
  readonly run: Run
  /** The future left behind when the run last took another course; null when there is none to compare with. */
  readonly ghost: Course | null
  /** Names the last change that Back undoes, and counts them. */
  readonly change: Change

  setSource(source: Source): void
  setContest(change: ContestChange): void
  setSeed(seed: number): void
  newSeed(): void
  /** Changes settings of the surrogate or of the acquisition function, by their names. */
  setModel(change: Partial<NamedSettings>): void
  /** Expresses y to the surrogate in standard deviations, or raw; σ_f, σ_n and ξ are converted so that they mean about the same. */
  setStandardize(on: boolean): void
  /** Has the model made of another form of y, which is then standardised; null makes it of y itself. */
  setTransform(transform: TransformId | null): void
  /** Plays the run again with the settings in force now. */
  rerun(): void
  /** Forgets the evaluations after the moment shown and goes on from there with the settings in force now. */
  branch(): void
  /** Evaluates at a place of the user's choice. Looking back, this branches first. Ignored outside the space or without budget. */
  choose(x: readonly number[]): void
  /** Tells another value for the evaluation of this number (from 1) that was told; ignored for any other. */
  retell(number: number, y: number): void
  forgetGhost(): void
  /** Replaces everything by a document, as opening a link does. */
  open(document: Document): void
}

/**
 * What is still being computed. Everything that takes time is done in pieces: an evaluation of the run, one of the ghost, the model of a
 * moment. What is quick is there before anybody sees the change; for the rest, the page is drawn in between.
 */
export interface PlaySlice {
  /** Actions of the run not carried out yet. */
  readonly todo: readonly Action[]
  /** The moment to show as soon as the run is that far; null once it is. */
  readonly goal: Pick<View, 'at' | 'phase'> | null
  /** Counts the models fitted ahead of being shown; null when the reader does not want to wait for those. */
  readonly fitted: number | null
  /** What was thrown on the way: nothing more is computed then. */
  readonly failure: { readonly error: unknown } | null

  /** Changes the state and computes what follows from it: at once as far as time allows, the rest between drawings of the page. */
  pursue(change: Partial<LabState>): void
  /** Leaves it at what is there. */
  cancel(): void
}

/** How finely maps are computed: fully, or quickly enough for every frame of a drag. */
export type Resolution = 'full' | 'quick'

/** Which moment of the run is on screen, and how it is shown. Looking back never changes the run. */
export interface TimelineSlice {
  readonly view: View
  /** Whether the hidden truth stays covered, whatever is asked for. */
  readonly locksTruth: boolean
  readonly playing: boolean
  /** Steps a second while playing. */
  readonly speed: number
  readonly resolution: Resolution

  /** Shows the moment after `count` evaluations; asks for the missing ones when the run is not that far yet. */
  goTo(count: number): void
  nextStep(): void
  previousStep(): void
  /** Goes to the next of the four phases; after the last comes the first of the next step. */
  nextPhase(): void
  /** Goes to a phase of this step. From the last one, going to the first leads on to the next step: the loop closes. */
  goToPhase(phase: View['phase']): void
  show(
    change: Partial<
      Pick<
        View,
        | 'truth'
        | 'measure'
        | 'measureScale'
        | 'acquisitionScale'
        | 'lanes'
        | 'pictures'
        | 'bands'
        | 'functions'
        | 'covariance'
        | 'cursors'
        | 'landscape'
        | 'choices'
      >
    >,
  ): void
  setPlaying(playing: boolean): void
  setSpeed(speed: number): void
  setResolution(resolution: Resolution): void
}

/** All that a workbench knows and can do. */
export interface LabState extends RunSlice, PlaySlice, TimelineSlice {
  /** Where what is derived from this state is remembered. */
  readonly memory: Memory
}
