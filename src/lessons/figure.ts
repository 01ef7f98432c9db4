import { exploreRoom } from '../experiment/exploreRoom'
import { readDocument, versionOf } from '../experiment/room'
import type { Change } from '../store/addressed'
import type { Clock } from '../store/clock'
import { addressedLab, createLab, type Lab } from '../store/lab'
import { type Act, isAnswer, performOnBench } from './acts'
import { judge, type Verdict } from './judge'
import type { BenchScene, BenchStep, Step } from './lesson'

/** What a reader has said so far: a place, an option, or nothing. */
export interface Said {
  readonly mark: readonly number[] | null
  readonly option: string | null
}

/** What a figure shows, as a link carries it: written in some version of the documents of its room. */
export interface FigureContent {
  readonly version: number
  readonly content: unknown
}

/** The figure of a step, live: a Lab of its own, and what a lesson can do with it. */
export interface OpenFigure {
  /** What the player draws. */
  readonly shows: { readonly kind: 'bench'; readonly lab: Lab; readonly scene: BenchScene }
  /** What it shows: the same object until something of it changes. */
  readonly document: () => unknown
  readonly change: () => Change
  readonly subscribe: (listener: () => void) => () => void
  readonly perform: (act: Act) => void
  readonly judge: (said: Said) => Verdict
  /** Shows what a link carries; the scene of its step when there is nothing. Throws LinkError. */
  readonly open: (content?: FigureContent) => void
  readonly written: () => FigureContent
}

/** Opens the figure of a step on its scene. */
export function openFigure(step: Step, clock: Clock): OpenFigure {
  return openBench(step, clock)
}

/** Throws LinkError when what a link carries cannot be shown as the figure of a step. */
export function checkFigure(_step: Step, { version, content }: FigureContent): void {
  readDocument(exploreRoom, version, content)
}

function openBench({ scene, ask }: BenchStep, clock: Clock): OpenFigure {
  const lab = createLab(scene.document, { clock })
  const { document, change, subscribe } = addressedLab(lab)
  return {
    shows: { kind: 'bench', lab, scene },
    document,
    change,
    subscribe,
    perform: (act) => !isAnswer(act) && performOnBench(lab, act),
    judge: (said) => (ask ? judge(ask, { state: lab.getState(), ...said }) : 'right'),
    open: (content) =>
      lab.getState().open(content ? readDocument(exploreRoom, content.version, content.content) : scene.document),
    written: () => ({ version: versionOf(exploreRoom), content: document() }),
  }
}
