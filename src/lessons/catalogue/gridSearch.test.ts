import { describe, expect, it } from 'vitest'
import { listed } from '../../problems/source'
import { grid, pointsPerAxis } from '../../search/grid'
import { selectShown } from '../../store/derived'
import { createLab } from '../../store/lab'
import { performOnBench } from '../acts'
import { bestOf, truthAt } from '../findings'
import { scene, searched } from '../scenes'
import { labAfter, labAt } from '../testSupport'
import { EQUAL_STEPS, gridSearch } from './gridSearch'

const labOf = (id: string) => labAt(gridSearch, id)

describe('the lesson on grid search says truly', () => {
  it('that every penalty gives 8.54 with the smallest learning rate', () => {
    const lab = labAfter(gridSearch, 'one-bad-value')
    const values = selectShown(lab.getState()).map(({ x, y }) => [x[0], y!.toFixed(2)])
    expect(values).toEqual(Array(5).fill([1e-4, '8.54']))
  })

  it('what equal steps find, how large the first of them is as a factor, and that it is lower elsewhere', () => {
    const state = labOf('equal-steps').getState()
    expect(bestOf(state).toFixed(2)).toBe('5.74')
    expect(EQUAL_STEPS[1]! / EQUAL_STEPS[0]!).toBeCloseTo(250, -1)
    for (const rate of [0.001, 0.003, 0.01]) expect(truthAt(state, [rate, 0.001])).toBeLessThan(5)
  })

  it('what 16 and 25 places find where one input matters', () => {
    expect(bestOf(labOf('finer').getState()).toFixed(2)).toBe('0.94')
    expect(bestOf(labAfter(gridSearch, 'finer').getState()).toFixed(2)).toBe('0.27')
  })

  it('how many different answers are left when the second input does not matter', () => {
    const lab = labOf('shadows')
    performOnBench(lab, { do: 'set', setting: 'dial', value: 0 })
    expect(new Set(selectShown(lab.getState()).map(({ y }) => y)).size).toBe(5)
  })

  it('how few values are left with more settings', () => {
    expect([25, 49, 48, 60].map((budget) => pointsPerAxis(budget, 2))).toEqual([5, 7, 6, 7])
    expect(pointsPerAxis(60, 5)).toBe(2)
    expect(Math.round(10 ** 7 / (60 * 24 * 365.25))).toBe(19)
  })

  it('what nine places of a grid find', () => {
    const source = listed('taxi_surface_standardised')
    const lab = createLab(scene({ blackBox: source, budget: 9, actions: searched(grid, source, { budget: 9 }) }))
    expect(bestOf(lab.getState()).toFixed(2)).toBe('4.63')
  })
})
