import type { Learn } from '../../../lessons/learnLab'
import { CallRefused } from '../channel'
import { type Driven, within } from './driven'

/** The lessons: moments are the steps of the one that is open. */
export const driveLearn = (learn: Learn): Driven => ({
  moment() {
    const { now } = learn.getState()
    if (!now) return null
    const { lesson, step, answer } = now
    return {
      lesson: lesson.id,
      step: step.id,
      at: lesson.steps.indexOf(step) + 1,
      of: lesson.steps.length,
      verdict: answer?.verdict ?? null,
    }
  },
  tells: 'lessonStep',
  go(to) {
    const { now, goTo } = learn.getState()
    if (!now) throw new CallRefused('No lesson is open, so there are no steps to go through.')
    const { id, steps } = now.lesson
    const at = within(1, to(steps.indexOf(now.step) + 1), steps.length)
    goTo(id, steps[at - 1]!.id)
  },
  // What a step is about depends on what it sets: its reader may change that, its host may not.
  setters: {},
  settled: () => Promise.resolve(),
  figure: '.learn-figure',
  parts: { plot: '.learn-figure', controls: '.learn-buttons', settings: '.learn-settings' },
})
