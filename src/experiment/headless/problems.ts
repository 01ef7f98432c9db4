import * as v from 'valibot'
import { seeded } from '../../numerics/random'
import { problems as all } from '../../problems'
import { observe } from '../../problems/observe'
import type { KnownProblem } from '../../problems/problem'
import { listed, resolve } from '../../problems/source'
import { sourceSchema } from '../sourceSchema'
import { command } from './command'
import { dimensionOf, places, problem } from './schemas'

export const problems = command('problems', 'the catalogue of black boxes', v.optional(v.unknown()), () =>
  (all as readonly KnownProblem[]).map(({ id, name, goal, space, optimum, source, lesson, constraint }) => ({
    id,
    name,
    goal,
    domain: space.map(({ low, high }) => [low, high]),
    scale: space.map(({ scale }) => scale),
    optimum,
    source,
    lesson,
    ...(constraint && { constraint: { output: constraint.output, limit: constraint.limit } }),
  })),
)

/** A black box of our list by its id alone, or any by its source. */
const ofList = v.strictObject({ problem, X: places })
const ofOwn = v.strictObject({ source: sourceSchema, X: places })

export const evaluate = command(
  'evaluate',
  'the noise-free values of a black box; null where it fails',
  v.lazy((input) => (Object(input).source === undefined ? ofList : ofOwn)),
  ({ X, ...given }) => {
    const found = resolve('source' in given ? given.source : listed(given.problem))
    dimensionOf('X', X, found.space.length)
    return {
      ...(found.constraint && { constraint: X.map((x) => found.constraint!.evaluate(...x)) }),
      values: X.map((x) => {
        const outcome = observe(found, x, 0, seeded(0))
        return 'y' in outcome ? outcome.y : null
      }),
    }
  },
)
