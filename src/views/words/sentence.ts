import type { TermId } from '../glossary/glossary'

/** Marks words that are to stand out: see `Sentences`, which draws them so, and `plain`, which takes the marks away. */
export const strong = (words: string): string => `**${words}**`

/** Marks words that explain themselves by an entry of the glossary. */
export const term = (id: TermId, words: string): string => `[[${id}|${words}]]`

/** The words alone, for a screen reader. */
export const plain = (words: string): string => words.replaceAll(/\[\[.*?\|(.*?)\]\]/g, '$1').replaceAll(/\*\*|__/g, '')

/** With a capital at its beginning. */
export const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** "1 observation", "3 observations". */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** "a", "a and b", "a, b and c". */
export const enumerate = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
