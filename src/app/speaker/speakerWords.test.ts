import { expect, it } from 'vitest'
import { playlistRoom } from '../../playlists/playlist'
import { nextWords, timeWords } from './speakerWords'

it.each([
  [0, '0:00'],
  [59.9, '0:59'],
  [600, '10:00'],
  [2700, '45:00'],
  [3661, '1:01:01'],
  [-0.5, '0:00'],
  [-75, '−1:15'],
])('%f seconds are shown as %s', (seconds, words) => {
  expect(timeWords(seconds)).toBe(words)
})

it('says nothing of what comes next before the lecture was found', () => {
  expect(nextWords(null)).toBe('')
  expect(nextWords({ playlist: null })).toContain('there is no playlist')
  expect(nextWords({ playlist: playlistRoom.default() })).toBe('This is the last state.')
})
