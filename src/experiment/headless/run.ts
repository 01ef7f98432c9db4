import * as v from 'valibot'
import { documentSchema } from '../document'
import { incumbents } from '../regret'
import { problemOf } from '../setup'
import { withSource } from '../sourceSchema'
import { replay } from '../trace'
import { command } from './command'

export const run = command(
  'run',
  'the trace of an experiment document, the same that a share link carries',
  v.pipe(
    v.looseObject({ setup: v.unknown() }),
    v.transform(({ view = defaultView, actions = [], setup, ...rest }) => ({ ...rest, setup: withSource(setup), view, actions })),
    documentSchema,
  ),
  ({ setup, actions }) => {
    const { trace } = replay(setup, actions.length > 0 ? actions : [{ do: 'step', count: setup.budget }])
    const best = incumbents(problemOf(setup).goal, trace)
    return trace.map(({ x, y, failure, origin }, i) => ({ x, y, origin, failure, bestSoFar: best[i]?.y ?? null }))
  },
)

const defaultView = { at: 0, phase: 'choose', truth: true, measure: 'value', measureScale: 'linear', acquisitionScale: 'linear' }
