import { PLAYLIST_LIMITS, type Playlist, type PlaylistState } from './playlist'

/** A playlist with another title, or meant to last another time. */
export const retitled = (playlist: Playlist, change: Partial<Omit<Playlist, 'states'>>): Playlist => ({ ...playlist, ...change })

/** With something of one state changed. */
export const withState = (playlist: Playlist, at: number, change: Partial<PlaylistState>): Playlist => ({
  ...playlist,
  states: playlist.states.map((state, i) => (i === at ? { ...state, ...change } : state)),
})

/** With a state added after another one (−1: at the start). A full playlist stays as it is. */
export function withAdded(playlist: Playlist, state: PlaylistState, after: number): Playlist {
  if (playlist.states.length >= PLAYLIST_LIMITS.states) return playlist
  return { ...playlist, states: playlist.states.toSpliced(after + 1, 0, state) }
}

/** With a second copy of a state behind it. */
export const withCopy = (playlist: Playlist, at: number): Playlist => {
  const state = playlist.states[at]
  return state ? withAdded(playlist, state, at) : playlist
}

/** Without a state. */
export const without = (playlist: Playlist, at: number): Playlist => ({
  ...playlist,
  states: playlist.states.filter((_, i) => i !== at),
})

/** With a state moved to another place; places beyond the ends are the ends. */
export function withMoved(playlist: Playlist, from: number, to: number): Playlist {
  const state = playlist.states[from]
  const place = Math.min(playlist.states.length - 1, Math.max(0, to))
  if (!state || place === from) return playlist
  return { ...playlist, states: without(playlist, from).states.toSpliced(place, 0, state) }
}
