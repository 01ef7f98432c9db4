import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultDocument } from '../../../experiment/document'
import { exploreRoom } from '../../../experiment/exploreRoom'
import { decodeLink, encodeLink } from '../../../experiment/room'
import { lessons } from '../../../lessons'
import { addressedLearn, createLearn } from '../../../lessons/learnLab'
import { unhurried } from '../../../store/clock'
import { addressedLab, createLab, selectDocument } from '../../../store/lab'
import { checkAsync } from '../../../testSupport'
import { CallRefused } from '../channel'
import { METHODS, type MethodName } from '../protocol'
import type { Stage } from '../stage'
import { answerOn } from '.'
import { SETTABLE } from './set'

/** Where there is no page there is nothing to focus and no figure: the story of the embed asks for those. */
const NOWHERE = { querySelector: () => null, querySelectorAll: () => [] } as unknown as Element

function onBench(locksTruth = false) {
  const lab = createLab(defaultDocument(), { clock: unhurried, locksTruth })
  const stage: Stage = { room: 'explore', addressed: addressedLab(lab) as Stage['addressed'], lab, learn: null, element: NOWHERE }
  const ask = (method: MethodName, args?: unknown) => answerOn(stage, { method, args })
  const refused = (method: MethodName, args?: unknown) =>
    ask(method, args).then(
      () => 'answered',
      (error) => (error instanceof CallRefused ? error.message : Promise.reject(error)),
    )
  return { lab, ask, refused, state: () => lab.getState() }
}

describe('a host may', () => {
  it('step, go back and go anywhere, and is told the moment that is then shown', async () => {
    const { ask } = onBench()
    expect(await ask('step')).toEqual({ at: 4, of: 16, phase: 'choose' })
    expect(await ask('step', { count: 3 })).toMatchObject({ at: 7 })
    expect(await ask('back', { count: 2 })).toMatchObject({ at: 5 })
    expect(await ask('goTo', { at: 300 }).catch((error) => error.message)).toMatch('a whole number from 0 to')
    expect(await ask('goTo', { at: 60 })).toMatchObject({ at: 16 })
    expect(await ask('goTo', { at: 0 })).toMatchObject({ at: 0 })
  })

  it('read the document, and show another one or the same again', async () => {
    const { ask, lab } = onBench()
    await ask('step', { count: 4 })
    const got = (await ask('getDocument')) as { document: unknown; version: number; link: string; room: string }
    expect(got).toMatchObject({ room: 'explore', version: 2, document: selectDocument(lab.getState()) })
    expect(await decodeLink(exploreRoom, got.link.slice(1))).toEqual(got.document)

    await ask('goTo', { at: 0 })
    await ask('setDocument', { version: got.version, document: got.document })
    expect(selectDocument(lab.getState())).toEqual(got.document)
    await ask('setDocument', { link: `https://example.org/?embed#${await encodeLink(exploreRoom, defaultDocument())}` })
    expect(selectDocument(lab.getState())).toEqual(defaultDocument())
  })

  it('is told in a sentence what cannot be opened, and what was there stays', async () => {
    const { refused, lab } = onBench()
    const before = selectDocument(lab.getState())
    expect(await refused('setDocument', { link: '#explore.v2.abc' })).toMatch('damaged')
    expect(await refused('setDocument', { link: '#race' })).toMatch('This page shows Explore; what you sent is for Race')
    expect(await refused('setDocument', { version: 99, document: {} })).toMatch('newer version')
    expect(await refused('setDocument', { version: 2, document: { setup: 1 } })).toMatch('cannot be used')
    expect(await refused('setDocument', {})).toMatch('it takes { link }')
    expect(selectDocument(lab.getState())).toEqual(before)
  })

  it('set every setting there is, within its range', async () => {
    const { ask, refused, state } = onBench()
    await ask('set', { name: 'lengthscale', value: 0.1 })
    expect(state().run.model.surrogate.covariance).toMatchObject({ lengthscale: 0.1 })
    await ask('set', { name: 'kernel', value: 'rbf' })
    await ask('set', { name: 'acquisition', value: 'ucb' })
    await ask('set', { name: 'seed', value: 7 })
    await ask('set', { name: 'truth', value: false })
    expect(state()).toMatchObject({
      setup: { seed: 7 },
      view: { truth: false },
      run: { model: { acquisition: { kind: 'ucb' } } },
    })
    expect(await refused('set', { name: 'lengthscale', value: 1e9 })).toMatch('it must be a number from 0.001 to 10')
    expect(await refused('set', { name: 'budget', value: 3.5 })).toMatch('a whole number from')
    expect(await refused('set', { name: 'kernel', value: 'magic' })).toMatch('it must be one of')
    expect(await refused('set', { name: 'xi', value: 1 })).toBe('This experiment has no setting xi.')
    expect(await refused('set', { name: 'constructor', value: 1 })).toMatch('with a name out of dial')
  })

  it('not uncover a truth that is locked, by no way there is', async () => {
    const { ask, refused, state } = onBench(true)
    expect(await refused('set', { name: 'truth', value: true })).toBe('The truth is locked: it stays covered.')
    await ask('setDocument', { version: 2, document: defaultDocument() })
    expect(state().view.truth).toBe(false)
  })

  it('go through the steps of a lesson', async () => {
    const learn = createLearn({ lessons, clock: unhurried, recall: () => null, keep: () => {} })
    const addressed = addressedLearn(learn) as Stage['addressed']
    const ask = (method: MethodName, args?: unknown) =>
      answerOn({ room: 'learn', addressed, lab: null, learn, element: NOWHERE }, { method, args })
    await expect(ask('step')).rejects.toThrow('No lesson is open')
    const [lesson] = lessons
    await ask('setDocument', { link: `#learn/${lesson!.id}` })
    expect(await ask('step')).toMatchObject({ lesson: lesson!.id, step: lesson!.steps[1]!.id, at: 2, of: lesson!.steps.length })
    expect(await ask('goTo', { at: 60 })).toMatchObject({ at: lesson!.steps.length })
    expect(await ask('back')).toMatchObject({ at: lesson!.steps.length - 1 })
    await expect(ask('set', { name: 'xi', value: 0 })).rejects.toThrow('in the room Explore only')
  })

  it('send any arguments at all: they are used, or refused with a sentence, and the workbench goes on', async () => {
    const { refused, state } = onBench()
    const args = fc.oneof(
      fc.anything(),
      fc.record({ count: fc.oneof(fc.integer({ min: -2, max: 4 }), fc.anything()) }),
      fc.record({ at: fc.oneof(fc.integer({ min: -2, max: 4 }), fc.anything()) }),
      fc.record({ name: fc.constantFrom(...SETTABLE), value: fc.oneof(fc.double(), fc.anything()) }),
      fc.record({ version: fc.integer(), document: fc.anything() }),
      fc.record({ link: fc.string() }),
    )
    await checkAsync(
      fc.asyncProperty(fc.constantFrom(...METHODS), args, async (method, given) => {
        expect(await refused(method, given)).toMatch(/^([A-Z“].*\.|answered)$/s)
        expect(state().failure).toBeNull()
      }),
      300,
    )
  })
})
