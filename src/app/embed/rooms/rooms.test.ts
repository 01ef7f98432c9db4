import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SCENES } from '../../../casestudy/taxiRoom'
import { emptyStudy, type MeasureDocument, type Trial } from '../../../experiment/measure/measureDocument'
import { measureRoom } from '../../../experiment/measure/measureRoom'
import { raceRoom } from '../../../experiment/raceRoom'
import { decodeLink, encodeLink } from '../../../experiment/room'
import { lessons } from '../../../lessons'
import { checkAsync } from '../../../testSupport'
import { METHODS } from '../protocol'
import { inLessons, inMeasure, inRace, inTaxi, onBench } from './testSupport'

const trial = (temperature: number, value: number): Trial => ({ params: { temperature }, value, state: 'complete' })
const study: MeasureDocument = {
  ...emptyStudy(),
  parameters: [{ name: 'temperature', type: 'float', low: 20, high: 90 }],
  result: 'Yield (%)',
  trials: [trial(30, 41), trial(60, 72), trial(80, 55)],
}

describe('a lesson in a frame', () => {
  it('goes through its steps, and sets its figure by itself', async () => {
    const { ask, refused } = inLessons()
    expect(await refused('step')).toBe('No lesson is open, so there are no steps to go through.')
    const [lesson] = lessons
    await ask('setDocument', { link: `#learn/${lesson!.id}` })
    expect(await ask('step')).toMatchObject({ lesson: lesson!.id, step: lesson!.steps[1]!.id, at: 2, of: lesson!.steps.length })
    expect(await ask('goTo', { at: 60 })).toMatchObject({ at: lesson!.steps.length })
    expect(await ask('back')).toMatchObject({ at: lesson!.steps.length - 1 })
    expect(await refused('set', { name: 'xi', value: 0 })).toBe(
      'A lesson sets its figure by itself: there is nothing to be set from outside.',
    )
  })
})

describe('a race in a frame', () => {
  it('is started and stopped by its host, and shown evaluation by evaluation', async () => {
    const { ask, driven, get, until } = inRace()
    expect(driven.moment()).toEqual({ at: 8, of: 8, finished: 0, runs: 30, activity: 'idle' })
    await ask('set', { name: 'running', value: true })
    await until(() => get().activity === 'idle')
    expect(driven.moment()).toMatchObject({ finished: 30 })
    expect(await ask('goTo', { at: 3 })).toMatchObject({ at: 3, of: 8 })
    expect(await ask('step', { count: 2 })).toMatchObject({ at: 5 })
    expect(await ask('back')).toMatchObject({ at: 4 })
    const { link } = (await ask('getDocument')) as { link: string }
    expect(await decodeLink(raceRoom, link.replace('#race', ''))).toMatchObject({ view: { shown: 4 } })
    expect(await ask('goTo', { at: 500 })).toMatchObject({ at: 8 })
    expect(get().view.shown).toBeUndefined()
    expect(await ask('goTo', { at: 0 })).toMatchObject({ at: 0 })
    // Nothing that was shown made another race of it.
    expect(driven.moment()).toMatchObject({ finished: 30 })
    await ask('set', { name: 'budget', value: 12 })
    expect(driven.moment()).toMatchObject({ at: 12, of: 12 })
  })

  it('stops, and goes on where it was', async () => {
    const { ask, get } = inRace({ works: false })
    await ask('set', { name: 'running', value: true })
    expect(get().activity).toBe('timing')
    await ask('set', { name: 'running', value: false })
    expect(get().activity).toBe('idle')
  })

  it('is set up within its ranges', async () => {
    const { ask, refused, get } = inRace()
    await ask('set', { name: 'seeds', value: 20 })
    await ask('set', { name: 'seed', value: 7 })
    await ask('set', { name: 'measure', value: 'value' })
    await ask('set', { name: 'cost', value: 'time' })
    expect(get()).toMatchObject({ contest: { seeds: 20, firstSeed: 7 }, view: { measure: 'value', cost: 'time' } })
    expect(await refused('set', { name: 'seeds', value: 2 })).toMatch('it must be a whole number from 10 to 500')
    expect(await refused('set', { name: 'noise', value: 1e9 })).toMatch('it must be a number from 0 to')
    expect(await refused('set', { name: 'running', value: 'yes' })).toMatch('it must be true or false')
    expect(await refused('set', { name: 'xi', value: 1 })).toMatch(/with a name out of running, budget, .+ and cost\.$/)
    const { document } = (await ask('getDocument')) as { document: unknown }
    expect(await encodeLink(raceRoom, document as never)).toMatch(/^race\.v/)
  })
})

describe('the taxi case in a frame', () => {
  it('goes through its scenes, and shows its recorded runs as far as its host wants', async () => {
    const { ask, refused, get, driven } = inTaxi()
    expect(driven.moment()).toMatchObject({ scene: SCENES[0], at: 1, of: SCENES.length })
    expect(await ask('step', { count: 2 })).toMatchObject({ scene: 'searches', at: 3 })
    expect(await ask('goTo', { at: 60 })).toMatchObject({ scene: SCENES.at(-1), at: SCENES.length })
    expect(await ask('back')).toMatchObject({ scene: SCENES.at(-2) })
    await ask('set', { name: 'shown', value: 4 })
    expect(get().shown).toBe(4)
    expect(await refused('set', { name: 'shown', value: -1 })).toMatch('a whole number from 0 to 25')
    expect(await refused('set', { name: 'running', value: true })).toMatch('nothing is trained before speed names a network')
    await ask('set', { name: 'speed', value: 'tiny' })
    await ask('set', { name: 'running', value: true })
    expect(driven.moment()).toMatchObject({ activity: 'running', made: 0 })
    expect(await refused('set', { name: 'shown', value: 4 })).toMatch('shown is for recorded runs')
    await ask('set', { name: 'running', value: false })
    expect(driven.moment()).toMatchObject({ activity: 'idle' })
  })
})

describe('a study in a frame', () => {
  it('is looked back at trial by trial, and says what comes next', async () => {
    const { ask, driven } = inMeasure(study)
    expect(await ask('back')).toMatchObject({ at: 2, of: 3, best: { number: 2, value: 72 }, next: [expect.anything()] })
    expect(await ask('goTo', { at: 0 })).toMatchObject({ at: 0, best: null })
    expect(await ask('goTo', { at: 3 })).toMatchObject({ at: 3 })
    await ask('set', { name: 'batch', value: 2 })
    expect(driven.moment()!.next).toHaveLength(2)
    // Asked while something else is under way, too.
    const [, last] = await Promise.all([ask('back', { count: 2 }), ask('step')])
    expect(last).toMatchObject({ at: 2, next: [expect.anything(), expect.anything()] })
  })

  it('is told another result as another document, and computes anew', async () => {
    const { ask, driven } = inMeasure(study)
    const { version, document } = (await ask('getDocument')) as { version: number; document: MeasureDocument }
    await ask('setDocument', { version, document: { ...document, trials: [...study.trials, trial(65, 90)] } })
    expect(driven.moment()).toMatchObject({ at: 4, of: 4, best: { number: 4, value: 90 } })
    expect(await decodeLink(measureRoom, ((await ask('getDocument')) as { link: string }).link.replace('#measure', ''))).toEqual(
      ((await ask('getDocument')) as { document: unknown }).document,
    )
  })

  it('without inputs has no moments', async () => {
    const { driven, refused } = inMeasure(emptyStudy())
    expect(driven.moment()).toBeNull()
    expect(await refused('step')).toBe('There is no study yet, so there are no trials to go through.')
  })
})

describe('every room', () => {
  it.each([
    ['explore', () => onBench()],
    ['learn', inLessons],
    ['race', () => inRace({ works: false })],
    ['taxi', inTaxi],
    ['measure', () => inMeasure(emptyStudy())],
  ] as const)('%s uses whatever arguments come, or refuses them with a sentence', async (_, open) => {
    const { refused, driven } = open()
    const args = fc.oneof(
      fc.anything(),
      fc.record({ count: fc.oneof(fc.integer({ min: -2, max: 4 }), fc.anything()) }),
      fc.record({ at: fc.oneof(fc.integer({ min: -2, max: 4 }), fc.anything()) }),
      fc.record({
        name: fc.constantFrom('constructor', '__proto__', 'x'.repeat(50), ...Object.keys(driven.setters)),
        value: fc.oneof(fc.double(), fc.boolean(), fc.integer({ min: -1, max: 30 }), fc.anything()),
      }),
      fc.record({ version: fc.integer(), document: fc.anything() }),
      fc.record({ link: fc.string() }),
    )
    await checkAsync(
      fc.asyncProperty(fc.constantFrom(...METHODS), args, async (method, given) => {
        expect(await refused(method, given)).toMatch(/^([A-Z“].*\.|answered)$/s)
        const moment = driven.moment()
        if (moment) expect(moment.at).toSatisfy((at: number) => at >= 0 && at <= moment.of)
      }),
      200,
    )
  })
})
