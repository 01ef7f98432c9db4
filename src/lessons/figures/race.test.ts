import { describe, expect, it } from 'vitest'
import { LinkError } from '../../experiment/link'
import { racePresets } from '../../experiment/racePresets'
import { decodeLink, encodeLink } from '../../experiment/room'
import { selectHowFar, selectWins } from '../../store/race/derived'
import { createLearn, selectLearnDocument } from '../learnLab'
import { learnRoomOf } from '../learnRoom'
import type { Lesson, RaceStep } from '../lesson'
import { isFinished } from '../race/findings'
import { meansOfTests } from '../testSupport'
import type { AnyFigure } from '.'
import { checkFigure, openFigure } from '.'

const document = { ...racePresets.find(({ id }) => id === 'axis')!.document, seeds: 10, budget: 6 }
const scene = { parts: ['chart', 'wins', 'transport'], document } as const

const predict: RaceStep = {
  id: 'predict',
  figure: 'race',
  title: 'Predict',
  say: 'Who?',
  scene,
  ask: {
    by: 'option',
    question: 'Who wins?',
    options: [{ id: 'grid', says: 'The grid.' }],
    reveal: [{ do: 'race' }],
    isRight: () => false,
    right: 'Yes.',
    misses: [],
    otherwise: 'No.',
    answer: [],
    wrong: [],
  },
}

const lesson: Lesson = {
  id: 'sample',
  title: 'A sample',
  says: '',
  question: '',
  minutes: 1,
  steps: [
    predict,
    {
      id: 'do',
      figure: 'race',
      title: 'Do',
      say: 'Race.',
      scene,
      ask: {
        by: 'figure',
        question: 'Race to the end.',
        isRight: ({ state }) => isFinished(state),
        right: 'Done.',
        misses: [],
        otherwise: 'Not yet.',
        answer: [{ do: 'contest', change: { budget: 5 } }, { do: 'race' }],
        wrong: [],
      },
    },
  ],
}

function at(step: string) {
  const learn = createLearn({ lessons: [lesson], recall: () => null, keep: () => {}, ...meansOfTests })
  learn.getState().goTo('sample', step)
  return { learn, get: learn.getState, figure: () => learn.getState().now!.figure }
}

function raceIn({ shows }: AnyFigure) {
  if (shows.kind !== 'race') throw new Error('This figure is no race.')
  return shows.race
}

const settled = (figure: AnyFigure) => new Promise<void>((resolve) => figure.whenSettled!(resolve))
const finished = (figure: AnyFigure) => selectHowFar(raceIn(figure).getState()).finished

describe('a race in a lesson', () => {
  it('is run by the answer to a prediction, and not before', async () => {
    const { get, figure } = at('predict')
    expect(raceIn(figure()).getState().activity).toBe('idle')
    get().choose('grid')
    get().check()
    expect(raceIn(figure()).getState().activity).not.toBe('idle')
    await settled(figure())
    expect(finished(figure())).toBe(40)
  })

  it('is run again by whoever opens a link to it, to the same numbers', async () => {
    const room = learnRoomOf([lesson])
    const here = at('predict')
    here.get().choose('grid')
    here.get().check()
    const link = await encodeLink(room, selectLearnDocument(here.get()))
    await settled(here.figure())
    const there = at('do')
    there.get().open(await decodeLink(room, link))
    expect(there.get().now!.answer).toEqual(here.get().now!.answer)
    await settled(there.figure())
    expect(selectWins(raceIn(there.figure()).getState())).toEqual(selectWins(raceIn(here.figure()).getState()))
  })

  it('is judged, when the answer is shown, at its end', async () => {
    const { get, figure } = at('do')
    get().check()
    expect(get().now!.answer!.verdict).toBe('otherwise')
    get().showMe()
    expect(get().now!.answer!.verdict).toBe('otherwise')
    await settled(figure())
    expect(get().now!.answer!.verdict).toBe('right')
  })

  it('stops when its step is left, and begins anew with the step', async () => {
    const { get, figure } = at('predict')
    const left = figure()
    get().choose('grid')
    get().check()
    get().next()
    expect(raceIn(left).getState().activity).toBe('idle')
    get().back()
    await settled(figure())
    get().again()
    expect(finished(figure())).toBe(0)
    expect(get().now!.answer).toBeNull()
  })

  it('asks for places of its black box, or for a win rate or a time where one is to be marked', () => {
    const marked: RaceStep = { ...predict, scene: { ...scene, marks: { winRateOf: 'BO' } } }
    expect(openFigure(predict, meansOfTests).axes()).toHaveLength(2)
    const timed: RaceStep = { ...predict, scene: { ...scene, marks: { hours: 29 } } }
    expect(openFigure(timed, meansOfTests).axes()).toEqual([{ label: 'time (hours)', low: 0, high: 29, scale: 'linear' }])
    expect(openFigure(marked, meansOfTests).axes()).toEqual([{ label: 'win rate of BO (%)', low: 0, high: 100, scale: 'linear' }])
  })

  it.each([
    ['nothing of a race', { begun: true }],
    ['no word whether it was begun', { ...document }],
    ['something else', 7],
  ])('whose link carries %s is refused in a sentence', (_, content) => {
    expect(() => checkFigure(predict, { version: 4, content })).toThrow(LinkError)
  })
})
