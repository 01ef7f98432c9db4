import type { Document } from '../../experiment/document'
import type { SearchSpace } from '../../problems/searchSpace'
import type { Change } from '../../store/addressed'
import type { Clock } from '../../store/clock'
import type { RaceMeans } from '../../store/race/raceStore'
import type { Act } from '../acts'
import type { Verdict } from '../judge'
import type { Step } from '../lesson'

/** What a reader has said so far: a place, an option, or nothing. */
export interface Said {
  readonly mark: readonly number[] | null
  readonly option: string | null
}

/** What a figure shows, as a link carries it: written in some version of the documents of its kind. */
export interface FigureContent {
  readonly version: number
  readonly content: unknown
}

/** The figure of a step, live: a store of its own, and what a lesson can do with it. */
export interface OpenFigure<Shows> {
  /** What the player draws. */
  readonly shows: Shows
  /** What it shows: the same object until something of it changes. */
  readonly document: () => unknown
  readonly change: () => Change
  readonly subscribe: (listener: () => void) => () => void
  readonly perform: (act: Act) => void
  readonly judge: (said: Said) => Verdict
  /** Shows what a link carries; the scene of its step when there is nothing. Throws LinkError. */
  readonly open: (content?: FigureContent) => void
  readonly written: () => FigureContent
  /** The axes on which a reader marks a place. */
  readonly axes: () => SearchSpace
  /** The document that Explore goes on with; null where Explore has no such figure. */
  readonly inExplore: (() => Document) | null
  /** The room that goes on with it where that is another, and a link there, without its `#`. */
  readonly inRoom?: { readonly name: string; readonly link: () => Promise<string> }
  /** Calls back once nothing is under way; a figure without this is done at once. */
  readonly whenSettled?: (call: () => void) => void
  /** Ends what is under way, as the step is left. */
  readonly close?: () => void
}

/** What figures are given of the world outside. */
export interface FigureMeans {
  readonly clock: Clock
  /** Who runs races. Left out where none is to be run: a race then stays at its start. */
  readonly race?: RaceMeans
}

/** A kind of figure: how the steps that have it are opened, and their links read. */
export interface FigureKind<Of extends Step, Shows> {
  readonly open: (step: Of, means: FigureMeans) => OpenFigure<Shows>
  /** Throws LinkError when what a link carries cannot be shown. */
  readonly check: (content: FigureContent) => void
  /** The marks that words of a step can light up. */
  readonly lights: readonly string[]
}
