import * as v from 'valibot'
import { LinkError, pack, unpack } from './link'

/** A step from one version of a room's documents to the next. It trusts nothing: what it cannot read it leaves to the schema to refuse. */
export type Migration = (content: unknown) => unknown

/** A kind of document that an address can carry: that of one room. */
export interface Room<Doc> {
  readonly id: string
  /** What a document of the newest version is. */
  readonly schema: v.GenericSchema<unknown, Doc>
  /** The steps from version 1 to 2, 2 to 3, …: documents of every version ever written open. */
  readonly migrations: readonly Migration[]
  /** What one enters without a document. */
  readonly default: () => Doc
  /** The document that an address asks for by a name, `#room/name`, when `now` is on screen. Throws LinkError for a name it does not know. */
  readonly named?: (name: string, now: Doc) => Doc | Promise<Doc>
  /** The name that asks for just this document, when there is one: its link is that name. */
  readonly nameOf?: (document: Doc) => string | undefined
  /** Why a page cannot show a document although it is sound, in a sentence; undefined when it can. */
  readonly objection?: (document: Doc) => string | undefined
}

/** The version of the documents that a room writes. */
export const versionOf = ({ migrations }: Pick<Room<never>, 'migrations'>): number => migrations.length + 1

/**
 * Writes a document as a link carries it, `room.v<version>.` + base64url(deflate(JSON)), or `room/name` where it has a name: what stands
 * after the # of an address.
 */
export async function encodeLink<Doc>(room: Room<Doc>, document: Doc): Promise<string> {
  const name = room.nameOf?.(document)
  return name === undefined ? `${room.id}.${await pack(document, versionOf(room))}` : `${room.id}/${name}`
}

/**
 * Reads a link to a room, whether or not its name stands before it. Nothing in it is trusted: after length, version and compression every
 * field is checked. Throws LinkError with the sentence to show.
 *
 * @param now what is on screen meanwhile
 */
export async function decodeLink<Doc>(room: Room<Doc>, link: string, now: Doc = room.default()): Promise<Doc> {
  const own = link.startsWith(room.id) ? link.slice(room.id.length) : link
  if (own.startsWith('/')) return (await room.named?.(own.slice(1), now)) ?? now
  const { version, content } = await unpack(own.replace(/^\./, ''), versionOf(room))
  return readDocument(room, version, content)
}

/**
 * A document of a room out of what was written in some version of it. Throws LinkError with the sentence to show.
 *
 * @param carrier what it was found in
 */
export function readDocument<Doc>(room: Room<Doc>, version: number, content: unknown, carrier: 'link' | 'file' = 'link'): Doc {
  const document = readAs(room.schema, migrated(room, content, version), carrier)
  const objection = room.objection?.(document)
  if (objection) throw new LinkError(objection)
  return document
}

/** A document of any version as one of the newest. */
const migrated = ({ migrations }: Pick<Room<never>, 'migrations'>, content: unknown, version: number): unknown =>
  migrations.slice(version - 1).reduce((document, migrate) => migrate(document), content)

/** What was unpacked, once it passes the schema. Throws LinkError naming the field. */
function readAs<Doc>(schema: v.GenericSchema<unknown, Doc>, content: unknown, carrier: 'link' | 'file'): Doc {
  const parsed = v.safeParse(schema, content)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  // A rule about several fields says in words what is wrong; a field by itself is only named.
  const field = issue.type !== 'raw_check' && v.getDotPath(issue)
  throw new LinkError(`This ${carrier} cannot be used: ${field ? `the value of “${field}” is not allowed` : issue.message}.`)
}
