import * as v from 'valibot'
import { findProblem } from '../problems'
import { bindCovariance } from '../surrogate/covariance'
import { type Document, documentSchema, type Future } from './document'
import { problemOf } from './setup'

/** The newest link format this program writes and reads. */
const VERSION = 1
const LONGEST_LINK = 20_000
const LARGEST_DOCUMENT = 200_000

/** Why a link could not be opened, in a sentence for its reader. */
export class LinkError extends Error {
  override name = 'LinkError'
}

/** Writes a document as `v1.` + base64url(deflate(JSON)). */
export const encodeLink = (document: Document): Promise<string> => pack(document)

/** Writes anything that JSON can say as `v1.` + base64url(deflate(JSON)). */
export async function pack(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  const packed = await collect(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    Number.POSITIVE_INFINITY,
  )
  const base64 = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''))
  return `v${VERSION}.${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/**
 * Reads a link. Nothing in it is trusted: length, version, compression, JSON and every field are checked, and a small link
 * that inflates without end is cut off. Throws LinkError with the sentence to show.
 */
export async function decodeLink(link: string): Promise<Document> {
  const document = readAs(documentSchema, await unpack(link))
  if (findProblem(document.setup.problem).space.length > 2)
    throw new LinkError('This link is for a black box with more than two inputs, which cannot be drawn.')
  if ([document, document.ghost].some((future) => future && isBeyondPatience(future)))
    throw new LinkError(
      `This link asks for more than a page can compute while one waits: full Bayes over a kernel of more than ${MOST_AVERAGED} hyperparameters.`,
    )
  return document
}

/**
 * A page computes a run piece by piece, and a piece is at most one fit to at most 60 observations. One that maximises takes a second or
 * two for the largest kernel; averaging takes about 3 s for so many hyperparameters, and 40 s for three times as many.
 */
const MOST_AVERAGED = 12

const isBeyondPatience = ({ setup, actions }: Future): boolean =>
  [setup.model, ...actions.flatMap((action) => (action.do === 'model' ? [action.model] : []))].some(
    ({ fit, covariance }) =>
      fit === 'bayes' && bindCovariance(covariance, problemOf(setup).space.length).paths.length > MOST_AVERAGED,
  )

/** What was unpacked, once it passes the schema. Throws LinkError naming the field. */
export function readAs<Schema extends v.GenericSchema>(schema: Schema, content: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, content)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  // A rule about several fields says in words what is wrong; a field by itself is only named.
  const field = issue.type !== 'raw_check' && v.getDotPath(issue)
  throw new LinkError(`This link cannot be used: ${field ? `the value of “${field}” is not allowed` : issue.message}.`)
}

/** What `pack` wrote. Nothing in it is known yet but that it is JSON. Throws LinkError with the sentence to show. */
export async function unpack(link: string): Promise<unknown> {
  if (link.length > LONGEST_LINK) throw new LinkError('This link is too long to be one of ours.')
  const [, version, body] = /^v(\d{1,6})\.([\w-]+)$/.exec(link) ?? []
  if (!version || !body) throw new LinkError('This link is damaged: it does not look like one of ours.')
  if (Number(version) > VERSION)
    throw new LinkError(
      'This link was made by a newer version of this page. Reload to get that version, then open the link again.',
    )
  if (Number(version) !== VERSION) throw new LinkError(`This link says it is of version ${version}, which never existed.`)
  return inflate(body)
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
