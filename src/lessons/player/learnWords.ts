import { learning } from '../../language/en/learn'
import { missOf } from '../judge'
import type { Answer } from '../learnRoom'
import type { Ask, Lesson } from '../lesson'
import { MISCONCEPTIONS } from '../misconceptions'
import { isDone, type Progress } from '../progress'

/** How far one is in a lesson, in words. */
export function progressWords(lesson: Lesson, progress: Progress): string {
  const done = doneOf(lesson, progress)
  const { length } = lesson.steps
  if (done === 0) return learning.notBegun
  return done === length ? learning.done : learning.stepsDone(done, length)
}

/** How many of its steps are done. */
export const doneOf = ({ id, steps }: Lesson, progress: Progress): number =>
  steps.filter((step) => isDone(progress, id, step.id)).length

export const stepWords = ({ steps }: Lesson, at: number): string => learning.stepOf(at + 1, steps.length)

/** What the button of a step leads to. */
export const dotWords = (number: number, title: string, isDone: boolean): string =>
  isDone ? learning.dotDone(number, title) : learning.dot(number, title)

/** What the welcome says: to newcomers what this is, to others what is next. */
export const welcomeWords = (isNew: boolean, next: Pick<Lesson, 'title' | 'says'>): Welcome =>
  isNew
    ? {
        title: learning.welcomeTitle,
        says: learning.welcomeSays,
        button: learning.begin(next.title),
      }
    : { title: learning.goOnTitle, says: learning.nextIs(next.title, next.says), button: learning.goOn(next.title) }

interface Welcome {
  readonly title: string
  readonly says: string
  readonly button: string
}

export const minutesWords = ({ minutes }: Pick<Lesson, 'minutes'>): string => learning.minutes(minutes)

/** The name of the bar of a lesson. */
export const progressLabel = ({ title }: Pick<Lesson, 'title'>): string => learning.progressOf(title)

/** What is said of an answer. */
export interface Feedback {
  readonly kind: 'right' | 'wrong'
  readonly title: string
  /** Text in the markup of lessons. */
  readonly says: string
}

export function feedbackOn<State>(ask: Ask<State>, { verdict }: Answer): Feedback {
  if (verdict === 'right') return { kind: 'right', title: learning.right, says: ask.right }
  const miss = missOf(ask, verdict)
  const title = ask.reveal ? learning.otherwise : learning.notYet
  if (!miss) return { kind: 'wrong', title, says: ask.otherwise }
  const thought = learning.manyThink(MISCONCEPTIONS[miss.misconception])
  return { kind: 'wrong', title: `${title} ${thought}`, says: miss.says }
}
