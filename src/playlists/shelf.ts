import * as v from 'valibot'
import { LinkError } from '../experiment/link'
import { readDocument, versionOf } from '../experiment/room'
import { type Playlist, playlistRoom } from './playlist'

/** A playlist of one's own on the shelf. */
export interface Kept {
  readonly id: string
  readonly playlist: Playlist
}

/** Where the shelf is kept. Each throws when there is no storage. */
export interface Storage {
  readonly recall: () => string | null
  readonly keep: (text: string) => void
  /** Keeps what cannot be read elsewhere, so that it is not lost. */
  readonly setAside: (text: string) => void
}

export interface Shelf {
  readonly kept: readonly Kept[]
  /** What is to be told about what was kept, in a sentence. */
  readonly notice: string | null
  /** Keeps playlists in place of what there was; the sentence to show when they cannot be kept, or null. */
  readonly write: (kept: readonly Kept[]) => string | null
}

const shelfSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  playlists: v.array(v.object({ id: v.string(), playlist: v.unknown() })),
})

const BLOCKED =
  'This browser keeps nothing for this page: playlists of your own hold until it is closed. Save them as files to keep them.'
const DAMAGED = 'What was kept of your playlists is damaged and cannot be read. It was set aside, and the list begins anew.'
const NEWER =
  'Your playlists were kept by a newer version of this page. Reload to get that version. Until then they are left as they are, and what you change here holds until the page is closed.'

/** Opens the shelf. One playlist that is damaged does not take the others with it, and what cannot be read is never overwritten. */
export function openShelf(storage: Storage): Shelf {
  const write = (kept: readonly Kept[]) => {
    try {
      storage.keep(JSON.stringify({ version: versionOf(playlistRoom), playlists: kept }))
      return null
    } catch {
      return BLOCKED
    }
  }
  const none = (notice: string | null): Shelf => ({ kept: [], notice, write })
  let text: string | null
  try {
    text = storage.recall()
  } catch {
    return none(BLOCKED)
  }
  if (text === null) return none(null)
  const shelf = parsed(text)
  if (shelf && shelf.version > versionOf(playlistRoom)) return { ...none(NEWER), write: () => NEWER }
  const kept = shelf?.playlists.flatMap(({ id, playlist }) => {
    const read = sound(shelf.version, playlist)
    return read ? [{ id, playlist: read }] : []
  })
  const lost = shelf && kept ? shelf.playlists.length - kept.length : 0
  if (kept && lost === 0) return { kept, notice: null, write }
  try {
    storage.setAside(text)
  } catch {
    return none(BLOCKED)
  }
  return { kept: kept ?? [], notice: kept ? lostWords(lost) : DAMAGED, write }
}

const lostWords = (lost: number): string =>
  lost === 1
    ? 'One of your playlists is damaged and cannot be shown. It was set aside.'
    : `${lost} of your playlists are damaged and cannot be shown. They were set aside.`

function parsed(text: string): v.InferOutput<typeof shelfSchema> | undefined {
  try {
    return v.parse(shelfSchema, JSON.parse(text))
  } catch {
    return undefined
  }
}

function sound(version: number, content: unknown): Playlist | undefined {
  try {
    return readDocument(playlistRoom, version, content)
  } catch (error) {
    if (error instanceof LinkError) return undefined
    throw error
  }
}
