import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regrets } from '../../experiment/regret'
import { problemOf } from '../../experiment/setup'
import { seeded } from '../../numerics/random'
import { unhurried } from '../../store/clock'
import { MOST_SEED, readCode, setupOf, traceOf, turnsOf } from './challenge'
import { readRows, refusedFor } from './classLines'
import { scoresOf } from './classScores'
import { endsOf, quickRuns, stepOf } from './contestants'
import { LEVELS } from './levels'
import { readLine, writeLine } from './line'
import { createScores } from './scores'

const challenge = readCode('m1-48213')!

/** Choices that a pupil of this number might have made. */
const choicesOf = (pupil: number, of = challenge) => {
  const random = seeded(pupil)
  return Array.from({ length: turnsOf(of) }, () =>
    Array.from({ length: of.level.inputs }, () => Math.floor(1001 * random.uniform())),
  )
}
const lineOf = (pupil: number, name = '', of = challenge) => writeLine({ challenge: of, choices: choicesOf(pupil, of), name })

describe('a line', () => {
  it('says what was chosen, on every level and whatever the name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), fc.nat(MOST_SEED), fc.nat(), fc.string(), (level, seed, pupil, name) => {
        const of = { level, seed }
        const read = readLine(lineOf(pupil, name, of))
        expect(read).toMatchObject({ challenge: of, choices: choicesOf(pupil, of) })
        expect(readLine(writeLine(read as Exclude<typeof read, string>))).toEqual(read)
      }),
    )
  })

  it('is found in a row of a sheet, and in quotation marks', () => {
    const line = lineOf(1, 'Ada Lovelace')
    for (const row of [`01.12.2026\tAda\t${line}\t`, `"${line}"`, `  ${line} `])
      expect(readLine(row)).toMatchObject({ name: 'Ada Lovelace', choices: choicesOf(1) })
  })

  it('that was damaged in one place is told, or is the same result', () => {
    const line = lineOf(2)
    for (let i = 0; i < line.length; i++)
      for (const slip of ['0', '7', '/', '']) {
        const read = readLine(line.slice(0, i) + slip + line.slice(i + 1))
        if (typeof read !== 'string') expect(read).toMatchObject({ challenge, choices: choicesOf(2) })
      }
  })

  it.each([
    ['Timestamp\tResult', 'no result'],
    ['', 'no result'],
    ['WN2 m1-48213 1/2 aaaa', 'newer'],
    ['WN1 z9-1 1/2 aaaa', 'unknown challenge'],
    ['WN1 m1-48213', 'incomplete'],
    [lineOf(3).split(' ').slice(0, 3).join(' '), 'incomplete'],
    [writeLine({ challenge, choices: choicesOf(3).slice(1), name: '' }), 'incomplete'],
    [writeLine({ challenge, choices: choicesOf(3).with(0, [1001]), name: '' }), 'damaged'],
    [lineOf(3).replace('/', '/1'), 'damaged'],
  ])('is refused for what is wrong with it: %s', (row, complaint) => {
    expect(readLine(row)).toBe(complaint)
  })

  it('never throws, whatever was pasted', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readLine(text)))
    fc.assert(fc.property(fc.string(), (text) => void readLine(`WN1 m1-48213 ${text}`)))
  })
})

describe('the rows of a class', () => {
  it('count once, and of a name the first; all others are told by row', () => {
    const other = readCode('m1-7')!
    const rows = [
      'name\tresult',
      lineOf(1, 'Ada'),
      '',
      lineOf(2, 'Ben'),
      lineOf(1, 'Copycat'),
      lineOf(3, 'ada'),
      lineOf(4, '', other),
      lineOf(5),
      `${lineOf(6)}`.replace('WN1 m1-48213 ', 'WN1 m1-48213 9'),
    ].join('\r\n')
    const read = readRows(rows)
    expect(read.byCode.get('m1-48213')!.map(({ row }) => row)).toEqual([2, 4, 8])
    expect([...read.byCode.keys()][0]).toBe('m1-48213')
    expect(refusedFor(read, 'm1-48213')).toEqual([
      { row: 1, why: 'no result' },
      { row: 5, why: 'twice', as: 2 },
      { row: 6, why: 'second game', as: 2, name: 'ada' },
      { row: 7, why: 'other challenge', code: 'm1-7' },
      { row: 9, why: 'damaged' },
    ])
  })
})

describe('the scores of a class', () => {
  const pupils = Array.from({ length: 30 }, (_, i) => i)
  const rows = pupils.map((pupil) => lineOf(pupil, `P${pupil}`)).join('\n')

  it('come from playing every line again', () => {
    const scores = createScores(unhurried)
    scores.getState().read(rows, null)
    const { played, opponents, counts, median } = scores.getState().scores!
    const setup = setupOf(challenge)
    const problem = problemOf(setup)
    for (const { name, regret } of played) {
      const pupil = Number(name.slice(1))
      expect(regret).toBe(regrets(problem, traceOf(setup, choicesOf(pupil))).at(-1))
    }
    let bayesian = stepOf(setup, [])
    while (bayesian.length < setup.budget) bayesian = stepOf(setup, bayesian)
    expect(opponents).toEqual((({ you: _, ...ends }) => ends)(endsOf(setup, { you: [], bayesian, ...quickRuns(setup) })))
    expect(counts.won + counts.drawn + counts.lost).toBe(pupils.length)
    const sorted = played.map(({ regret }) => regret)
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b))
    expect(median!.value).toBeCloseTo((sorted[14]! + sorted[15]!) / 2, 12)
  })

  it('are made in pieces, none of more than one evaluation of the opponent or a few results', () => {
    const entries = readRows(rows).byCode.get('m1-48213')!
    const done: number[] = []
    const work = scoresOf(challenge, entries)
    for (let step = work.next(); !step.done; step = work.next()) done.push(step.value.done)
    const pieces = done.slice(1).map((each, i) => each - done[i]!)
    expect(Math.max(...pieces)).toBeLessThanOrEqual(4)
    expect(done.at(-1)).toBe(entries.length + challenge.level.budget)
  })

  it('that are under way end when other rows are read', () => {
    const waiting: (() => void)[] = []
    const scores = createScores({ later: (call) => void waiting.push(call) })
    scores.getState().read(rows, null)
    scores.getState().read(lineOf(99), null)
    while (waiting.length > 0) waiting.shift()!()
    expect(scores.getState().scores!.played).toHaveLength(1)
    expect(scores.getState().work).toBeNull()
  })

  it('are of the challenge that was asked for, where there are results of it', () => {
    const other = readCode('m1-7')!
    const scores = createScores(unhurried)
    scores.getState().read(`${rows}\n${lineOf(1, '', other)}`, 'm1-7')
    expect(scores.getState().code).toBe('m1-7')
    scores.getState().lookAt('m1-48213')
    expect(scores.getState().scores!.played).toHaveLength(30)
    scores.getState().read('nothing here', null)
    expect(scores.getState()).toMatchObject({ code: null, scores: null })
  })
})
