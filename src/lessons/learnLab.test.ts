import { describe, expect, it } from 'vitest'
import { decodeLink, encodeLink } from '../experiment/room'
import { unhurried } from '../store/clock'
import { createLearn, type LearnMeans, selectLearnDocument } from './learnLab'
import { learnRoomOf } from './learnRoom'
import type { Lesson } from './lesson'
import { scene } from './scenes'
import { labIn } from './testSupport'

const empty = scene({ blackBox: 'forrester', budget: 5, view: { truth: false } })

const lesson: Lesson = {
  id: 'sample',
  title: 'A sample',
  says: 'A lesson for tests.',
  question: 'Does the player work?',
  minutes: 1,
  steps: [
    {
      id: 'read',
      figure: 'bench',
      title: 'Read',
      say: 'Nothing is asked here.',
      scene: { parts: ['measured'], document: empty },
    },
    {
      id: 'predict',
      figure: 'bench',
      title: 'Predict',
      say: 'Say where.',
      scene: { parts: ['measured'], document: empty },
      ask: {
        by: 'mark',
        question: 'Where?',
        reveal: [{ do: 'show', view: { truth: true } }],
        isRight: ({ mark }) => mark !== null && mark[0]! > 0.5,
        right: 'Yes.',
        misses: [
          { id: 'left', misconception: 'M1', when: ({ mark }) => mark !== null && mark[0]! < 0.2, says: 'Not so far left.' },
        ],
        otherwise: 'No.',
        answer: [{ do: 'mark', x: [0.8] }],
        wrong: [],
      },
    },
    {
      id: 'do',
      figure: 'bench',
      title: 'Do',
      say: 'Evaluate, or [let it be done](set:once).',
      sets: { once: [{ do: 'evaluate', x: [0.3] }] },
      scene: { parts: ['measured'], document: empty },
      ask: {
        by: 'figure',
        question: 'Evaluate twice.',
        isRight: ({ state }) => state.view.at >= 2,
        right: 'Twice.',
        misses: [],
        otherwise: 'Not twice.',
        answer: [0.1, 0.9].map((x) => ({ do: 'evaluate', x: [x] })),
        wrong: [],
      },
    },
  ],
}

function open(means: Partial<LearnMeans> = {}) {
  const kept: string[] = []
  const learn = createLearn({
    lessons: [lesson],
    clock: unhurried,
    recall: () => null,
    keep: (text) => void kept.push(text),
    ...means,
  })
  return { learn, kept, now: () => learn.getState().now! }
}

const room = learnRoomOf([lesson])
const linkOf = ({ learn }: ReturnType<typeof open>) => encodeLink(room, selectLearnDocument(learn.getState()))

describe('a lesson', () => {
  it('goes from step to step, and after the last back to all lessons', () => {
    const { learn, now } = open()
    learn.getState().goTo('sample', 'read')
    learn.getState().next()
    expect(now().step.id).toBe('predict')
    learn.getState().back()
    expect(now().step.id).toBe('read')
    learn.getState().goTo('sample', 'do')
    learn.getState().next()
    expect(learn.getState().now).toBeNull()
  })

  it('counts a step without a question as done when one goes on, and one with a question when it is answered', () => {
    const { learn, kept } = open()
    learn.getState().goTo('sample', 'read')
    learn.getState().next()
    learn.getState().next()
    expect(learn.getState().progress.done).toEqual({ sample: ['read'] })
    learn.getState().check()
    learn.getState().showMe()
    expect(learn.getState().progress.done).toEqual({ sample: ['read', 'do'] })
    expect(JSON.parse(kept.at(-1)!)).toEqual(learn.getState().progress)
  })

  it('finds a step as it was left', () => {
    const { learn, now } = open()
    learn.getState().goTo('sample', 'do')
    learn.getState().set('once')
    learn.getState().back()
    learn.getState().next()
    expect(labIn(now().figure).getState().view.at).toBe(1)
    learn.getState().again()
    expect(labIn(now().figure).getState().view.at).toBe(0)
  })
})

describe('a prediction', () => {
  it('is recorded before anything is revealed, and stands', () => {
    const { learn, now } = open()
    learn.getState().goTo('sample', 'predict')
    learn.getState().showMe()
    expect(now().answer).toBeNull()
    learn.getState().mark([0.1])
    expect(labIn(now().figure).getState().view.truth).toBe(false)
    learn.getState().check()
    expect(now().answer).toEqual({ mark: [0.1], option: null, verdict: 'miss:left' })
    expect(labIn(now().figure).getState().view.truth).toBe(true)
    learn.getState().mark([0.9])
    learn.getState().check()
    expect(now().answer?.mark).toEqual([0.1])
    expect(learn.getState().progress.done).toEqual({ sample: ['predict'] })
  })
})

describe('a check', () => {
  it('may be tried again until it is right', () => {
    const { learn, now } = open()
    learn.getState().goTo('sample', 'do')
    learn.getState().check()
    expect(now().answer?.verdict).toBe('otherwise')
    expect(learn.getState().progress.done).toEqual({})
    learn.getState().set('once')
    learn.getState().set('once')
    learn.getState().check()
    expect(now().answer?.verdict).toBe('right')
  })
})

describe('a link', () => {
  it('to a step as its lesson has it is its name', async () => {
    const opened = open()
    expect(await linkOf(opened)).toBe('learn/overview')
    opened.learn.getState().goTo('sample', 'do')
    expect(await linkOf(opened)).toBe('learn/sample/do')
  })

  it('carries the answer and the figure to another page', async () => {
    const here = open()
    here.learn.getState().goTo('sample', 'predict')
    here.learn.getState().mark([0.1])
    here.learn.getState().check()
    const there = open()
    there.learn.getState().open(await decodeLink(room, await linkOf(here)))
    expect(there.now().answer).toEqual(here.now().answer)
    expect(there.now().figure.document()).toEqual(here.now().figure.document())
  })

  it.each([
    ['learn/other', 'There is no lesson “other”, or there is none any more.'],
    ['learn/sample/gone', 'The lesson “A sample” has no step “gone”, or has none any more.'],
  ])('to what does not exist says so: %s', async (link, sentence) => {
    await expect(decodeLink(room, link)).rejects.toThrow(sentence)
  })

  it('with a figure that cannot be shown says so', async () => {
    const link = await encodeLink(room, {
      page: 'step',
      lesson: 'sample',
      step: 'do',
      figure: { version: 2, content: { setup: 1 } },
    })
    await expect(decodeLink(room, link)).rejects.toThrow('This link cannot be used')
  })

  it('is changed by what Back undoes: going on, answers, and settings of the figure', () => {
    const { learn, now } = open()
    const changes = () => learn.getState().change.id
    learn.getState().goTo('sample', 'do')
    const [before] = [changes()]
    learn.getState().set('once')
    expect(changes()).toBeGreaterThan(before!)
    const after = changes()
    labIn(now().figure).getState().setModel({ xi: 0.5 })
    expect(changes()).toBeGreaterThan(after)
  })
})

describe('progress', () => {
  it.each([
    ['that is damaged', () => '{"version":1,"done":{"sample":['],
    ['of a newer version', () => JSON.stringify({ version: 2, done: {} })],
    [
      'that storage does not give',
      (): string => {
        throw new Error('blocked')
      },
    ],
  ])('%s stops no lesson: the reader is told once', (_, recall) => {
    const { learn, now } = open({ recall })
    expect(learn.getState().notice).toMatch(/progress/)
    learn.getState().dismiss()
    learn.getState().goTo('sample', 'read')
    learn.getState().next()
    expect(now().step.id).toBe('predict')
    expect(learn.getState().notice).toBeNull()
  })

  it('that cannot be stored is told once', () => {
    const { learn } = open({
      keep: () => {
        throw new Error('full')
      },
    })
    learn.getState().goTo('sample', 'read')
    learn.getState().next()
    expect(learn.getState().notice).toMatch('cannot be stored')
    learn.getState().dismiss()
    learn.getState().goTo('sample', 'do')
    learn.getState().showMe()
    expect(learn.getState().notice).toBeNull()
  })
})
