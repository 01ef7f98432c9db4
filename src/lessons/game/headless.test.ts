import { expect, it } from 'vitest'
import { problemOf } from '../../experiment/setup'
import { answer } from '../headless'
import { readCode, setupOf, turnsOf } from './challenge'
import { finalRegret, quickRuns } from './contestants'
import type { Difficulty } from './difficulty'
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

it('`game-levels` says how far from the optimum each search ended, and who ended better than Bayesian optimization', () => {
  const [level, ...others] = answer('game-levels', JSON.stringify({ levels: ['e1'], challenges: 2 })) as Difficulty[]
  expect(others).toEqual([])
  expect(level).toMatchObject({ level: 'e1', challenges: 2 })
  const ends = [1, 2].map((seed) => {
    const setup = setupOf({ level: readCode('e1-1')!.level, seed })
    const { range } = problemOf(setup)
    return finalRegret(problemOf(setup), quickRuns(setup).grid) / (range![1] - range![0])
  })
  expect(level!.medianRegret.grid).toBeCloseTo((ends[0]! + ends[1]!) / 2, 12)
  expect(level!.betterThanBayesian.grid).toBeLessThanOrEqual(2)
  expect(() => answer('game-levels', JSON.stringify({ levels: ['z9'] }))).toThrow('levels')
})
