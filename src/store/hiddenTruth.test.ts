import { describe, expect, it } from 'vitest'
import { defaultDocument } from '../experiment/document'
import { listed } from '../problems/source'
import { statedScale } from '../problems/statedScale'
import { unhurried } from './clock'
import { selectMeasure, selectProblem, selectShown, selectValueRange } from './derived'
import { createLab, selectDocument } from './lab'

describe.each(['forrester', 'needle', 'branin', 'taxi_learning_rate'] as const)('with the truth of %s hidden', (id) => {
  const store = createLab()
  store.getState().setSource(listed(id))
  store.getState().show({ truth: false, measure: 'regret' })
  const problem = selectProblem(store.getState())

  it('the axis of y begins as it was stated, and reaches what was measured, not what is to be found', () => {
    store.getState().goTo(0)
    const { middle, sd } = statedScale(problem)
    expect(selectValueRange(store.getState())).toEqual([middle - 2 * sd, middle + 2 * sd])
    for (let at = 1; at <= 6; at++) {
      store.getState().goTo(at)
      const [low, high] = selectValueRange(store.getState())
      for (const { y } of selectShown(store.getState())) {
        expect(y).toBeGreaterThanOrEqual(low)
        expect(y).toBeLessThanOrEqual(high)
      }
    }
  })

  it('searches are compared by their values, and by regret again once it is shown', () => {
    expect(selectMeasure(store.getState())).toBe('value')
    store.getState().show({ truth: true })
    expect(selectMeasure(store.getState())).toBe('regret')
    expect(selectValueRange(store.getState())).toEqual(problem.range)
    store.getState().show({ truth: false })
  })
})

describe('where the truth is locked', () => {
  const store = createLab(
    { ...defaultDocument(), view: { ...defaultDocument().view, truth: true } },
    { clock: unhurried, locksTruth: true },
  )
  const isCovered = () => !store.getState().view.truth && !selectDocument(store.getState()).view.truth

  it('it stays covered whatever is asked for, and everything else is shown as asked', () => {
    expect(isCovered()).toBe(true)
    store.getState().show({ truth: true, measureScale: 'log' })
    expect(isCovered()).toBe(true)
    expect(store.getState().view.measureScale).toBe('log')
    store.getState().open({ ...defaultDocument(), view: { ...defaultDocument().view, truth: true, at: 1 } })
    expect(isCovered()).toBe(true)
    expect(store.getState().view.at).toBe(1)
    store.getState().setSource(listed('branin'))
    store.getState().newSeed()
    store.getState().goTo(6)
    expect(isCovered()).toBe(true)
  })
})
