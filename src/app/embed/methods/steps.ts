import * as v from 'valibot'
import { LIMITS } from '../../../experiment/setup'
import { selectAim } from '../../../store/timelineSlice'
import { CallRefused } from '../channel'
import { momentOf } from '../moment'
import { settled } from '../settled'
import type { Stage } from '../stage'
import { method } from './method'

const MOST = LIMITS.budget[1]
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST))

/** Goes through the evaluations of the workbench, or through the steps of a lesson, and gives the moment that is then shown. */
async function go(stage: Stage, to: (at: number) => number) {
  const { lab, learn } = stage
  if (lab) {
    lab.getState().setPlaying(false)
    lab.getState().goTo(to(selectAim(lab.getState()).at))
    await settled(lab)
  } else if (learn) {
    const { now, goTo } = learn.getState()
    if (!now) throw new CallRefused('No lesson is open, so there are no steps to go through.')
    const { id, steps } = now.lesson
    const at = Math.max(1, Math.min(to(steps.indexOf(now.step) + 1), steps.length))
    goTo(id, steps[at - 1]!.id)
  } else throw new CallRefused('There are no steps to go through in this room.')
  return momentOf(stage)
}

export const step = method({
  name: 'step',
  args: v.optional(v.strictObject({ count: v.optional(count, 1) }), { count: 1 }),
  takes: `{ count }, a whole number from 1 to ${MOST}, or none for one step`,
  run: (stage, { count }) => go(stage, (at) => at + count),
})

export const back = method({
  name: 'back',
  args: v.optional(v.strictObject({ count: v.optional(count, 1) }), { count: 1 }),
  takes: `{ count }, a whole number from 1 to ${MOST}, or none for one step`,
  run: (stage, { count }) => go(stage, (at) => at - count),
})

export const goTo = method({
  name: 'goTo',
  args: v.strictObject({ at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST)) }),
  takes: `{ at }, a whole number from 0 to ${MOST}`,
  run: (stage, { at }) => go(stage, () => at),
})
