import { describe, expect, it } from 'vitest'
import { emptyStudy, type MeasureDocument, type Trial } from '../../experiment/measure/measureDocument'
import { measureRoom } from '../../experiment/measure/measureRoom'
import { decodeLink, encodeLink } from '../../experiment/room'
import { createMeasureStore } from './measureStore'

const complete = (temperature: number, value: number): Trial => ({ params: { temperature }, value, state: 'complete' })

const study: MeasureDocument = {
  ...emptyStudy(),
  parameters: [{ name: 'temperature', type: 'float', low: 20, high: 90 }],
  result: 'Yield (%)',
  trials: [complete(30, 41), complete(60, 72), complete(80, 55)],
}

const opened = (document = study) => {
  const store = createMeasureStore(document)
  return { get: store.getState, trials: () => store.getState().document.trials }
}

describe('a study that is measured elsewhere', () => {
  it('is told what came back of an experiment, or that it failed', () => {
    const { get, trials } = opened()
    get().plan([{ temperature: 65 }, { temperature: 70 }])
    expect(trials().slice(3)).toEqual([
      { params: { temperature: 65 }, value: null, state: 'running' },
      { params: { temperature: 70 }, value: null, state: 'running' },
    ])
    get().tell(3, 75)
    get().fail(4)
    expect(trials().slice(3)).toEqual([complete(65, 75), { params: { temperature: 70 }, value: null, state: 'fail' }])
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
