import * as v from 'valibot'
import { seeded } from '../../numerics/random'
import { problems as all, findProblem } from '../../problems'
import { observe } from '../../problems/observe'
import type { KnownProblem } from '../../problems/problem'
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

export const evaluate = command(
  'evaluate',
  'the noise-free values of a black box; null where it fails',
  v.strictObject({ problem, X: places }),
  ({ problem: id, X }) => {
    const found: KnownProblem = findProblem(id)
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
