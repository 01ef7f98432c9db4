import type { ProblemId } from '../../problems'
import { listed, type Source } from '../../problems/source'

/** A kind of black box to play on. Its id stands in codes that people have been given: what a level is never changes. */
export interface Level {
  readonly id: string
  readonly name: string
  /** What is told of it beforehand. */
  readonly says: string
  readonly inputs: 1 | 2
  /** Evaluations in all, and how many of them everybody shares. */
  readonly budget: number
  readonly initialPoints: number
  /** The black box of a number. */
  readonly blackBox: (seed: number) => Source
}

const SIZES = { 1: { budget: 12, initialPoints: 3 }, 2: { budget: 16, initialPoints: 4 } } as const

const random = (id: string, name: string, inputs: 1 | 2, lengthscale: number, says: string): Level => ({
  id,
  name,
  says,
  inputs,
  ...SIZES[inputs],
  blackBox: (seed) => ({ kind: 'random', inputs, lengthscale, seed }),
})

const known = (id: string, name: string, inputs: 1 | 2, ids: readonly ProblemId[]): Level => ({
  id,
  name,
  says: 'One of the test functions that papers use, at random. Which one is said at the end.',
  inputs,
  ...SIZES[inputs],
  blackBox: (seed) => listed(ids[seed % ids.length]!),
})

/** The levels, in the order in which they are offered. */
export const LEVELS: readonly Level[] = [
  random('e1', 'One input, easy', 1, 0.3, 'A smooth random function, with a hill or two.'),
  random('m1', 'One input, medium', 1, 0.15, 'A random function with some hills.'),
  random('h1', 'One input, hard', 1, 0.08, 'A rough random function: more hills than you can try.'),
  known('k1', 'One input, test function', 1, [
    'forrester',
    'problem02',
    'problem04',
    'problem05',
    'problem07',
    'problem10',
    'problem14',
    'problem15',
  ]),
  random('e2', 'Two inputs, easy', 2, 0.5, 'A smooth random landscape.'),
  random('m2', 'Two inputs, medium', 2, 0.3, 'A random landscape with some hills.'),
  random('h2', 'Two inputs, hard', 2, 0.2, 'A rough random landscape.'),
  known('k2', 'Two inputs, test function', 2, [
    'branin',
    'six_hump_camel',
    'himmelblau',
    'goldstein_price_log',
    'mccormick',
    'levy',
    'styblinski_tang',
  ]),
]
