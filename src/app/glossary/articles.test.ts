import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { lessons } from '../../lessons'
import { termsOf } from '../../lessons/reading'
import { GLOSSARY } from '../../views/glossary/glossary'
import { rooms } from '../rooms'
import { ARTICLES } from './articles'
import type { Frame } from './sketches/sketch'

/** The words that are used everywhere in the app: code, screen and docs. */
const WORDS = [
  'Black box',
  'Search space',
  'Evaluation',
  'Observation',
  'Surrogate',
  'Prior',
  'Posterior',
  'Mean',
  'Standard deviation',
  'Kernel',
  'Length-scale',
  'Signal s.d.',
  'Noise s.d.',
  'Log marginal likelihood',
  'Acquisition function',
  'Expected improvement',
  'Exploration',
  'Incumbent, best so far',
  'Simple regret',
  'Initial design',
  'Budget',
  'Search strategy',
  'Seed',
  'Trace',
]

/** Words without a formula: they name things, not quantities. */
const NO_MATHEMATICS = [
  'byYou',
  'chosen',
  'dirtyTrips',
  'epoch',
  'extras',
  'failed',
  'firstSeed',
  'fit.hand',
  'initial',

  'ledger',
  'leftAgain',
  'localOptimum',
  'otherFuture',
  'parallel',
  'recorded',
  'replicates',
  'run',
  'secondsEach',
  'seed',
  'seeds',
  'told',
  'unit.s',
  'warp',
]

const articles = Array.from(ARTICLES, ([id, article]) => ({ id, ...article })).filter(({ id }) => GLOSSARY.has(id))

const numbersOf = ({ marks }: Frame): number[] =>
  marks.flatMap((mark) =>
    'points' in mark ? mark.points.flat() : 'heights' in mark ? mark.heights : 'y' in mark ? mark.y : mark.x,
  )

it('has an article on every word of the app, every word that a lesson explains, and every choice of a menu', () => {
  const idOf = (word: string) => Array.from(GLOSSARY).find(([, { term }]) => term === word)?.[0] ?? word
  const inLessons = lessons.flatMap(({ steps }) => steps.flatMap(termsOf))
  const choices = [...GLOSSARY.keys()].filter((id) => /^(kernel|shape|acquisition|search|dial)\./.test(id))
  expect([...WORDS.map(idOf), ...inLessons, ...choices].filter((id) => !ARTICLES.has(id))).toEqual([])
})

it('has no formula only for words that are no mathematics', () => {
  const without = articles.filter(({ id, formula }) => formula === null && !id.startsWith('search.')).map(({ id }) => id)
  expect(without.sort()).toEqual(NO_MATHEMATICS)
})

describe.each(articles)('$id', ({ formula, sketch, seen }) => {
  it('has a formula that can be typeset', () => {
    if (formula) expect(() => katex.renderToString(formula, { throwOnError: true, strict: 'error' })).not.toThrow()
  })

  it('has a picture of the live engine, whose every number is one', () => {
    const frames = sketch.frames().filter((frame) => frame !== undefined)
    for (const frame of frames) {
      expect(frame.marks.length).toBeGreaterThan(0)
      expect([...frame.x, ...frame.y, ...numbersOf(frame)].every(Number.isFinite)).toBe(true)
    }
    expect(sketch.says).toMatch(/^.{20,160}[.]$/)
  })

  it('leads to a room', () => {
    expect(rooms.map(({ id }) => `#${id}`)).toContain(seen.href)
  })
})
