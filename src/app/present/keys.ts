import type { hall } from '../../language/en/hall'
import { isFree } from '../../views/workbench/ownKeys'

/** What can be asked for while presenting. */
export type Wish =
  | 'next'
  | 'previous'
  | 'answers'
  | 'pointer'
  | 'controls'
  | 'black'
  | 'speaker'
  | 'full'
  | 'back'
  | { readonly spot: number }

/** The keys of a presenter, for the list of them and for the buttons. */
export const PRESENT_KEYS: readonly (readonly [string, keyof typeof hall.keyMeanings])[] = [
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['1 – 9', 'spot'],
  ['H', 'answers'],
  ['L', 'pointer'],
  ['C', 'controls'],
  ['B  .', 'black'],
  ['S', 'speaker'],
  ['F', 'full'],
  ['Esc', 'back'],
]

const PLAIN: Readonly<Record<string, Wish>> = {
  h: 'answers',
  l: 'pointer',
  c: 'controls',
  b: 'black',
  '.': 'black',
  s: 'speaker',
  f: 'full',
  Escape: 'back',
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable]')

/** What a key asks for while presenting; null when it is left to the page. A clicker is heard wherever the focus is. */
export function wishOf(event: KeyboardEvent, hasPlaylist: boolean): Wish | null {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog:modal') || isTyping(event.target))
    return null
  if (event.key === 'PageDown') return 'next'
  if (event.key === 'PageUp') return 'previous'
  if (!isFree(event)) return null
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (hasPlaylist && key === 'n') return 'next'
  if (hasPlaylist && key === 'p') return 'previous'
  if (/^[1-9]$/.test(key)) return { spot: Number(key) }
  return PLAIN[key] ?? null
}
