import * as v from 'valibot'
import { MOST_TRIALS } from '../../../experiment/measure/study'
import type { Stage } from '../stage'
import { method } from './method'

/** No room has more moments than a study may have trials. */
const MOST = MOST_TRIALS
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST))
const optionalCount = v.optional(v.strictObject({ count: v.optional(count, 1) }), { count: 1 })
const countWords = `{ count }, a whole number from 1 to ${MOST}, or none for one step`

/** Goes through the moments of the room, and gives the one that is then shown. */
async function go({ driven }: Stage, to: (at: number) => number) {
  driven.go(to)
  await driven.settled()
  return driven.moment()
}

export const step = method({
  name: 'step',
  args: optionalCount,
  takes: countWords,
  run: (stage, { count }) => go(stage, (at) => at + count),
})

export const back = method({
  name: 'back',
  args: optionalCount,
  takes: countWords,
  run: (stage, { count }) => go(stage, (at) => at - count),
})

export const goTo = method({
  name: 'goTo',
  args: v.strictObject({ at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST)) }),
  takes: `{ at }, a whole number from 0 to ${MOST}`,
  run: (stage, { at }) => go(stage, () => at),
})
