import type { Room } from '../../experiment/room'

/** The rooms whose documents can be kept, fetched when one of them is opened. */
const ROOMS: Readonly<Record<string, () => Promise<unknown>>> = {
  explore: async () => (await import('../../experiment/exploreRoom')).exploreRoom,
  race: async () => (await import('../../experiment/raceRoom')).raceRoom,
  measure: async () => (await import('../../experiment/measure/measureRoom')).measureRoom,
  taxi: async () => (await import('../../casestudy/taxiRoom')).taxiRoom,
  learn: async () => {
    const [{ learnRoomOf }, { lessons }] = await Promise.all([import('../../lessons/learnRoom'), import('../../lessons')])
    return learnRoomOf(lessons)
  },
}

/** The room of a kept experiment; null for one that this version does not have. */
export async function keptRoom(id: string): Promise<Room<unknown> | null> {
  const load = Object.hasOwn(ROOMS, id) ? ROOMS[id] : undefined
  return load ? ((await load()) as Room<unknown>) : null
}
