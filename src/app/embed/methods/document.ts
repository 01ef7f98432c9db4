import * as v from 'valibot'
import { LinkError } from '../../../experiment/link'
import { decodeLink, encodeLink, readDocument, versionOf } from '../../../experiment/room'
import { placeOf, rooms } from '../../rooms'
import { CallRefused } from '../channel'
import { method } from './method'

/** The document on screen: as data with its room and version, and as a link. */
export const getDocument = method({
  name: 'getDocument',
  args: v.optional(v.strictObject({})),
  takes: 'none',
  async run({ addressed: { room, document } }) {
    const now = document()
    return { room: room.id, version: versionOf(room), document: now, link: `#${await encodeLink(room, now)}` }
  },
})

const given = v.union([
  v.strictObject({ link: v.pipe(v.string(), v.maxLength(30_000)) }),
  v.strictObject({
    room: v.optional(v.string()),
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    document: v.unknown(),
  }),
])

/** Shows another document of the same room, from a link or as data of any version that ever was. */
export const setDocument = method({
  name: 'setDocument',
  args: given,
  takes: '{ link } with a link of this page, or { version, document } as getDocument gives them',
  async run({ room: here, driven, addressed: { room, document, open } }, asked) {
    const there = 'link' in asked ? placeOf(asked.link.slice(asked.link.indexOf('#') + 1)).room : (asked.room ?? here)
    if (there !== here)
      throw new CallRefused(
        `This page shows ${nameOf(here)}; what you sent is for ${nameOf(there)}, which opens in a frame of its own.`,
      )
    try {
      open(await read())
    } catch (error) {
      if (error instanceof LinkError) throw new CallRefused(error.message)
      throw error
    }
    await driven.settled()
    return {}

    async function read(): Promise<unknown> {
      if ('link' in asked) return decodeLink(room, placeOf(asked.link.slice(asked.link.indexOf('#') + 1)).address, document())
      if (asked.version > versionOf(room))
        throw new CallRefused('This document was made by a newer version of this page, which has to be reloaded to open it.')
      return readDocument(room, asked.version, asked.document)
    }
  },
})

const nameOf = (id: string): string => rooms.find((room) => room.id === id)?.name ?? `“${id.slice(0, 40)}”`
