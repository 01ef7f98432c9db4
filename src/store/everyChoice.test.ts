import { describe, expect, it } from 'vitest'
import { acquisitions } from '../acquisition'
import { problems1d, problems2d } from '../problems'
import { listed } from '../problems/source'
import { covarianceOf } from '../search/kernelFor'
import { transforms } from '../search/transforms'
import { kernels } from '../surrogate/kernels'
import { selectMoment, selectNext, selectProblem, selectRivals, selectTransform } from './derived'
import { createLab, type Lab } from './lab'

/** Runs to the end, and looks at what is drawn there and one evaluation before. */
function runToEnd(store: Lab) {
  store.getState().setResolution('quick')
  const { budget } = store.getState().setup
  for (const at of [budget, budget - 1]) {
    store.getState().goTo(at)
    const state = store.getState()
    const { mean, sd } = selectMoment(state).curves()
    for (const values of [mean, sd]) expect(values.every(Number.isFinite)).toBe(true)
    expect(selectMoment(state).scores()?.some(Number.isNaN)).toBe(false)
    expect(selectNext(state) === null).toBe(at === budget)
  }
  expect(store.getState().run.trace).toHaveLength(budget)
  expect(selectRivals(store.getState())[1].trace).toHaveLength(budget)
}

describe('a run to the end', () => {
  it.each([...problems1d, ...problems2d])('on $name', ({ id }) => {
    const store = createLab()
    store.getState().setSource(listed(id))
    expect(store.getState().run.trace).toHaveLength(store.getState().setup.initialPoints)
    runToEnd(store)
  })

  it.each(kernels)('with the kernel $name', ({ id }) => {
    const store = createLab()
    store.getState().setModel({ covariance: covarianceOf(id, selectProblem(store.getState())) })
    runToEnd(store)
  })

  it.each(transforms)('with y turned into $unit', ({ id }) => {
    const store = createLab()
    store.getState().setSource(listed('branin'))
    store.getState().setStandardize(false)
    store.getState().setTransform(id)
    expect(selectTransform(store.getState())).toBe(id)
    expect(store.getState().run.model.surrogate.standardize).toBe(true)
    runToEnd(store)
    store.getState().setTransform(null)
    expect(store.getState().run.model.surrogate).not.toHaveProperty('transform')
  })

  it.each(acquisitions)('by $name', ({ id }) => {
    const store = createLab()
    store.getState().setModel({ acquisition: id })
    runToEnd(store)
  })
})
