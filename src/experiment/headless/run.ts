import * as v from 'valibot'
import type { Problem } from '../../problems/problem'
import { documentSchema } from '../document'
import { sinceVersion2 } from '../exploreRoom'
import { incumbents } from '../regret'
import { problemOf } from '../setup'
import { replay } from '../trace'
import { command } from './command'

export const run = command(
  'run',
  'the trace of an experiment document, the same that a share link carries',
  v.pipe(
    v.looseObject({ setup: v.unknown() }),
    v.transform(({ view = defaultView, actions = [], ...rest }) => ({ ...sinceVersion2({ ...rest, actions }), view })),
    documentSchema,
  ),
  ({ setup, actions }) => {
    const { trace } = replay(setup, actions.length > 0 ? actions : [{ do: 'step', count: setup.budget }])
    const problem = problemOf(setup)
    const best = incumbents(problem, trace)
    return trace.map(({ x, y, failure, origin }, i) => ({
      x,
      y,
      origin,
      failure,
      ...secondOf(problem, x),
      bestSoFar: best[i]?.y ?? null,
    }))
  },
)

/** The second output of an evaluation, where there is one. */
const secondOf = ({ constraint }: Problem, x: readonly number[]) => (constraint ? { constraint: constraint.evaluate(...x) } : {})

const defaultView = { at: 0, phase: 'choose', truth: true, measure: 'value', measureScale: 'linear', acquisitionScale: 'linear' }
