import * as v from 'valibot'
import { ask as advise } from '../measure/ask'
import { studySchema } from '../measure/study'
import { command } from './command'

const MOST_AT_ONCE = 8

export const ask = command(
  'ask',
  'the next experiments of a study that is measured elsewhere, and where it is expected to be best',
  v.strictObject({
    ...studySchema.entries,
    q: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1, 'must be at least 1'), v.maxValue(MOST_AT_ONCE, 'may be at most 8')),
      1,
    ),
    seed: v.optional(v.number(), 0),
  }),
  ({ q, seed, ...study }) => {
    const { next, ...advice } = advise(study, q, seed)
    return {
      next: next.map(({ score, ...experiment }) => ({ ...experiment, [study.limit ? 'eic' : 'logEi']: score })),
      ...advice,
    }
  },
)
