/** The language that numbers and lists are written in, as a BCP 47 tag. */
let spoken = 'en'

/** The language that numbers alone were asked for in, by the address. */
let asked: string | null = null

/** What stands before decimals. */
let mark = '.'

/** Digits stay those of the formulas and axes in every language. */
const DIGITS = { numberingSystem: 'latn' } as const

function settle(): void {
  const parts = new Intl.NumberFormat(asked ?? spoken, DIGITS).formatToParts(0.5)
  mark = parts.find(({ type }) => type === 'decimal')!.value
}

/** Writes numbers and lists in a language; numbers only where the address asks for no other. */
export function writeIn(language: string): void {
  spoken = language
  settle()
}

/** Writes numbers in a language whatever the page speaks; null for that of the page. */
export function writeNumbersIn(language: string | null): void {
  asked = language
  settle()
}

/** What stands before decimals in the language of numbers. */
export const decimalMark = (): string => mark

/** A whole number with its digits in groups: 12,345. */
export const grouped = (count: number): string => new Intl.NumberFormat(asked ?? spoken, DIGITS).format(count)

/** English of most of the world has no comma before the last “and”. */
const listLanguage = () => (spoken === 'en' ? 'en-GB' : spoken)

/** "a", "a and b", "a, b and c". */
export const listOf = (items: readonly string[]): string => new Intl.ListFormat(listLanguage()).format(items)
