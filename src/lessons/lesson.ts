import type { TaxiDocument } from '../casestudy/taxiRoom'
import type { Document } from '../experiment/document'
import type { RaceDocument } from '../experiment/raceDocument'
import type { RaceState } from '../store/race/state'
import type { LabState } from '../store/state'
import type { TaxiState } from '../store/taxi/state'
import type { PanelId } from '../views/panels'
import type { SettingId } from '../views/panels/settings'
import type { RacePanelId } from '../views/race/panels'
import type { TaxiPanelId } from '../views/taxi/panels'
import type { Act, AnswerAct, BenchAct } from './acts'
import type { MisconceptionId } from './misconceptions'
import type { RaceAct } from './race/acts'
import type { SlotAct } from './slotMachine/acts'
import type { SlotDocument } from './slotMachine/document'
import type { SlotMachineState } from './slotMachine/machine'
import type { TaxiAct } from './taxi/acts'

/** A lesson: data, so that it can be read by the player, by tests, and by tools. */
export interface Lesson {
  readonly id: string
  readonly title: string
  /** What it is about, in one sentence. */
  readonly says: string
  /** What one can answer after it. */
  readonly question: string
  readonly minutes: number
  /** The step whose scene stands for it on the overview; the first when left out. */
  readonly cover?: string
  readonly steps: readonly Step[]
}

/** A step with the workbench as its figure. */
export interface BenchStep extends StepOn<LabState, BenchAct> {
  readonly figure: 'bench'
  readonly scene: BenchScene
}

/** A step with a slot machine as its figure. */
export interface SlotStep extends StepOn<SlotMachineState, SlotAct> {
  readonly figure: 'slotMachine'
  readonly scene: SlotScene
}

/** A step with a race as its figure. */
export interface RaceStep extends StepOn<RaceState, RaceAct> {
  readonly figure: 'race'
  readonly scene: RaceScene
}

/** A step with the taxi case as its figure. */
export interface TaxiStep extends StepOn<TaxiState, TaxiAct> {
  readonly figure: 'taxi'
  readonly scene: TaxiScene
}

/** Every step there is, by its figure. */
export type Step = BenchStep | SlotStep | RaceStep | TaxiStep

/** What is on screen at the beginning of a step: complete, so that a step can be entered from anywhere. */
export interface BenchScene {
  readonly document: Document
  readonly parts: readonly PanelId[]
  /** What is on screen once a prediction was made, when that is not the same. */
  readonly partsAfter?: readonly PanelId[]
  /** The settings that the reader may need here. */
  readonly settings?: readonly SettingId[]
}

/** The same with a slot machine. */
export interface SlotScene {
  readonly document: SlotDocument
  /** What the reader can do: pull, or set the prior. */
  readonly offers: readonly SlotOffer[]
  /** The same once a prediction was made, when that is not the same. */
  readonly offersAfter?: readonly SlotOffer[]
}

/** The same with a race. */
export interface RaceScene {
  readonly document: RaceDocument
  readonly marks?: RaceMarks
  readonly parts: readonly RacePanelId[]
  /** What is on screen once a prediction was made, when that is not the same. */
  readonly partsAfter?: readonly RacePanelId[]
}

/** What is marked on a race: on the bar of a search its win rate, in per cent, or on the chart a time, up to so many hours. */
export type RaceMarks = { readonly winRateOf: string } | { readonly hours: number }

/** The same with the taxi case. */
export interface TaxiScene {
  readonly document: TaxiDocument
  readonly parts: readonly TaxiPanelId[]
  /** What is on screen once a prediction was made, when that is not the same. */
  readonly partsAfter?: readonly TaxiPanelId[]
}

export type SlotOffer = 'pull' | 'prior'

interface StepOn<State, Own extends Act> {
  readonly id: string
  readonly title: string
  /** Text in the markup of `markup.ts`. */
  readonly say: string
  /** What the words `[…](set:name)` of the text do to the figure. */
  readonly sets?: Readonly<Record<string, readonly Own[]>>
  readonly ask?: Ask<State, Own>
}

/** What a check is judged by: facts about the figure and the answer, never events. */
export interface Situation<State> {
  readonly state: State
  /** The place that was marked. */
  readonly mark: readonly number[] | null
  readonly option: string | null
}

/** A question that is answered on the figure: by marking a place, by choosing, or by what the figure is made to show. */
export interface Ask<State, Own = Act> {
  readonly by: 'mark' | 'option' | 'figure'
  /** Text in the markup of `markup.ts`. */
  readonly question: string
  readonly options?: readonly { readonly id: string; readonly says: string }[]
  /** For a prediction: what is done to the figure once the answer is recorded. From then on the answer stands. */
  readonly reveal?: readonly Own[]
  readonly isRight: (situation: Situation<State>) => boolean
  /** What is said of a right answer, and why it is right. */
  readonly right: string
  readonly misses: readonly Miss<State>[]
  /** What is said of a wrong answer that shows none of these. */
  readonly otherwise: string
  /** A right answer; “Show me” gives it. */
  readonly answer: readonly (AnswerAct | Own)[]
  /** Wrong answers, each with the miss that meets it. */
  readonly wrong: readonly { readonly acts: readonly (AnswerAct | Own)[]; readonly meets: string }[]
}

/** A wrong answer that shows a misconception. */
export interface Miss<State> {
  readonly id: string
  readonly misconception: MisconceptionId
  readonly when: (situation: Situation<State>) => boolean
  /** Why it is not so, pointing at the figure. */
  readonly says: string
}
