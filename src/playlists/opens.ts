import { taxiRoom } from '../casestudy/taxiRoom'
import { exploreRoom } from '../experiment/exploreRoom'
import { LinkError } from '../experiment/link'
import { measureRoom } from '../experiment/measure/measureRoom'
import { raceRoom } from '../experiment/raceRoom'
import { decodeLink, type Room } from '../experiment/room'
import { lessons } from '../lessons'
import { learnRoomOf } from '../lessons/learnRoom'
import type { PlaylistState } from './playlist'

/** A room whose documents a state can be, whatever they are. */
// biome-ignore lint/suspicious/noExplicitAny: what a document is only its own room knows
type AnyRoom = Room<any>

/** The rooms whose documents can be states. */
const ROOMS: readonly AnyRoom[] = [exploreRoom, raceRoom, taxiRoom, measureRoom, learnRoomOf(lessons)]

/** The room of a state; undefined when there is none of its name. The first links of the workbench carried none. */
export const roomOfState = ({ link }: Pick<PlaylistState, 'link'>): AnyRoom | undefined =>
  ROOMS.find(({ id }) => link.startsWith(id)) ?? (/^v\d/.test(link) ? exploreRoom : undefined)

/** The document of a state. Throws LinkError with the sentence to show when it no longer opens. */
export async function documentOfState(state: Pick<PlaylistState, 'link'>): Promise<unknown> {
  const room = roomOfState(state)
  if (!room) throw new LinkError('It is of a room that this version of the page does not have.')
  return state.link === room.id ? room.default() : decodeLink(room, state.link)
}

/** Why a state does not open, in a sentence; null when it does. */
export async function complaintAbout(state: Pick<PlaylistState, 'link'>): Promise<string | null> {
  try {
    await documentOfState(state)
    return null
  } catch (error) {
    if (error instanceof LinkError) return error.message
    throw error
  }
}
