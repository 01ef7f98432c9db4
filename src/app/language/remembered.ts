const KEY = 'where-next/language'

/** The language chosen on an earlier visit, by its id; null for none. Storage may be closed to us, or hold anything. */
export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Remembers a language for the next visit. */
export function rememberLanguage(id: string): void {
  try {
    localStorage.setItem(KEY, id)
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}
