import { useSyncExternalStore } from 'react'

const query = () => matchMedia('(prefers-reduced-motion: reduce)')

function subscribe(call: () => void): () => void {
  const asked = query()
  asked.addEventListener('change', call)
  return () => asked.removeEventListener('change', call)
}

/** Whether the reader asked their system for less motion. */
export const useReducedMotion = (): boolean => useSyncExternalStore(subscribe, () => query().matches)
