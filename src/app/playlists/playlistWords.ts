import { hall } from '../../language/en/hall'
import { grouped } from '../../language/numbers'
import type { Playlist } from '../../playlists/playlist'

/** How long a playlist is. */
export const lengthWords = ({ states, minutes }: Playlist): string => hall.length(states.length, minutes)

/** Why a playlist is not copied as a link. */
export const longLinkWords = (length: number, longest: number): string => hall.longLink(grouped(length), grouped(longest))
