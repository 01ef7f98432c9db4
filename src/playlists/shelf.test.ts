import { describe, expect, it } from 'vitest'
import { fileNameOf, fileOf, PlaylistFileError, playlistIn } from './file'
import { complaintAbout } from './opens'
import type { Playlist } from './playlist'
import { openShelf, type Storage } from './shelf'

const mine: Playlist = {
  title: 'Mine: a talk',
  minutes: 20,
  states: [{ title: 'One', notes: 'Say “hello”.', link: 'learn/gp/functions' }],
}

function storage(text: string | null) {
  const places = { main: text, aside: null as string | null }
  const own: Storage = {
    recall: () => places.main,
    keep: (next) => {
      places.main = next
    },
    setAside: (next) => {
      places.aside = next
    },
  }
  return { places, own }
}
const shelfWith = (version: number, ...playlists: unknown[]) =>
  JSON.stringify({ version, playlists: playlists.map((playlist, i) => ({ id: String(i), playlist })) })

describe('the shelf', () => {
  it('gives back what was kept', () => {
    const { own } = storage(null)
    expect(openShelf(own)).toMatchObject({ kept: [], notice: null })
    expect(openShelf(own).write([{ id: 'a', playlist: mine }])).toBeNull()
    expect(openShelf(own)).toMatchObject({ kept: [{ id: 'a', playlist: mine }], notice: null })
  })

  it('tells what is damaged, sets it aside, and keeps the others', () => {
    const text = shelfWith(1, mine, { title: 3 })
    const { own, places } = storage(text)
    expect(openShelf(own)).toMatchObject({
      kept: [{ id: '0', playlist: mine }],
      notice: expect.stringContaining('One of your playlists'),
    })
    expect(places.aside).toBe(text)
    const broken = storage('{"version":')
    expect(openShelf(broken.own)).toMatchObject({ kept: [], notice: expect.stringContaining('damaged') })
    expect(broken.places.aside).toBe('{"version":')
  })

  it('never overwrites what a newer version kept', () => {
    const text = shelfWith(99, { from: 'the future' })
    const { own, places } = storage(text)
    const shelf = openShelf(own)
    expect(shelf.notice).toContain('newer version')
    expect(shelf.write([{ id: 'a', playlist: mine }])).toContain('newer version')
    expect(places).toEqual({ main: text, aside: null })
  })

  it('says that nothing can be kept where storage is blocked', () => {
    const blocked = () => {
      throw new Error('SecurityError')
    }
    const shelf = openShelf({ recall: blocked, keep: blocked, setAside: blocked })
    expect(shelf.notice).toContain('keeps nothing')
    expect(shelf.write([])).toContain('keeps nothing')
  })
})

describe('a playlist as a file', () => {
  it('reads what it wrote, under a name that every system takes', () => {
    expect(playlistIn(fileOf(mine))).toEqual(mine)
    expect(fileNameOf(mine)).toBe('mine-a-talk.playlist.json')
    expect(fileNameOf({ ...mine, title: '…' })).toBe('playlist.playlist.json')
  })

  it.each([
    ['no JSON', 'not JSON', 'cannot be read as JSON'],
    ['something else', '{"hello":1}', 'not a playlist of this page'],
    ['the future', JSON.stringify({ format: 'where-next/playlist', version: 9, playlist: {} }), 'newer version'],
    [
      'a wrong field',
      JSON.stringify({ format: 'where-next/playlist', version: 1, playlist: { ...mine, minutes: 'ten' } }),
      '“minutes”',
    ],
  ])('refuses %s in a sentence', (_, text, words) => {
    expect(() => playlistIn(text)).toThrow(PlaylistFileError)
    expect(() => playlistIn(text)).toThrow(words)
  })
})

describe('a state', () => {
  it.each(['learn/gp/functions', 'explore', 'race', 'taxi'])('opens: %s', async (link) => {
    expect(await complaintAbout({ link })).toBeNull()
  })

  it.each([
    ['learn/gp/gone', 'no step “gone”'],
    ['explore.v99.abc', 'newer version'],
    ['explore.v2.abc', 'damaged'],
    ['moon.v1.abc', 'a room that this version'],
  ])('that does not open says why: %s', async (link, words) => {
    expect(await complaintAbout({ link })).toContain(words)
  })
})
