import { expect, it } from 'vitest'
import { answer } from '../headless'
import { readCode, turnsOf } from './challenge'
import { writeLine } from './line'

const challenge = readCode('e1-12')!
const lineOf = (first: number) =>
  writeLine({ challenge, choices: Array.from({ length: turnsOf(challenge) }, (_, i) => [first + 100 * i]), name: '' })

it('`game` plays the lines of a class again, as the page for lecturers does', () => {
  const rows = [lineOf(5), lineOf(60), lineOf(5), 'nothing'].join('\n')
  const given = answer('game', JSON.stringify({ rows })) as Record<string, unknown>
  expect(given).toMatchObject({
    code: 'e1-12',
    refused: [
      { row: 3, why: 'twice', as: 1 },
      { row: 4, why: 'no result' },
    ],
  })
  expect(given.results).toHaveLength(2)
  expect(answer('game', JSON.stringify({ rows, code: 'E1 12' }))).toEqual(given)
})

it.each([
  [{ rows: 'nothing' }, 'none of them holds a result'],
  [{ rows: '', code: 'x' }, 'there is no challenge “x”'],
  [{ lines: '' }, 'rows'],
])('`game` refuses %j', (document, why) => {
  expect(() => answer('game', JSON.stringify(document))).toThrow(why)
})
