import { boIn10 } from './boIn10'
import { kernelsIn15 } from './kernelsIn15'
import { lecture45 } from './lecture45'
import type { PreparedPlaylist } from './prepared'

/** The playlists that come with the app. */
export const prepared: readonly PreparedPlaylist[] = [boIn10, kernelsIn15, lecture45]
