import * as v from 'valibot'
import { LinkError } from '../experiment/link'
import { readDocument, versionOf } from '../experiment/room'
import { type Playlist, playlistRoom } from './playlist'

const FORMAT = 'where-next/playlist'

/** No playlist of ours is longer than this, in characters. */
const LONGEST_FILE = 5_000_000

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  playlist: v.unknown(),
})

/** Why a file cannot be read as a playlist, in a sentence. */
export class PlaylistFileError extends Error {
  override name = 'PlaylistFileError'
}

/** A playlist as the text of a file. */
export const fileOf = (playlist: Playlist): string =>
  `${JSON.stringify({ format: FORMAT, version: versionOf(playlistRoom), playlist }, null, 2)}\n`

/** The name of a file for a playlist: letters and digits of its title. */
export const fileNameOf = ({ title }: Playlist): string =>
  `${
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || 'playlist'
  }.playlist.json`

/** The playlist in a file. Throws PlaylistFileError with the sentence to show. */
export function playlistIn(text: string): Playlist {
  if (text.length > LONGEST_FILE) throw new PlaylistFileError('This file is far too long to be a playlist.')
  const { version, playlist } = read(text)
  if (version > versionOf(playlistRoom))
    throw new PlaylistFileError(
      'This playlist was written by a newer version of this page. Reload to get that version, then open the file again.',
    )
  try {
    return readDocument(playlistRoom, version, playlist)
  } catch (error) {
    if (!(error instanceof LinkError)) throw error
    throw new PlaylistFileError(error.message.replace('This link cannot be used', 'This playlist cannot be used'))
  }
}

function read(text: string): v.InferOutput<typeof fileSchema> {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    throw new PlaylistFileError('This file is not a playlist, or it is damaged: it cannot be read as JSON.')
  }
  const parsed = v.safeParse(fileSchema, content)
  if (!parsed.success) throw new PlaylistFileError('This file is not a playlist of this page.')
  return parsed.output
}
