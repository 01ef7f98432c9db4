import { expect, it } from 'vitest'
import { beginWords, gainWords, peopleWords, resultWords, shareWords, takingWords } from './inventoryWords'

it('says which question one is at, and how a taking is begun and gone on with', () => {
  expect(takingWords('before', 3)).toBe('Before the lessons: question 3 of 19')
  expect(beginWords('after', {})).toBe('Take it after the lessons')
  expect(beginWords('before', { reach: 'right' })).toBe('Go on with “before”')
})

it('says what came of a taking', () => {
  expect(resultWords({})).toBe('not taken yet')
  expect(resultWords({ reach: 'right', scale: 'miss' })).toBe('2 of 19 answered')
})

it('says what a class gained, in points', () => {
  expect(gainWords(null)).toBe('–')
  expect(gainWords({ value: 0.25, interval: null })).toBe('+25')
  expect(gainWords({ value: 0.25, interval: [-0.05, 0.5] })).toBe('+25 (−5 to +50)')
  expect(peopleWords(1, null)).toBe('1 file read. Nobody answered both times yet, so there is no gain to be shown.')
  expect(peopleWords(12, { value: 0.4, interval: [0.3, 0.5] })).toBe(
    '12 files read. Over all items the share of right answers changed by +40 (+30 to +50) points.',
  )
  expect(shareWords({ value: 0.5, interval: [0.25, 0.75] })).toBe('95 % interval 25 % to 75 %')
})
