import type { Problem } from '../problems/problem'
import type { ModelSettings } from './modelSettings'

/** Settings of a search by their names, as a race carries them. */
export type Values = Readonly<Record<string, string | number | boolean>>

interface Named {
  /** As on the screen; a symbol stands behind it. */
  readonly name: string
  readonly symbol?: string
}

/** What explains a setting: a word of the glossary, or a sentence that becomes one. */
type Explained = { readonly term: string } | { readonly says: string }

/** One of a few, from a list or by buttons side by side. */
export type Choice = Named &
  Explained & {
    readonly kind: 'list' | 'buttons'
    readonly options: readonly { readonly id: string; readonly name: string }[]
    /** What stands before the id of an option in the word of the glossary that explains it. */
    readonly optionTerms?: string
  }

/** A number: the ends of its slider, and of what may be typed. */
export type Amount = Named &
  Explained & {
    readonly kind: 'amount'
    readonly slider: readonly [number, number]
    readonly limits: readonly [number, number]
    readonly unit?: 'sd'
  }

export type Toggle = Named & Explained & { readonly kind: 'toggle' }

/** One setting of a search: what it may be, and what it is called. Screen, documents and glossary follow from it. */
export type Field = Choice | Amount | Toggle

/** What a search goes by, beside the contest that is the same for all. */
export interface SearchSettings<Own extends Values = Values> {
  /** None may be called as what every contestant has: id, kind, name. */
  readonly fields: { readonly [Name in keyof Own]: Field }
  /** As a search enters a race, and as a lane of Explore shows it. */
  readonly defaults: Own
  /** All of it in a few words. */
  label(own: Own): string
  /** The settings that count for something beside these; all of them when left out. */
  counts?(own: Own): readonly (keyof Own)[]
  /** The model that the search asks, in the coordinates of a black box with so much noise; it asks none when left out. */
  model?(own: Own, problem: Problem, noise: number): ModelSettings
}

/** The settings under which a search enters a contest: its defaults, but for what was chosen. */
export const settingsIn = <Own extends Values>(
  { defaults }: SearchSettings<Own>,
  { settings }: { readonly settings?: Values | undefined },
): Own => ({ ...defaults, ...settings })
