import { describe, expect, it } from 'vitest'
import { lessons } from '..'
import type { Answer } from '../learnRoom'
import type { Ask, Lesson } from '../lesson'
import { MISCONCEPTIONS } from '../misconceptions'
import type { Progress } from '../progress'
import { dotWords, feedbackOn, minutesWords, progressLabel, progressWords, stepWords, welcomeWords } from './learnWords'

const lesson: Lesson = { ...lessons[0]!, title: 'Title', says: 'What it says.', minutes: 1 }
const done = (count: number): Progress => ({
  version: 1,
  done: { [lesson.id]: lesson.steps.slice(0, count).map(({ id }) => id) },
})

describe('the words of the room Learn', () => {
  it('say how far one is', () => {
    const { length } = lesson.steps
    expect([0, 1, length].map((count) => progressWords(lesson, done(count)))).toEqual([
      'not begun',
      `1 of ${length} steps done`,
      'done',
    ])
    expect(stepWords(lesson, 0)).toBe(`Step 1 of ${length}`)
    expect([dotWords(2, 'Look', false), dotWords(2, 'Look', true)]).toEqual(['2. Look', '2. Look, done'])
  })

  it('welcome newcomers, and lead others on', () => {
    expect(welcomeWords(true, lesson).button).toBe('Begin: Title')
    expect(welcomeWords(false, lesson)).toEqual({
      title: 'Go on where you were',
      says: 'Next: Title. What it says.',
      button: 'Go on: Title',
    })
  })

  it('name a lesson’s length and its bar', () => {
    expect([minutesWords(lesson), minutesWords({ minutes: 5 })]).toEqual(['1 minute', '5 minutes'])
    expect(progressLabel(lesson)).toBe('Progress of “Title”')
  })

  it('say of an answer that it is right, what many people think, or that it is not yet there', () => {
    const ask = {
      right: 'Because it is.',
      otherwise: 'Try again.',
      misses: [{ id: 'far', misconception: 'M1', says: 'Look closer.' }],
    } as unknown as Ask<unknown>
    const said = (verdict: string, of: object = ask) => feedbackOn(of as Ask<unknown>, { verdict } as Answer)
    expect(said('right')).toEqual({ kind: 'right', title: 'That is right.', says: 'Because it is.' })
    expect(said('otherwise')).toEqual({ kind: 'wrong', title: 'Not yet.', says: 'Try again.' })
    expect(said('otherwise', { ...ask, reveal: [] }).title).toBe('It came out otherwise.')
    expect(said('miss:far')).toEqual({
      kind: 'wrong',
      title: `Not yet. Many people think: “${MISCONCEPTIONS.M1}.”`,
      says: 'Look closer.',
    })
  })
})
