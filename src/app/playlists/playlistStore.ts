import { createStore, useStore } from 'zustand'
import { LinkError } from '../../experiment/link'
import { decodeLink } from '../../experiment/room'
import { hall } from '../../language/en/hall'
import { prepared } from '../../playlists/catalogue'
import { playlistOf } from '../../playlists/catalogue/prepared'
import { without } from '../../playlists/edits'
import { PlaylistFileError, playlistIn } from '../../playlists/file'
import { type Playlist, playlistRoom } from '../../playlists/playlist'
import { type Kept, openShelf, type Storage } from '../../playlists/shelf'

const KEY = 'where-next/playlists'

/** What can be taken back: how things were, and what was done to them in words. */
interface Undo {
  readonly words: string
  readonly kept: readonly Kept[]
  readonly chosen: string
}

interface PlaylistsState {
  /** The playlists that come with the app; they are copied to be changed. */
  readonly prepared: readonly Kept[]
  /** Those of one's own. */
  readonly kept: readonly Kept[]
  readonly chosen: string
  /** What is to be told, in a sentence. */
  readonly notice: string | null
  readonly undo: Undo | null
}

const storage: Storage = {
  recall: () => localStorage.getItem(KEY),
  keep: (text) => localStorage.setItem(KEY, text),
  setAside: (text) => localStorage.setItem(`${KEY}/set-aside`, text),
}

let shelf = openShelf(storage)

/** The playlists there are, and which of them is looked at. */
export const playlists = createStore<PlaylistsState>()(() => ({
  prepared: [],
  kept: shelf.kept,
  chosen: prepared[0]!.id,
  notice: shelf.notice,
  undo: null,
}))

export const usePlaylists = <Part>(select: (state: PlaylistsState) => Part): Part => useStore(playlists, select)

/** Writes out the playlists that come with the app. */
void Promise.all(prepared.map(async (each) => ({ id: each.id, playlist: await playlistOf(each) }))).then((written) =>
  playlists.setState({ prepared: written }),
)

/** Another window has changed what is kept: it is read again, for otherwise the next change here would undo that one. */
window.addEventListener('storage', ({ key, newValue }) => {
  if (key !== KEY || newValue === null) return
  shelf = openShelf(storage)
  const { kept, notice } = shelf
  playlists.setState((before) => {
    const isThere = [...before.prepared, ...kept].some(({ id }) => id === before.chosen)
    return { kept, notice: notice ?? before.notice, undo: null, chosen: isThere ? before.chosen : prepared[0]!.id }
  })
})

/** The playlist that is looked at; undefined until it is written out. */
export const selectChosen = ({ prepared, kept, chosen }: PlaylistsState): Kept | undefined =>
  [...prepared, ...kept].find(({ id }) => id === chosen)

export const isOwn = ({ kept, chosen }: PlaylistsState): boolean => kept.some(({ id }) => id === chosen)

function keep(kept: readonly Kept[], change: Partial<PlaylistsState> = {}): void {
  const complaint = shelf.write(kept)
  playlists.setState({ undo: null, notice: complaint, ...change, kept })
}

export const choose = (chosen: string): void => playlists.setState({ chosen })

/** Changes a playlist of one's own. */
export function edit(id: string, change: (playlist: Playlist) => Playlist): void {
  keep(playlists.getState().kept.map((each) => (each.id === id ? { id, playlist: change(each.playlist) } : each)))
}

/** Takes a playlist up among one's own, and looks at it. */
export function add(playlist: Playlist): void {
  const id = crypto.randomUUID()
  keep([...playlists.getState().kept, { id, playlist }], { chosen: id })
}

export const addNew = (): void => add(playlistRoom.default())

/** A copy of one's own, of any playlist. */
export const copy = (playlist: Playlist): void => add({ ...playlist, title: hall.copyOf(playlist.title) })

export function remove(id: string): void {
  const { kept, chosen, prepared } = playlists.getState()
  const gone = kept.find((each) => each.id === id)
  if (!gone) return
  const undo = { words: hall.playlistDeleted(gone.playlist.title), kept, chosen }
  keep(
    kept.filter((each) => each.id !== id),
    { undo, chosen: prepared[0]!.id },
  )
}

export function removeState(id: string, at: number): void {
  const { kept, chosen } = playlists.getState()
  const state = kept.find((each) => each.id === id)?.playlist.states[at]
  if (!state) return
  edit(id, (playlist) => without(playlist, at))
  playlists.setState({ undo: { words: hall.stateDeleted(state.title), kept, chosen } })
}

export function undo(): void {
  const { undo } = playlists.getState()
  if (undo) keep(undo.kept, { chosen: undo.chosen })
}

export const tell = (notice: string | null): void => playlists.setState({ notice })

/** Takes up the playlist in a file. */
export async function openFile(file: File): Promise<void> {
  try {
    add(playlistIn(await file.text()))
  } catch (error) {
    tell(error instanceof PlaylistFileError ? error.message : hall.fileUnread)
  }
}

/** Takes up the playlist in a link. */
export async function openLink(link: string): Promise<void> {
  try {
    add(await decodeLink(playlistRoom, link))
  } catch (error) {
    if (!(error instanceof LinkError)) throw error
    tell(error.message)
  }
}
