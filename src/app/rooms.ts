import { useSyncExternalStore } from 'react'
import { header } from '../language/en/header'

export type RoomId = keyof typeof header.rooms

interface RoomRecord {
  readonly id: RoomId
  /** As the menu calls it, in the language of the page. */
  readonly name: string
}

const ids: readonly RoomId[] = ['learn', 'explore', 'race', 'taxi', 'measure']

/** The rooms, in the order of the menu. */
export const rooms: readonly RoomRecord[] = ids.map((id) => ({
  id,
  get name() {
    return header.rooms[id]
  },
}))

/** Where an address leads: `#race…`, `#taxi…`, or the workbench, whose first documents carried no name of a room. */
export interface Place {
  readonly room: RoomId
  /** What the room itself makes of the rest. */
  readonly address: string
}

export function placeOf(hash: string): Place {
  const text = hash.replace(/^#/, '')
  const named = rooms.find(({ id }) => text.startsWith(id))
  return named ? { room: named.id, address: text.slice(named.id.length) } : { room: 'explore', address: text }
}

export const currentPlace = (): Place => placeOf(location.hash)

/** Told after the address was written without a navigation of the browser's own. */
const listeners = new Set<() => void>()

/** Calls back whenever the address has changed; returns how to stop that. */
export const onVisit = (listener: () => void): (() => void) => {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

/** The room that the address leads to, kept up to date. */
export const useRoom = (): RoomId => useSyncExternalStore(onVisit, () => currentPlace().room)

/** Goes to an address as following a link would: Back returns. */
export function visit(hash: string): void {
  history.pushState(null, '', hash)
  for (const listener of listeners) listener()
}
