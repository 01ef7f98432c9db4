import { writeIn } from './numbers'

/** A language that the page speaks. */
export interface Spoken {
  /** As BCP 47 has it: for `<html lang>`, numbers and lists. */
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  /** The words of a room in this language; its English where it has none of its own. */
  readonly wordsOf: <Words extends object>(room: string, english: Words) => Words
}

const ENGLISH: Spoken = { tag: 'en', dir: 'ltr', wordsOf: (_, english) => english }

let current = ENGLISH
const catalogues: (() => void)[] = []
const listeners = new Set<() => void>()

/**
 * The words of a room in the language of the page. It is one object for good, whose entries change with the language: so they are read where
 * something is drawn or said, never kept.
 */
export function spoken<Words extends object>(room: string, english: Words): Words {
  const words = { ...current.wordsOf(room, english) }
  catalogues.push(() => Object.assign(words, current.wordsOf(room, english)))
  return words
}

/** Speaks another language from now on. What is on screen has to be drawn anew: see `onSpoken`. */
export function speak(language: Spoken = ENGLISH): void {
  current = language
  writeIn(language.tag)
  for (const say of catalogues) say()
  for (const listener of listeners) listener()
}

/** The language of the page. */
export const language = (): Spoken => current

/** Calls back when the page speaks another language; returns how to stop that. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
