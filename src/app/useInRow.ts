import { useSyncExternalStore } from 'react'

/** From this width on every button has room in the header's row; from the second one on those that are used often. */
const ALL = 1430
const FREQUENT = 1160
/** About what the offer of a lesson takes of the row. Narrower than this the offer has a row of its own. */
const OFFER = 260
const OFFER_IN_ROW = 1200

/** Which buttons stand in the header's row; the others are behind “More”. */
export type InRow = 'all' | 'frequent' | 'none'

/** What has room in the row of a window of a width, with the offer of a lesson in it or without. */
export function inRowAt(width: number, offers: boolean): InRow {
  const room = offers && width >= OFFER_IN_ROW ? width - OFFER : width
  return room >= ALL ? 'all' : room >= FREQUENT ? 'frequent' : 'none'
}

function subscribe(call: () => void): () => void {
  window.addEventListener('resize', call)
  return () => window.removeEventListener('resize', call)
}

/** What has room in the header's row, kept up to date. */
export const useInRow = (offers: boolean): InRow => useSyncExternalStore(subscribe, () => inRowAt(innerWidth, offers))
