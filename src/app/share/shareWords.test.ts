import { expect, it } from 'vitest'
import { scanCodeOf } from './scanCode'
import { codeWords, shortestWords } from './shareWords'

const linkOf = (length: number) => 'a'.repeat(length)
const words = (length: number) => codeWords(scanCodeOf(linkOf(length)), linkOf(length))

it('says of a code from how far it is read', () => {
  expect(words(100)).toBe('The code has 37 × 37 modules (version 5): on a picture 1.6 m high, a phone reads it from about 12 m.')
})

it('says of one that is too long for the last row how large it is', () => {
  expect(words(400)).toBe(
    'The link is long for a code: with 69 × 69 modules (version 13), a phone reads it from about 7 m on a picture 1.6 m high, not from the last row at 10 m.',
  )
})

it('says of a link that no code holds how long it is', () => {
  expect(words(3000)).toMatch('This link has 3,000 characters, which is more than any code holds.')
})

it('says what the shortest form would be', () => {
  expect(shortestWords(scanCodeOf(linkOf(100))!)).toBe(
    'The setup without view and history: 37 × 37 modules (version 5), read from about 12 m.',
  )
})
