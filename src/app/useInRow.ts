import { type RefObject, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'

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

/**
 * What has room in the header's row, kept up to date. The widths are those of English: where the words of a language need more, so that the row
 * is too narrow after all, less stands in it.
 */
export function useInRow(offers: boolean, row: RefObject<HTMLElement | null>): InRow {
  const width = useSyncExternalStore(subscribe, () => innerWidth)
  const [tooMuch, setTooMuch] = useState<{ readonly width: number; readonly offers: boolean; readonly less: number } | null>(null)
  const less = tooMuch?.width === width && tooMuch.offers === offers ? tooMuch.less : 0
  const inRow = LESS[Math.min(LESS.indexOf(inRowAt(width, offers)) + less, LESS.length - 1)]!
  useLayoutEffect(() => {
    const { scrollWidth = 0, clientWidth = 0 } = row.current ?? {}
    if (scrollWidth > clientWidth && inRow !== 'none') setTooMuch({ width, offers, less: less + 1 })
  })
  useEffect(() => {
    // Until the page's own font has come another stands in for it, whose words may be longer.
    const again = () => setTooMuch(null)
    document.fonts.addEventListener('loadingdone', again)
    return () => document.fonts.removeEventListener('loadingdone', again)
  }, [])
  return inRow
}

/** From all to none. */
const LESS: readonly InRow[] = ['all', 'frequent', 'none']
