/** Marks words that are to stand out: see `Sentences`, which draws them so, and `plain`, which takes the marks away. */
export const strong = (words: string): string => `**${words}**`

/** The words alone, for a screen reader. */
export const plain = (words: string): string => words.replaceAll(/\[\[.*?\|(.*?)\]\]/g, '$1').replaceAll(/\*\*|__/g, '')

/** With a capital at its beginning. */
export const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
