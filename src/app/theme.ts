import { useSyncExternalStore } from 'react'
import * as v from 'valibot'

const KEY = 'where-next/theme'
const themeSchema = v.picklist(['light', 'dark'])
type Theme = v.InferOutput<typeof themeSchema>
export type StageTheme = Theme | 'projector'

/** The theme chosen before; else what the system prefers. Storage may be closed to us, or hold anything. */
function initialTheme(): Theme {
  try {
    return v.parse(themeSchema, localStorage.getItem(KEY))
  } catch {
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  }
}

let chosen: Theme | undefined
/** The theme of a lecture, which the chosen one comes back after. */
let onStage: StageTheme | null = null
const listeners = new Set<() => void>()

function theme(): Theme {
  if (chosen === undefined) paint(initialTheme())
  return chosen!
}

function paint(next: Theme): void {
  chosen = next
  document.documentElement.dataset.theme = onStage ?? next
}

/** Gives the page the theme of a lecture, or its own again. */
export function setStageTheme(theme: StageTheme | null): void {
  onStage = theme
  paint(chosen ?? initialTheme())
}

/** Changes the theme for as long as the page is open. */
export function showTheme(next: Theme): void {
  paint(next)
  for (const listener of listeners) listener()
}

/** Changes the theme, and remembers it for the next visit. */
export function chooseTheme(next: Theme): void {
  showTheme(next)
  try {
    localStorage.setItem(KEY, next)
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The theme of the page, kept up to date. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, theme)
