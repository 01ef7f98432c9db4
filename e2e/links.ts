import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Document } from '../src/experiment/document'

/** The fragment of a link that carries `content`, which need not be a document at all. */
export const packed = (content: string | Buffer): string => `#v1.${deflateRawSync(content).toString('base64url')}`

/** The document a link carries; null when it carries none. */
export function unpacked(url: string): Document | null {
  const body = url.split('#v1.')[1]
  return body ? JSON.parse(inflateRawSync(Buffer.from(body, 'base64url')).toString()) : null
}
