import * as v from 'valibot'
import type { Room } from '../experiment/room'

export const PLAYLIST_LIMITS = { states: 200, title: 200, notes: 10_000, link: 20_000, minutes: [1, 600] } as const

const stateSchema = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(PLAYLIST_LIMITS.title)),
  /** What the lecturer wants to say there. */
  notes: v.pipe(v.string(), v.maxLength(PLAYLIST_LIMITS.notes)),
  /** Room and document, as they stand after the # of an address. Whether it still opens is asked when it is shown. */
  link: v.pipe(v.string(), v.minLength(1), v.maxLength(PLAYLIST_LIMITS.link)),
})

const playlistSchema = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(PLAYLIST_LIMITS.title)),
  /** How long it is meant to last: where the countdown begins. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(PLAYLIST_LIMITS.minutes[0]), v.maxValue(PLAYLIST_LIMITS.minutes[1])),
  states: v.pipe(v.array(stateSchema), v.maxLength(PLAYLIST_LIMITS.states)),
})

/** A prepared state: a moment of any room or a step of a lesson, with its title and notes. */
export type PlaylistState = Readonly<v.InferOutput<typeof stateSchema>>

/** Prepared states in an order. */
export interface Playlist extends Readonly<Omit<v.InferOutput<typeof playlistSchema>, 'states'>> {
  readonly states: readonly PlaylistState[]
}

/** Playlists as documents: they travel in links, in files and in storage as documents of a room do, and every version ever written opens. */
export const playlistRoom: Room<Playlist> = {
  id: 'playlist',
  schema: playlistSchema,
  migrations: [],
  default: () => ({ title: 'New playlist', minutes: 45, states: [] }),
}
