import { useSyncExternalStore } from 'react'
import { onVisit } from '../rooms'

function subscribe(call: () => void): () => void {
  const unlisten = onVisit(call)
  // The address is also written without a visit, when what was changed last is packed. Not every browser tells: then it is as it was when asked for.
  const navigation = 'navigation' in window ? window.navigation : undefined
  navigation?.addEventListener('currententrychange', call)
  return () => {
    unlisten()
    navigation?.removeEventListener('currententrychange', call)
  }
}

/** What the address carries, kept up to date. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => location.hash)
