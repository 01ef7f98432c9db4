import { missOf } from '../judge'
import type { Answer } from '../learnRoom'
import type { Ask, Lesson } from '../lesson'
import { MISCONCEPTIONS } from '../misconceptions'
import { isDone, type Progress } from '../progress'

/** How far one is in a lesson, in words. */
export function progressWords(lesson: Lesson, progress: Progress): string {
  const done = doneOf(lesson, progress)
  const { length } = lesson.steps
  if (done === 0) return 'not begun'
  return done === length ? 'done' : `${done} of ${length} steps done`
}

/** How many of its steps are done. */
export const doneOf = ({ id, steps }: Lesson, progress: Progress): number =>
  steps.filter((step) => isDone(progress, id, step.id)).length

export const stepWords = ({ steps }: Lesson, at: number): string => `Step ${at + 1} of ${steps.length}`

/** What is said of an answer. */
export interface Feedback {
  readonly kind: 'right' | 'wrong'
  readonly title: string
  /** Text in the markup of lessons. */
  readonly says: string
}

export function feedbackOn<State>(ask: Ask<State>, { verdict }: Answer): Feedback {
  if (verdict === 'right') return { kind: 'right', title: 'That is right.', says: ask.right }
  const miss = missOf(ask, verdict)
  const title = ask.reveal ? 'It came out otherwise.' : 'Not yet.'
  if (!miss) return { kind: 'wrong', title, says: ask.otherwise }
  return { kind: 'wrong', title: `${title} Many people think: “${MISCONCEPTIONS[miss.misconception]}.”`, says: miss.says }
}
