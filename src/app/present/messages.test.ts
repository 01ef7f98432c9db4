import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { playlistRoom } from '../../playlists/playlist'
import { check } from '../../testSupport'
import { heardFromLecture, heardFromSpeaker } from './messages'

const place = { v: 1, kind: 'place', playlist: playlistRoom.default(), at: 0, isBlack: false, since: 0, link: 'explore' }

describe('what is said between the windows of a lecture', () => {
  it('is heard as it was said', () => {
    expect(heardFromLecture(place)).toEqual(place)
    expect(heardFromLecture({ v: 1, kind: 'gone' })).toEqual({ v: 1, kind: 'gone' })
    for (const said of [
      { v: 1, kind: 'hello' },
      { v: 1, kind: 'goTo', at: 3 },
      { v: 1, kind: 'black', isBlack: true },
    ])
      expect(heardFromSpeaker(said)).toEqual(said)
  })

  it.each([
    ['another version', { ...place, v: 2 }],
    ['a place before the first', { ...place, at: -1 }],
    ['more than was agreed', { ...place, script: 'alert(1)' }],
    ['a playlist that is none', { ...place, playlist: { title: 1 } }],
  ])('is not heard when it is %s', (_, said) => {
    expect(heardFromLecture(said)).toBeNull()
  })

  it('is not heard when it is anything else, and nothing is thrown', () => {
    check(
      fc.property(fc.anything(), (anything) => {
        expect(heardFromLecture(anything)).toBeNull()
        expect(heardFromSpeaker(anything)).toBeNull()
      }),
      300,
    )
  })
})
