import { expect, it } from 'vitest'
import { currentWords, lastingWords, openedWords, roomWords, troubleWords, unreadableWords } from './keepWords'

const current = { id: 'a', name: 'Ridge', room: 'explore', savedAt: new Date(2026, 10, 30, 9, 5).getTime() }

it('says how the experiment on screen is kept', () => {
  expect(currentWords({ ...current, state: 'saved' })).toBe(
    '“Ridge” is saved as you work. Saved and read back: 30 Nov 2026, 09:05.',
  )
  expect(currentWords({ ...current, state: 'elsewhere' })).toContain('open in another tab')
  expect(currentWords({ ...current, state: 'failed' })).toContain('kept as it was on 30 Nov 2026, 09:05')
})

it('says what went wrong and what can be done', () => {
  for (const trouble of ['full', 'blocked', 'differs', 'gone', 'changed', 'elsewhere', 'busy'] as const)
    expect(troubleWords(trouble)).toMatch(/\. .*\.$|so .*\. /)
})

it('promises no more than the browser does, and names the file', () => {
  expect(lastingWords(true)).toContain('agreed not to clear')
  for (const isPersistent of [false, null]) expect(lastingWords(isPersistent)).toContain('may clear them')
  for (const isPersistent of [true, false]) expect(lastingWords(isPersistent)).toContain('A file is safe.')
})

it('says why an experiment cannot be opened', () => {
  expect(openedWords('Ridge', 'opened')).toBeNull()
  expect(openedWords('Ridge', 'newer')).toContain('newer version')
  expect(openedWords('Ridge', 'damaged')).toContain('left as it is')
  expect(unreadableWords('damaged')).toContain('damaged')
})

it('calls rooms as the menu does', () => {
  expect(roomWords('taxi')).toBe('Taxi fares')
  expect(roomWords('attic')).toContain('does not have')
})
