import type { EventName } from '../protocol'
import type { Setters } from './setters'

/** What is on screen as a host is told of it: which moment of how many, and what else says where a room is. */
export type Moment = Readonly<Record<string, unknown>> & { readonly at: number; readonly of: number }

/** The parts of a room that can be given the keyboard. */
export const PARTS = ['plot', 'controls', 'settings'] as const
export type Part = (typeof PARTS)[number]

/** A room as its host drives it. Whatever it is asked for and cannot do, it answers with a CallRefused and its sentence. */
export interface Driven {
  /** The moment on screen; null where there is none. */
  readonly moment: () => Moment | null
  /** The event that tells of another moment. */
  readonly tells: Extract<EventName, 'step' | 'lessonStep'>
  /** Shows the moment that follows from the number of the one that is shown, as far as there is one. */
  readonly go: (to: (at: number) => number) => void
  readonly setters: Setters
  /** Kept once what was asked for is on screen. */
  readonly settled: () => Promise<void>
  /** Where the figure of the room is drawn, as a selector. */
  readonly figure: string
  /** Where its parts are, as selectors. */
  readonly parts: Readonly<Record<Part, string>>
}

/** A number kept between two others. */
export const within = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most))
