import { count } from '../../views/words/sentence'
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

/** What the button of a step leads to. */
export const dotWords = (number: number, title: string, isDone: boolean): string =>
  isDone ? `${number}. ${title}, done` : `${number}. ${title}`

/** What the welcome says: to newcomers what this is, to others what is next. */
export const welcomeWords = (isNew: boolean, next: Pick<Lesson, 'title' | 'says'>): Welcome =>
  isNew
    ? {
        title: 'Learn how a machine decides where to look next',
        says: 'Short lessons beside the real workbench. You predict, you try, you see. No mathematics is needed to begin.',
        button: `Begin: ${next.title}`,
      }
    : { title: 'Go on where you were', says: `Next: ${next.title}. ${next.says}`, button: `Go on: ${next.title}` }

interface Welcome {
  readonly title: string
  readonly says: string
  readonly button: string
}

export const minutesWords = ({ minutes }: Pick<Lesson, 'minutes'>): string => count(minutes, 'minute')

/** The name of the bar of a lesson. */
export const progressLabel = ({ title }: Pick<Lesson, 'title'>): string => `Progress of “${title}”`

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
  const thought = `Many people think: “${MISCONCEPTIONS[miss.misconception]}.”`
  return { kind: 'wrong', title: `${title} ${thought}`, says: miss.says }
}
