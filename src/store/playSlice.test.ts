import { describe, expect, it } from 'vitest'
import { type Document, defaultDocument } from '../experiment/document'
import { defaultSetup } from '../experiment/setup'
import { type Action, replay } from '../experiment/trace'
import { type NamedSettings, withSettings } from '../search/modelSettings'
import type { Clock } from './clock'
import { selectGhost, selectMoments, selectReach, selectWork } from './derived'
import { createLab, selectDocument } from './lab'
import type { LabState } from './state'

/** A clock whose stretches have time for so many pieces of work, and whose page is drawn when told to. */
function clockFor(pieces: number) {
  const waiting: (() => void)[] = []
  const clock: Clock = {
    begin: () => {
      let left = pieces
      return () => left-- > 0
    },
    later: (call) => waiting.push(call),
  }
  return {
    clock,
    /** Lets the next stretch go on. Whether there was one. */
    goOn() {
      const next = waiting.shift()
      next?.()
      return next !== undefined
    },
    /** Lets everything go on until nothing is left to do. */
    finish() {
      for (let next = waiting.shift(); next; next = waiting.shift()) next()
    },
  }
}

const documentOf = (actions: readonly Action[], at: number, model: Partial<NamedSettings> = {}): Document => {
  const setup = defaultSetup()
  return {
    ...defaultDocument(),
    setup: { ...setup, model: withSettings(setup.model, model) },
    actions,
    view: { ...defaultDocument().view, at },
  }
}

const twelve = documentOf([{ do: 'step', count: 12 }], 10)

/** What is on screen meanwhile is a shorter run of the same kind. */
function isPartOf(state: LabState, document: Document) {
  const whole = replay(document.setup, document.actions)
  const { length } = state.run.trace
  expect(state.run.trace).toEqual(whole.trace.slice(0, length))
  expect(state.run).toEqual(replay(state.setup, state.actions))
  expect(state.view.at).toBe(Math.min(document.view.at, length))
  expect(selectMoments(state)[state.view.at]).toBeDefined()
}

describe('a run that takes a while', () => {
  it('comes evaluation by evaluation, and is the same in the end', () => {
    const { clock, goOn } = clockFor(2)
    const lab = createLab(twelve, { clock })
    const lengths: number[] = []
    do {
      isPartOf(lab.getState(), twelve)
      expect(selectDocument(lab.getState())).toEqual(twelve)
      lengths.push(lab.getState().run.trace.length)
    } while (goOn())
    expect(lengths).toEqual([2, 4, 6, 8, 10, 12])
    expect(lab.getState().view).toEqual(twelve.view)
    expect(lab.getState().run).toEqual(createLab(twelve).getState().run)
    expect(selectWork(lab.getState())).toBeNull()
  })

  it('says how far it is', () => {
    const { clock, goOn } = clockFor(5)
    const lab = createLab(twelve, { clock })
    expect(selectWork(lab.getState())).toEqual({ of: 'run', done: 5, total: 12 })
    goOn()
    expect(selectWork(lab.getState())).toEqual({ of: 'run', done: 10, total: 12 })
  })

  it('can be cancelled, which leaves the evaluations there are', () => {
    const { clock, goOn, finish } = clockFor(5)
    const lab = createLab(twelve, { clock })
    lab.getState().cancel()
    finish()
    const { run, view, actions } = lab.getState()
    expect([run.trace.length, view.at, actions]).toEqual([5, 5, [{ do: 'step', count: 5 }]])
    expect(selectWork(lab.getState())).toBeNull()
    lab.getState().nextStep()
    expect(goOn()).toBe(false)
    expect(lab.getState().run.trace).toHaveLength(6)
  })

  it('can be looked back over while it goes on', () => {
    const { clock, goOn, finish } = clockFor(5)
    const lab = createLab(twelve, { clock })
    lab.getState().goTo(2)
    expect(lab.getState().view.at).toBe(2)
    expect(goOn()).toBe(true)
    finish()
    expect([lab.getState().view.at, lab.getState().run.trace.length]).toEqual([2, 12])
  })

  it('is ended by a setting, which holds for what there is', () => {
    const { clock, finish } = clockFor(5)
    const lab = createLab(twelve, { clock })
    lab.getState().setModel({ xi: 0.5 })
    finish()
    expect(lab.getState().run).toMatchObject({ model: { acquisition: { xi: 0.5 } } })
    expect(lab.getState().run.trace).toHaveLength(5)
  })

  it('is played again whole by another seed or another noise, however often that changes meanwhile', () => {
    const { clock, finish } = clockFor(3)
    const lab = createLab(twelve, { clock })
    for (const noise of [0.1, 0.2, 0.3]) lab.getState().setContest({ noise })
    expect(selectDocument(lab.getState()).actions).toEqual(twelve.actions)
    finish()
    expect(lab.getState().run).toEqual(replay({ ...twelve.setup, noise: 0.3 }, twelve.actions))
    expect(lab.getState().view.at).toBe(10)
    lab.getState().setSeed(5)
    expect(lab.getState().run.trace.length).toBeLessThan(10)
    finish()
    expect(lab.getState()).toMatchObject({
      view: { at: 10 },
      run: replay({ ...twelve.setup, noise: 0.3, seed: 5 }, [{ do: 'step', count: 10 }]),
    })
  })

  it('takes steps asked for meanwhile after those asked for before', () => {
    const { clock, finish } = clockFor(1)
    const lab = createLab(documentOf([{ do: 'step', count: 3 }], 3), { clock })
    lab.getState().nextStep()
    lab.getState().nextStep()
    finish()
    expect(lab.getState()).toMatchObject({ view: { at: 5 }, actions: [{ do: 'step', count: 5 }] })
  })

  it('shows a revealed evaluation once it is made', () => {
    const { clock, finish } = clockFor(1)
    const document = { ...twelve, view: { ...twelve.view, at: 6, phase: 'evaluate' as const } }
    const lab = createLab(document, { clock })
    expect(lab.getState().view).toMatchObject({ at: 1, phase: 'choose' })
    finish()
    expect(lab.getState().view).toMatchObject({ at: 6, phase: 'evaluate' })
  })

  it('is followed by the ghost beside it', () => {
    const { clock, goOn, finish } = clockFor(6)
    const ghost = { setup: { ...twelve.setup, seed: 4 }, actions: twelve.actions }
    const lab = createLab({ ...twelve, ghost }, { clock })
    goOn()
    expect(selectWork(lab.getState())).toEqual({ of: 'ghost', done: 0, total: 12 })
    finish()
    expect(selectGhost(lab.getState())!.trace).toEqual(replay(ghost.setup, ghost.actions).trace)
    expect(selectDocument(lab.getState())).toEqual({ ...twelve, ghost })
  })

  it('tells what was thrown, keeps the document, and goes on with another', () => {
    const { clock, finish } = clockFor(50)
    const broken = documentOf([{ do: 'step', count: 6 }], 6, { covariance: { kind: 'no such kernel', variance: 1 } })
    const lab = createLab(broken, { clock })
    expect(lab.getState().failure?.error).toBeInstanceOf(Error)
    expect(selectDocument(lab.getState())).toEqual(broken)
    lab.getState().open(twelve)
    finish()
    expect(lab.getState()).toMatchObject({ failure: null, view: { at: 10 } })
  })
})

describe('models that take a while to fit', () => {
  const fitted = documentOf([{ do: 'step', count: 8 }], 6, { fit: 'mle' })
  const whole = selectReach(createLab(fitted).getState())
  const ready = (state: LabState) => selectMoments(state).flatMap((moment, at) => (moment.isReady() ? [at] : []))

  it('are fitted on screen first, then for every other moment that an axis is fixed by', () => {
    const { clock, finish } = clockFor(1)
    const lab = createLab(fitted, { clock })
    finish()
    lab.getState().setModel({ noiseSd: 0.1 })
    expect(ready(lab.getState())).toEqual([0, 1, 6])
    expect(selectWork(lab.getState())).toMatchObject({ of: 'models', total: 6 })
    finish()
    expect(ready(lab.getState())).toEqual([0, 1, 3, 4, 5, 6, 7, 8])
    expect(selectWork(lab.getState())).toBeNull()
    expect(selectReach(lab.getState()).peak).toBeGreaterThan(0)
  })

  it('fix the axes as if they had been fitted at once', () => {
    const { clock, finish } = clockFor(1)
    const lab = createLab(fitted, { clock })
    finish()
    expect(selectReach(lab.getState())).toEqual(whole)
  })

  it('keep the moment on screen until the next one can be shown; that something long begins is seen first', () => {
    const { clock, goOn } = clockFor(1)
    const lab = createLab(documentOf([{ do: 'step', count: 5 }], 5, { fit: 'bayes' }), { clock })
    const seen: (readonly [number, number])[] = []
    do {
      const { view, run } = lab.getState()
      seen.push([view.at, run.trace.length])
    } while (selectWork(lab.getState())?.of === 'run' && goOn())
    // The initial design needs no model; then each is fitted before the model is asked, and before its moment is shown.
    expect(seen.slice(0, 7)).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [3, 3],
      [3, 4],
      [4, 4],
      [4, 5],
    ])
    lab.getState().goTo(6)
    expect(selectWork(lab.getState())).toEqual({ of: 'run', done: 5, total: 6 })
  })

  it('need not be waited for', () => {
    const { clock, finish } = clockFor(2)
    const lab = createLab(fitted, { clock })
    finish()
    lab.getState().setModel({ noiseSd: 0.2 })
    lab.getState().cancel()
    finish()
    expect(ready(lab.getState())).toEqual([0, 1, 5, 6])
    lab.getState().goTo(8)
    finish()
    expect(ready(lab.getState())).toEqual([0, 1, 3, 4, 5, 6, 7, 8])
  })
})
