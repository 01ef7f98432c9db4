import { describe, expect, it } from 'vitest'
import { selectShown } from '../../store/derived'
import type { LabState } from '../../store/state'
import { isBenchAct, performOnBench } from '../acts'
import { bestOf, explainedAt, gainShareAt, mostToGain } from '../findings'
import { labAfter, labAt } from '../testSupport'
import { expectedImprovement } from './expectedImprovement'

const at = (step: string) => labAt(expectedImprovement, step).getState()
const revealed = (step: string) => labAfter(expectedImprovement, step).getState()
const placesOf = (state: LabState, from: number) =>
  selectShown(state)
    .slice(from)
    .map(({ x }) => x[0]!)
const explained = (state: LabState, x: number) => explainedAt(state, [x])!

describe('the lesson on expected improvement says truly', () => {
  it('where it peaks', () => {
    expect(gainShareAt(at('which-place'), [0.69])).toBeGreaterThan(0.999)
  })

  it('how chance and amount differ at two places', () => {
    const state = at('chance-and-amount')
    const [near, far] = [explained(state, 0.61), explained(state, 0.69)]
    expect([near, far].map(({ probabilityOfImprovement }) => Math.round(probabilityOfImprovement * 100))).toEqual([54, 36])
    expect([near, far].map(({ expectedImprovement }) => expectedImprovement.toFixed(2))).toEqual(['0.05', '0.18'])
  })

  it('how much doubt pays', () => {
    const state = at('two-terms')
    for (const x of [0.55, 0.57, 0.59, 0.61, 0.63, 0.65]) expect(explained(state, x).terms.uncertainty).toBeLessThan(0.2)
    expect(explained(state, 0.67).terms.uncertainty).toBeLessThan(0.25)
    expect(explained(state, 0.69).terms.uncertainty).toBeGreaterThan(0.25)
    expect(explained(state, 0.6).terms.mean).toBeLessThanOrEqual(explained(state, 0.613).terms.mean)
  })

  it('where six places for probability alone lie, and what amounts find', () => {
    const before = bestOf(at('probability-only'))
    const state = revealed('probability-only')
    for (const x of placesOf(state, 3)) expect(Math.abs(x - 0.595)).toBeLessThan(0.025)
    expect((bestOf(state) - before).toFixed(2)).toBe('0.11')
    const lab = labAt(expectedImprovement, 'probability-only')
    const { sets } = expectedImprovement.steps.find(({ id }) => id === 'probability-only')!
    for (const act of sets!.amounts!) if (isBenchAct(act)) performOnBench(lab, act)
    expect(bestOf(lab.getState()).toFixed(2)).toBe('1.57')
  })

  it('what ξ costs where little is left to gain', () => {
    expect(selectShown(at('xi')).length).toBe(9)
    expect(bestOf(at('xi')).toFixed(2)).toBe('1.57')
    expect(bestOf(revealed('xi')).toFixed(2)).toBe('1.57')
    const lab = labAt(expectedImprovement, 'xi')
    performOnBench(lab, { do: 'step', count: 1 })
    expect(bestOf(lab.getState()).toFixed(2)).toBe('1.62')
  })

  it('how little is left to gain at the top', () => {
    expect(selectShown(at('near-zero')).length).toBe(11)
    expect(bestOf(at('near-zero')).toFixed(2)).toBe('1.62')
    expect(mostToGain(at('near-zero')).toFixed(4)).toBe('0.0006')
    expect(mostToGain(at('which-place')).toFixed(2)).toBe('0.18')
  })
})
