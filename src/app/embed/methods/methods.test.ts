import { describe, expect, it } from 'vitest'
import { defaultDocument } from '../../../experiment/document'
import { exploreRoom } from '../../../experiment/exploreRoom'
import { decodeLink, encodeLink } from '../../../experiment/room'
import { selectDocument } from '../../../store/lab'
import { onBench } from '../rooms/testSupport'

describe('a host may', () => {
  it('step, go back and go anywhere, and is told the moment that is then shown', async () => {
    const { ask } = onBench()
    expect(await ask('step')).toEqual({ at: 4, of: 16, phase: 'choose' })
    expect(await ask('step', { count: 3 })).toMatchObject({ at: 7 })
    expect(await ask('back', { count: 2 })).toMatchObject({ at: 5 })
    expect(await ask('goTo', { at: 3000 }).catch((error) => error.message)).toMatch('a whole number from 0 to')
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
})
