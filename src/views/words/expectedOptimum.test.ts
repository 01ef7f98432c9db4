import { expect, it } from 'vitest'
import { isElsewhere } from '../../problems/searchSpace'
import { listed } from '../../problems/source'
import { selectExpectedOptimum, selectMoment, selectNext, selectPlaces, selectProblem } from '../../store/derived'
import { createLab } from '../../store/lab'
import { formatPlace } from '../format'
import { expectedOptimumWords } from './expectedOptimum'
import { plain } from './sentence'
import { whyHere } from './whyHere'

it('the expected optimum is where the drawn mean is best, and is told where it is not the next experiment', () => {
  const lab = createLab()
  let told = 0
  for (const at of [3, 5, 8, 12]) {
    lab.getState().goTo(at)
    const state = lab.getState()
    const { space } = selectProblem(state)
    const [optimum, next] = [selectExpectedOptimum(state)!, selectNext(state)!]
    const { mean } = selectMoment(state).curves()
    const lowest = mean.reduce((a, b) => Math.min(a, b))
    expect(optimum.mean).toBeLessThanOrEqual(lowest + 1e-9)
    expect(Math.abs(selectPlaces(state)[mean.indexOf(lowest)]! - optimum.x[0]!)).toBeLessThan(0.01)
    const words = plain(whyHere(state, null))
    const isApart = isElsewhere(space, optimum.x, next.x)
    expect(words.includes('The expected optimum is elsewhere')).toBe(isApart)
    if (isApart) expect(words).toContain(`at ${formatPlace(space, optimum.x)}`)
    told += isApart ? 1 : 0
  }
  expect(told).toBeGreaterThan(0)
  // A greedy search goes just there.
  lab.getState().setModel({ acquisition: 'mean' })
  expect(whyHere(lab.getState(), null)).not.toContain('expected optimum')
})

it('places are apart when one axis tells them apart, a log axis in decades', () => {
  const space = [
    { label: 'x', low: 1e-4, high: 1e-1, scale: 'log' },
    { label: 'y', low: 0, high: 10, scale: 'linear' },
  ] as const
  expect(isElsewhere(space, [1e-3, 5], [1.05e-3, 5.1])).toBe(false)
  expect(isElsewhere(space, [1e-3, 5], [2e-3, 5])).toBe(true)
  expect(expectedOptimumWords(space, { x: [1e-3, 5], mean: 2, transform: null }, { x: [1e-3, 5] })).toBe('')
})

it('is none before anything was measured', () => {
  const lab = createLab()
  lab.getState().setSource(listed('branin'))
  lab.getState().goTo(0)
  expect(selectExpectedOptimum(lab.getState())).toBeNull()
})
