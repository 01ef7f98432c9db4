import { exploreRoom } from '../../experiment/exploreRoom'
import { measureRoom } from '../../experiment/measure/measureRoom'
import type { Room } from '../../experiment/room'

/** The pages of the rooms, as the menu fetches them: what is needed of each is its room. */
const PAGES: Readonly<Record<string, () => Promise<{ readonly addressed: { readonly room: unknown } }>>> = {
  learn: () => import('../LearnPage'),
  race: () => import('../RacePage'),
  taxi: () => import('../TaxiPage'),
}

/** The room of a kept experiment; null for one that this version does not have. */
export async function keptRoom(id: string): Promise<Room<unknown> | null> {
  if (id === exploreRoom.id) return exploreRoom as Room<unknown>
  // Not its page, which brings this file along.
  if (id === measureRoom.id) return measureRoom as unknown as Room<unknown>
  const load = Object.hasOwn(PAGES, id) ? PAGES[id] : undefined
  return load ? ((await load()).addressed.room as Room<unknown>) : null
}
