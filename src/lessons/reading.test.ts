import { expect, it } from 'vitest'
import { lessons } from '.'
import type { Lesson } from './lesson'
import { complaintsAbout, wordsOf } from './reading'

const saying = (say: string): Lesson => {
  const [lesson] = lessons
  const { ask: _, ...step } = lesson!.steps[0]!
  return { ...lesson!, title: 'T', steps: [{ ...step, say }] }
}

it('counts words as they are read: a formula is one', () => {
  expect(wordsOf(saying('The mean $\\mu(x) = 3$ is [*very* wide](set:a).'))).toBe(6)
})

it('complains of long lessons, long sentences and words that nothing explains', () => {
  expect(complaintsAbout(saying('A short one.'))).toEqual([])
  expect(complaintsAbout(saying('word '.repeat(31)))).toHaveLength(1)
  expect(complaintsAbout(saying('A word. '.repeat(226)))).toEqual(['“T” has 452 words: more than 450.'])
  expect(complaintsAbout(saying('The kernel.'))).toEqual(['“T” says “kernel…” and explains it nowhere.'])
  expect(complaintsAbout(saying('The [kernel](term:kernel).'))).toEqual([])
})

it.each(lessons)('$title can be read as it should', (lesson) => {
  expect(complaintsAbout(lesson)).toEqual([])
})
