import { describe, expect, it, vi } from 'vitest'
import { ask } from '../../experiment/measure/ask'
import { emptyStudy, type MeasureDocument, studyOf, type Trial } from '../../experiment/measure/measureDocument'
import { measureRoom } from '../../experiment/measure/measureRoom'
import { decodeLink, encodeLink } from '../../experiment/room'
import { inThisThread } from '../../testSupport'
import { measureAnswerer } from '../../workers/measureAnswerer'
import type { MeasureProtocol } from '../../workers/measureProtocol'
import { selectIsLookingBack, selectQuestion } from './derived'
import { createMeasureStore } from './measureStore'

const complete = (temperature: number, value: number): Trial => ({ params: { temperature }, value, state: 'complete' })

const study: MeasureDocument = {
  ...emptyStudy(),
  parameters: [{ name: 'temperature', type: 'float', low: 20, high: 90 }],
  result: 'Yield (%)',
  trials: [complete(30, 41), complete(60, 72), complete(80, 55)],
}

/** The room with a worker in this thread. */
function opened(document = study) {
  let asked = 0
  const store = createMeasureStore(document, {
    startWorker: () =>
      inThisThread<MeasureProtocol>((question, desk) => {
        asked++
        return measureAnswerer(question, desk)
      }),
    patience: (call) => setTimeout(call, 20),
  })
  const { getState: get } = store
  const settled = () => vi.waitFor(() => expect(get().found?.question).toBe(selectQuestion(get())), 5000)
  return { get, settled, trials: () => get().document.trials, asked: () => asked }
}

describe('a study that is measured elsewhere', () => {
  it('plans the next experiments, as soon as they are known, and is told what came back of them', async () => {
    const { get, settled, trials } = opened()
    get().setBatch(2)
    get().next()
    expect(trials()).toHaveLength(3)
    await vi.waitFor(() => expect(trials()).toHaveLength(5), 5000)
    const planned = trials().slice(3)
    expect(planned.map(({ state, value }) => [state, value])).toEqual([
      ['running', null],
      ['running', null],
    ])
    expect(get()).toMatchObject({ planned: 3, isWanted: false })
    await settled()
    expect(get().found!.finding.instead!.params).toEqual(planned[0]!.params)
    get().tell(3, 75)
    get().fail(4)
    expect(trials().slice(3)).toEqual([
      { ...planned[0], value: 75, state: 'complete' },
      { ...planned[1], state: 'fail' },
    ])
    await settled()
    get().next()
    expect(trials()).toHaveLength(7)
  })

  it('finds the same as the same study asked without a page, at places that can be set', async () => {
    const { get, settled } = opened()
    await settled()
    const { advice, outlook } = get().found!.finding
    const [exact] = ask(studyOf(study), 1, 0).next
    expect(advice.next[0]!.params.temperature).toBeCloseTo(exact!.params.temperature as number, 0)
    expect(String(advice.next[0]!.params.temperature).length).toBeLessThan(6)
    expect(outlook!.gain).toBeGreaterThan(0)
  })

  it('answers the newest question: what is under way and outdated is stopped', async () => {
    const { get, settled, asked } = opened()
    for (let kappa = 1; kappa <= 20; kappa++) get().set({ acquisition: 'ucb', kappa })
    await settled()
    expect(get().found!.question.settings.kappa).toBe(20)
    expect(asked()).toBeLessThanOrEqual(2)
  })

  it('says why there is no model when the worker stops, and asks again', async () => {
    let isBroken = true
    const store = createMeasureStore(study, {
      startWorker: () =>
        inThisThread<MeasureProtocol>((question, desk) => {
          if (isBroken) throw new Error('out of memory')
          return measureAnswerer(question, desk)
        }),
      patience: (call) => setTimeout(call, 20),
    })
    await vi.waitFor(() => expect(store.getState().complaint).toBe('The model could not be computed: out of memory.'))
    expect(store.getState()).toMatchObject({ isThinking: false, found: null, document: study })
    isBroken = false
    store.getState().again()
    await vi.waitFor(() => expect(store.getState().found).not.toBeNull(), 5000)
    expect(store.getState().complaint).toBeNull()
  })

  it('says nothing of a model while no inputs are named', () => {
    const { get, asked } = opened(emptyStudy())
    get().next()
    expect(get()).toMatchObject({ found: null, isThinking: false })
    expect(asked()).toBe(0)
  })

  it('takes back every change of the record, one by one, a deletion too', () => {
    const { get } = opened()
    const before = [get().document]
    const changes = [
      () => get().remove(1),
      () => get().add(complete(50, 66)),
      () => get().edit(0, complete(30, 42)),
      () => get().replace(emptyStudy(), 'An example was opened.'),
    ]
    for (const change of changes) {
      change()
      before.push(get().document)
    }
    expect(get().past.at(-1)!.done).toBe('An example was opened.')
    for (const document of before.slice(0, -1).reverse()) {
      get().undo()
      expect(get().document).toEqual(document)
    }
    get().undo()
    expect(get().document).toEqual(study)
  })

  it('looks back without changing the record, and at all of it again when something is told', () => {
    const { get, trials } = opened()
    get().lookAt(2)
    expect(get().document.cursor).toBe(2)
    expect(trials()).toEqual(study.trials)
    get().lookAt(3)
    expect(get().document.cursor).toBeUndefined()
    get().lookAt(0)
    get().add(complete(50, 66))
    expect(get().document.cursor).toBeUndefined()
    expect(trials()).toHaveLength(4)
  })

  it('shows the run so far when asked, or by a link to a moment of it, until one is done with it; that of a log always', () => {
    const { get } = opened()
    expect(selectIsLookingBack(get())).toBe(false)
    get().lookBack(true)
    expect(selectIsLookingBack(get())).toBe(true)
    get().lookAt(1)
    get().lookBack(false)
    expect(get().document.cursor).toBeUndefined()
    expect(selectIsLookingBack(get())).toBe(false)

    get().open({ ...study, cursor: 2 })
    expect(selectIsLookingBack(get())).toBe(true)
    get().lookAt(3)
    expect(selectIsLookingBack(get()), 'it does not go from under the pointer').toBe(true)

    get().open({ ...study, source: { library: 'Optuna', file: 'a.log' } })
    expect(selectIsLookingBack(get())).toBe(true)
    get().open({ ...study, trials: study.trials.slice(0, 1), cursor: 0 })
    expect(selectIsLookingBack(get()), 'one trial is no run').toBe(false)
  })

  it('keeps its trials when an input gets another name', () => {
    const { get, trials } = opened()
    const renamed = { ...study.parameters[0]!, name: 'T (°C)' }
    get().nameInputs({ ...study, parameters: [renamed] }, { temperature: 'T (°C)' })
    expect(trials()[0]).toEqual({ params: { 'T (°C)': 30 }, value: 41, state: 'complete' })
  })

  it('is asked with other settings without anything being measured', () => {
    const { get, trials } = opened()
    get().set({ acquisition: 'ucb', kappa: 3 })
    get().setBatch(4)
    get().show({ place: { temperature: 33 } })
    expect(trials()).toBe(study.trials)
    expect(get().past).toEqual([])
  })

  it('is the same after a link, whatever its trials lack', async () => {
    const { get } = opened()
    get().add({ params: {}, value: 3, state: 'pruned' })
    get().lookAt(2)
    const link = await encodeLink(measureRoom, get().document)
    expect(await decodeLink(measureRoom, link)).toEqual(JSON.parse(JSON.stringify(get().document)))
  })

  it.each<[string, object]>([
    ['a complete trial without a value', { trials: [{ params: {}, value: null, state: 'complete' }] }],
    ['a failed trial with one', { trials: [{ params: {}, value: 1, state: 'fail' }] }],
    ['a moment beyond the last trial', { cursor: 4 }],
    ['an acquisition function that draws', { settings: { ...study.settings, acquisition: 'thompson' } }],
    ['a kernel that has shapes', { settings: { ...study.settings, kernel: 'periodic' } }],
    ['more at once than a batch', { batch: 5 }],
  ])('is refused with %s', async (_, wrong) => {
    const link = await encodeLink(measureRoom, { ...study, ...wrong } as MeasureDocument)
    await expect(decodeLink(measureRoom, link)).rejects.toThrow('This link cannot be used')
  })
})
