import { describe, expect, it } from 'vitest'
import { exploreRoom } from './exploreRoom'
import { pack } from './link'
import { raceRoom } from './raceRoom'
import { decodeLink } from './room'
import { withSource } from './sourceSchema'

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
