import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultDocument } from '../../experiment/document'
import { exploreRoom } from '../../experiment/exploreRoom'
import { readDocument, versionOf } from '../../experiment/room'
import { problemOf } from '../../experiment/setup'
import { problems } from '../../problems'
import { contains } from '../../problems/searchSpace'
import { createLab } from '../../store/lab'
import { actionsOf, choiceAt, codeOf, MOST_SEED, placeOf, readCode, setupOf, traceOf, turnsOf } from './challenge'
import { endsOf, quickRuns, stepOf, tieOf, winnersOf } from './contestants'
import { LEVELS } from './levels'

describe('the code of a challenge', () => {
  it.each(LEVELS.flatMap((level) => [0, 48_213, MOST_SEED].map((seed) => ({ level, seed }))))(
    'says which it is: $level.id, $seed',
    (challenge) => {
      expect(readCode(codeOf(challenge))).toEqual(challenge)
    },
  )

  it('is read as somebody may type it', () => {
    const challenge = { level: LEVELS[1], seed: 48_213 }
    for (const text of ['m1-48213', ' M1 - 48213 ', 'm1 48213', 'm1–48213', 'm148213']) expect(readCode(text)).toEqual(challenge)
  })

  it('is refused where there is no such challenge', () => {
    for (const text of ['', 'm1', 'm9-1', 'm1-482135', 'm1-4.5', 'x', '__proto__-1']) expect(readCode(text)).toBeNull()
  })

  it('is never read as anything but a challenge of the list', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const challenge = readCode(text)
        if (challenge) expect(LEVELS).toContain(challenge.level)
      }),
    )
  })
})

describe('a choice', () => {
  it('is a place within the space, and the nearest one to itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), fc.nat(MOST_SEED), fc.nat(1000), fc.nat(1000), (level, seed, a, b) => {
        const { space } = problemOf(setupOf({ level, seed }))
        const choice = [a, b].slice(0, space.length)
        const place = placeOf(space, choice)
        expect(contains(space, place)).toBe(true)
        expect(choiceAt(space, place)).toEqual(choice)
      }),
      { numRuns: 40 },
    )
  })
})

describe.each(LEVELS)('the level $name', (level) => {
  const challenge = { level, seed: 7 }
  const setup = setupOf(challenge)
  const turns = turnsOf(challenge)
  const choices = Array.from({ length: turns }, (_, i) => problemOf(setup).space.map((_, d) => ((i + 1) * 83 + d * 311) % 1001))

  it('lets Bayesian optimization run as Explore does, bit for bit', () => {
    const lab = createLab({ ...defaultDocument(), setup, actions: [{ do: 'step', count: setup.budget }] })
    let trace = stepOf(setup, [])
    while (trace.length < setup.budget) trace = stepOf(setup, trace)
    expect(trace).toEqual(lab.getState().run.trace)
  })

  it('gives everybody but the grid the same start, and everybody the same budget', () => {
    const you = traceOf(setup, choices)
    const { random, grid } = quickRuns(setup)
    const start = you.slice(0, setup.initialPoints).map(({ x, y }) => ({ x, y }))
    expect(random.slice(0, setup.initialPoints).map(({ x, y }) => ({ x, y }))).toEqual(start)
    expect([you.length, random.length, grid.length]).toEqual([setup.budget, setup.budget, setup.budget])
    expect(you.every(({ y }) => y !== null)).toBe(true)
  })

  it('has a document that Explore opens', () => {
    const document = { ...defaultDocument(), setup, actions: actionsOf(setup, choices) }
    const read = readDocument(exploreRoom, versionOf(exploreRoom), JSON.parse(JSON.stringify(document)))
    expect(createLab(read).getState().run.trace).toEqual(traceOf(setup, choices))
  })

  it('knows its optimum, so that there is a regret', () => {
    const { optimum, range } = problemOf(setup)
    expect(optimum && range).toBeTruthy()
  })
})

it('the levels of test functions are of functions of the list with as many inputs, whatever the seed', () => {
  for (const level of LEVELS)
    for (let seed = 0; seed < 40; seed++) {
      const source = level.blackBox(seed)
      if (source.kind !== 'listed') continue
      expect(problems.find(({ id }) => id === source.id)?.space).toHaveLength(level.inputs)
    }
})

it('who is within a thousandth of the height of f of the best has won too', () => {
  const tie = tieOf({ range: [-1, 1] })
  expect(tie).toBe(0.002)
  expect(winnersOf({ you: 0.001, bayesian: 0, random: 0.5, grid: 0.0021 }, tie)).toEqual(['you', 'bayesian'])
})

it('the regret at the end is that of the best place', () => {
  const challenge = { level: LEVELS[0]!, seed: 3 }
  const setup = setupOf(challenge)
  const { optimum, space } = problemOf(setup)
  const best = choiceAt(space, optimum!.at[0]!)
  const others = Array.from({ length: turnsOf(challenge) - 1 }, (_, i) => [i])
  const you = traceOf(setup, [best, ...others])
  const ends = endsOf(setup, { you, bayesian: you, ...quickRuns(setup) })
  expect(ends.you).toBeCloseTo(optimum!.value - you[setup.initialPoints]!.y!, 12)
  expect(ends.you).toBeLessThan(tieOf(problemOf(setup)))
})
