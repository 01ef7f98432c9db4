import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Document } from '../src/experiment/document'
import { exploreRoom } from '../src/experiment/exploreRoom'
import type { raceRoom } from '../src/experiment/raceRoom'
import { versionOf } from '../src/experiment/room'

/** The fragment of a link that carries `content`, which need not be a document at all. */
export const packed = (content: string | Buffer, room: typeof exploreRoom | typeof raceRoom = exploreRoom): string =>
  `#${room.id}.v${versionOf(room)}.${deflateRawSync(content).toString('base64url')}`

/** The document a link carries; null when it carries none. */
export function unpacked(url: string): Document | null {
  const [, body] = /#\w+\.v\d+\.([\w-]+)$/.exec(url) ?? []
  return body ? JSON.parse(inflateRawSync(Buffer.from(body, 'base64url')).toString()) : null
}
