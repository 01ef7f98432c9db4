import { useSyncExternalStore } from 'react'

const isDark = () => document.documentElement.dataset.theme === 'dark'

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

/** Whether the dark theme is on (light where there is no page): a canvas cannot take its colours from a style sheet. */
export const useDark = (): boolean => useSyncExternalStore(subscribe, isDark, () => false)
