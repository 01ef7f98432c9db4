import { lessons } from '.'
import { complaintsAbout, wordsOf } from './reading'

/** What every lesson asks of its reader, and what is wrong with its text. */
export const readings = lessons.map((lesson) => ({
  title: lesson.title,
  words: wordsOf(lesson),
  minutes: lesson.minutes,
  steps: lesson.steps.length,
  complaints: complaintsAbout(lesson),
}))
