import { currentPlace } from '../rooms'

/** Which kept experiment of which room the page shows. Entries of the history carry it, so that Back, Forward and a reload know it. */
export interface KeptMark {
  readonly id: string
  readonly room: string
}

/** Told that the page shows another document than before, and which experiment that belongs to, if to any. */
type Stray = (mark: KeptMark | null) => void

const keptIn = (state: unknown): string | null => {
  const { kept } = Object(state) as { readonly kept?: unknown }
  return typeof kept === 'string' ? kept : null
}

function first(): KeptMark | null {
  const id = typeof history === 'undefined' ? null : keptIn(history.state)
  return id === null ? null : { id, room: currentPlace().room }
}

let mark = first()
let stray: Stray | null = null

export const currentMark = (): KeptMark | null => mark

/** What an entry of the history carries for a document of a room. */
export const stateFor = (room: string): { readonly kept: string } | null => (mark?.room === room ? { kept: mark.id } : null)

/** From now on what is on screen is another document, which is kept or not; whoever calls has the address written anew. */
export function changeMark(to: KeptMark | null): void {
  mark = to
}

/** From now on the page shows a kept experiment, or none; the entry it stands at says so too. */
export function setMark(to: KeptMark | null): void {
  mark = to
  if (to === null || currentPlace().room === to.room) history.replaceState(to && { kept: to.id }, '', location.href)
}

export function whenStrayed(listener: Stray): void {
  stray = listener
}

/** Says that the page is about to show the document of another entry of the history: it may be no longer that of the kept experiment. */
export function arrivedAt(room: string): void {
  const id = keptIn(history.state)
  if (id === (mark?.room === room ? mark.id : null)) return
  if (mark?.room !== room && id === null) return
  mark = id === null ? null : { id, room }
  stray?.(mark)
}
