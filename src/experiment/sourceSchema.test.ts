import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { exploreRoom } from './exploreRoom'
import { pack } from './link'
import { raceRoom } from './raceRoom'
import { decodeLink } from './room'
import { sourceSchema, withSource } from './sourceSchema'

const { setup, ...rest } = exploreRoom.default()
const { source: _, ...plain } = setup

/** As documents of the first version said which black box they are about. */
const first = (black: object) => ({ ...rest, setup: { ...plain, ...black } })

describe('a black box of the first documents', () => {
  it('is an id that becomes a source, its dial with it', () => {
    expect(withSource({ problem: 'branin', seed: 1 })).toEqual({ source: { kind: 'listed', id: 'branin' }, seed: 1 })
    expect(withSource({ problem: 'importance', dial: 0.5 })).toEqual({ source: { kind: 'listed', id: 'importance', dial: 0.5 } })
    for (const content of [null, 7, 'x', [], { seed: 1 }]) expect(withSource(content)).toBe(content)
  })

  it('opens in Explore, and so does that of the other future', async () => {
    const document = { ...first({ problem: 'forrester' }), ghost: { setup: first({ problem: 'forrester' }).setup, actions: [] } }
    const opened = await decodeLink(exploreRoom, await pack(document, 1))
    expect(opened).toEqual({ ...rest, setup, ghost: { setup, actions: [] } })
  })

  it('opens in Race', async () => {
    const { source, searches, ...race } = raceRoom.default()
    // Their settings stood beside name and kind then.
    const first = {
      ...race,
      problem: 'id' in source && source.id,
      searches: searches.map(({ settings, ...each }) => ({ ...each, ...settings })),
    }
    expect(await decodeLink(raceRoom, await pack(first, 1))).toEqual(raceRoom.default())
  })

  it.each([
    [{ problem: 'nowhere' }, 'the value of “setup.source.id” is not allowed'],
    [{ problem: 'forrester', dial: 0.5 }, 'the dial stands where this black box has none'],
    [{ problem: 'importance', dial: 2 }, 'the dial stands where this black box has none'],
    [{ problem: 'importance', dial: 'x' }, 'the value of “setup.source.dial” is not allowed'],
    [{ problem: ['forrester'] }, 'is not allowed'],
  ])('is refused as ever: %j', async (black, reason) => {
    await expect(decodeLink(exploreRoom, await pack(first(black), 1))).rejects.toThrow(reason)
  })
})

describe('a black box of one’s own in a link', () => {
  const axis = { name: 'x', low: 0, high: 1 }
  const drawn = {
    kind: 'drawn',
    axis,
    knots: [
      [0, 1],
      [0.5, 4],
      [1, 2],
    ],
    goal: 'maximize',
  }
  const table = {
    kind: 'table',
    axes: [axis],
    rows: [
      [0, 3],
      [1, 5],
    ],
    output: 'loss',
    goal: 'minimize',
  }

  it('is taken as it is', () => {
    const random = { kind: 'random', inputs: 2, lengthscale: 0.3, seed: 48_213 }
    for (const source of [random, drawn, { ...drawn, output: 'yield (%)' }, table, { ...table, axes: [{ ...axis, unit: 'm' }] }])
      expect(v.parse(sourceSchema, source)).toEqual(source)
  })

  it.each([
    [{ kind: 'random', inputs: 3, lengthscale: 0.3, seed: 1 }],
    [{ kind: 'random', inputs: 2, lengthscale: 0.001, seed: 1 }],
    [{ kind: 'random', inputs: 1, lengthscale: 0.3, seed: 0.5 }],
    [{ ...drawn, knots: [] }],
    [{ ...drawn, knots: [[0, 1]] }],
    [
      {
        ...drawn,
        knots: [
          [0.1, 1],
          [1, 2],
        ],
      },
    ],
    [
      {
        ...drawn,
        knots: [
          [0, 1],
          [0.5, 2],
          [0.5, 3],
          [1, 4],
        ],
      },
    ],
    [
      {
        ...drawn,
        knots: [
          [0, 1],
          [1, 1e200],
        ],
      },
    ],
    [
      {
        ...drawn,
        knots: [
          [0, 1],
          [1, null],
        ],
      },
    ],
    [{ ...drawn, knots: Array.from({ length: 41 }, (_, i) => [i / 40, 0]) }],
    [{ ...drawn, axis: { ...axis, log: true } }],
    [{ ...drawn, axis: { ...axis, name: ' ' } }],
    [{ ...drawn, axis: { ...axis, high: 0 } }],
    [{ ...drawn, goal: 'best' }],
    [{ ...table, rows: [] }],
    [{ ...table, rows: [[0, 3], [1]] }],
    [
      {
        ...table,
        rows: [
          [0, 3],
          [2, 5],
        ],
      },
    ],
    [
      {
        ...table,
        rows: [
          [0, 3],
          [1, '5'],
        ],
      },
    ],
    [{ ...table, rows: Array.from({ length: 2001 }, (_, i) => [i / 2000, 0]) }],
    [{ ...table, axes: [] }],
    [
      {
        ...table,
        axes: [axis, axis],
        rows: [
          [0, 0, 3],
          [1, 1, 5],
        ],
      },
    ],
    [{ ...table, output: undefined }],
    [{ ...table, more: 1 }],
    [{ kind: 'measured' }],
  ])('is refused, never thrown at: %j', (source) => {
    expect(v.safeParse(sourceSchema, source).success).toBe(false)
  })
})
