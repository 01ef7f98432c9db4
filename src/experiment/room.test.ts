import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { pack } from './link'
import { decodeLink, encodeLink, type Room, versionOf } from './room'

interface Point {
  readonly at: readonly [number, number]
  readonly name: string
}

/** Its first documents had x and y, its second no name. */
const room: Room<Point> = {
  id: 'points',
  schema: v.strictObject({ at: v.tuple([v.number(), v.number()]), name: v.string() }),
  migrations: [
    (content) => {
      const { x, y, ...rest } = Object(content)
      return { ...rest, at: [x, y] }
    },
    (content) => ({ name: 'nameless', ...Object(content) }),
  ],
  default: () => ({ at: [0, 0], name: 'origin' }),
  named: (name) => ({ at: [1, 1], name }),
  objection: ({ at: [x] }) => (x > 9 ? 'This point is too far to the right.' : undefined),
}

const link = async (content: unknown, version: number) => `points.${await pack(content, version)}`

describe('the documents of a room', () => {
  it('are written in the newest version, behind the name of the room', async () => {
    expect(versionOf(room)).toBe(3)
    expect(await encodeLink(room, room.default())).toMatch(/^points\.v3\.[\w-]+$/)
  })

  it('open in every version there ever was, by as many steps as are missing', async () => {
    const opened = { at: [3, 4], name: 'nameless' }
    expect(await decodeLink(room, await link({ x: 3, y: 4 }, 1))).toEqual(opened)
    expect(await decodeLink(room, await link({ at: [3, 4] }, 2))).toEqual(opened)
    expect(await decodeLink(room, await link(opened, 3))).toEqual(opened)
  })

  it('are refused in the version they claim to be of, whatever a step makes of them', async () => {
    for (const content of [null, 7, [], 'x', { x: '3', y: 4 }, { x: 3 }])
      await expect(decodeLink(room, await link(content, 1)), JSON.stringify(content)).rejects.toThrow('is not allowed')
    await expect(decodeLink(room, await link({ x: 3, y: 4 }, 3))).rejects.toThrow('the value of “at” is not allowed')
    await expect(decodeLink(room, await link({ x: 3, y: 4 }, 4))).rejects.toThrow('newer version')
    await expect(decodeLink(room, await link({ x: 3, y: 4 }, 0))).rejects.toThrow('never existed')
  })

  it('are asked for by name, or without that of the room; what cannot be shown says why', async () => {
    expect(await decodeLink(room, 'points/first')).toEqual({ at: [1, 1], name: 'first' })
    expect(await decodeLink(room, await pack({ x: 3, y: 4 }, 1))).toEqual({ at: [3, 4], name: 'nameless' })
    await expect(decodeLink(room, await link({ x: 10, y: 4 }, 1))).rejects.toThrow('too far to the right')
  })
})
