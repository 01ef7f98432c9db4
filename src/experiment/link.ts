/** What no link of ours exceeds, and no document in one. */
export const LONGEST_LINK = 20_000
const LARGEST_DOCUMENT = 200_000

/** Why a link could not be opened, in a sentence for its reader. */
export class LinkError extends Error {
  override name = 'LinkError'
}

/** Writes anything that JSON can say as `v<version>.` + base64url(deflate(JSON)). */
export async function pack(content: unknown, version: number): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  const packed = await collect(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY)
  const base64 = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''))
  return `v${version}.${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/**
 * What `pack` wrote. Nothing is known of the content yet but that it is JSON, and that it says to be of a version from 1 to the newest: length,
 * version and compression are checked, and a small link that inflates without end is cut off. Throws LinkError with the sentence to show.
 */
export async function unpack(link: string, newest: number): Promise<{ readonly version: number; readonly content: unknown }> {
  if (link.length > LONGEST_LINK) throw new LinkError('This link is too long to be one of ours.')
  const [, digits, body] = /^v(\d{1,6})\.([\w-]+)$/.exec(link) ?? []
  if (!digits || !body) throw new LinkError('This link is damaged: it does not look like one of ours.')
  const version = Number(digits)
  if (version > newest)
    throw new LinkError(
      'This link was made by a newer version of this page. Reload to get that version, then open the link again.',
    )
  if (version < 1) throw new LinkError(`This link says it is of version ${version}, which never existed.`)
  return { version, content: await inflate(body) }
}

async function inflate(body: string): Promise<unknown> {
  try {
    const binary = atob(body.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const json = await collect(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), LARGEST_DOCUMENT)
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json))
  } catch (error) {
    if (error instanceof LinkError) throw error
    throw new LinkError('This link is damaged: part of it is missing or was changed.')
  }
}

/** A Blob would do as well, but making one asks another process and can hold up a frame. */
const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })

async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > limit) {
      await reader.cancel()
      throw new LinkError('This link unpacks to far more than an experiment.')
    }
    chunks.push(value)
  }
  const out = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    out.set(chunk, offset)
    offset += chunk.length
  }
  return out
}
