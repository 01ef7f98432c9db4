import type { Spoken } from './speak'

interface LanguageRecord {
  readonly id: string
  /** As its speakers call it. */
  readonly name: string
  readonly fetch: () => Promise<{ readonly default: Spoken }>
}

/** The languages besides English, which is always there: each is fetched when it is asked for. */
export const LANGUAGES: readonly LanguageRecord[] = [{ id: 'de', name: 'Deutsch', fetch: () => import('./de') }]

/** No languages but tests of the page: every text longer and in accents, and every text from right to left. Addresses ask for them, no menu does. */
export const TEST_LANGUAGES: readonly LanguageRecord[] = [
  { id: 'x-long', name: 'Long', fetch: async () => ({ default: (await import('./pseudo')).long }) },
  { id: 'x-rtl', name: 'Right to left', fetch: async () => ({ default: (await import('./pseudo')).rightToLeft }) },
]

/** All that an address may ask for. */
export const LANGUAGE_IDS: readonly string[] = ['en', ...[...LANGUAGES, ...TEST_LANGUAGES].map(({ id }) => id)]
