import { grouped } from '../../language/numbers'
import type { Playlist } from '../../playlists/playlist'

const statesWords = (count: number): string => (count === 1 ? '1 state' : `${count} states`)

/** How long a playlist is. */
export const lengthWords = ({ states, minutes }: Playlist): string =>
  `${statesWords(states.length)}, ${minutes === 1 ? '1 minute' : `${minutes} minutes`}`

/** Why a playlist is not copied as a link. */
export const longLinkWords = (length: number, longest: number): string =>
  `This playlist is too long for a link: it would have ${grouped(length)} characters, and many programs pass on no more than ${grouped(longest)}. Save it as a file instead.`

/** Said when a state was moved. */
export const movedWords = (title: string, place: number, count: number): string =>
  `“${title}” is now number ${place} of ${count}.`
