import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withAdded, withCopy, withMoved, without, withState } from './edits'
import { PLAYLIST_LIMITS, type Playlist } from './playlist'

const of = (...titles: string[]): Playlist => ({
  title: 'Mine',
  minutes: 10,
  states: titles.map((title) => ({ title, notes: '', link: 'explore' })),
})
const titles = ({ states }: Playlist) => states.map(({ title }) => title)

const [anyList, anyPlace] = [fc.array(fc.string({ maxLength: 5 }), { minLength: 1, maxLength: 8 }), fc.nat(7)]

describe('editing a playlist', () => {
  it('moves a state, and leaves the others in their order', () => {
    expect(titles(withMoved(of('a', 'b', 'c', 'd'), 0, 2))).toEqual(['b', 'c', 'a', 'd'])
    expect(titles(withMoved(of('a', 'b', 'c'), 2, -5))).toEqual(['c', 'a', 'b'])
    expect(titles(withMoved(of('a', 'b', 'c'), 0, 99))).toEqual(['b', 'c', 'a'])
  })

  it('moving back gives what there was', () => {
    fc.assert(
      fc.property(anyList, anyPlace, anyPlace, (names, from, to) => {
        const [list, a, b] = [of(...names), from % names.length, to % names.length]
        expect(titles(withMoved(withMoved(list, a, b), b, a))).toEqual(names)
      }),
    )
  })

  it('what is deleted is there again when it is added at its place', () => {
    fc.assert(
      fc.property(anyList, anyPlace, (names, place) => {
        const [list, at] = [of(...names), place % names.length]
        expect(withAdded(without(list, at), list.states[at]!, at - 1)).toEqual(list)
      }),
    )
  })

  it('copies a state behind itself, and changes one without the other', () => {
    const copied = withCopy(of('a', 'b'), 0)
    expect(titles(copied)).toEqual(['a', 'a', 'b'])
    expect(titles(withState(copied, 1, { title: 'A' }))).toEqual(['a', 'A', 'b'])
  })

  it('takes no more states than a playlist may have', () => {
    const full = of(...Array.from({ length: PLAYLIST_LIMITS.states }, (_, i) => String(i)))
    expect(withCopy(full, 3)).toBe(full)
  })
})
