import { describe, expect, it } from 'vitest'
import { selectShown, selectTruth } from '../../store/derived'
import { isBenchAct, performOnBench } from '../acts'
import { bestOf, mostToGain, truthAt, widestOf } from '../findings'
import { labAfter, labAt } from '../testSupport'
import { whenItGoesWrong } from './whenItGoesWrong'

const at = (step: string) => labAt(whenItGoesWrong, step).getState()
/** What words of a step make of its figure. */
function having(step: string, word: string) {
  const lab = labAt(whenItGoesWrong, step)
  for (const act of whenItGoesWrong.steps.find(({ id }) => id === step)!.sets![word]!)
    if (isBenchAct(act)) performOnBench(lab, act)
  return lab.getState()
}
const revealed = (step: string) => labAfter(whenItGoesWrong, step).getState()

describe('the lesson on what goes wrong says truly', () => {
  it('that a model too sure asks one place again, sees nothing to gain, and gains nothing', () => {
    const lab = labAt(whenItGoesWrong, 'too-sure')
    const state = lab.getState()
    for (const { x } of selectShown(state).slice(-7)) expect(x[0]!.toFixed(2)).toBe('0.57')
    expect(mostToGain(state)).toBe(0)
    performOnBench(lab, { do: 'step', count: 6 })
    expect(bestOf(lab.getState()) - bestOf(state)).toBeLessThan(0.001)
  })

  it('that a fit opens the bands again, and a longer length-scale does not', () => {
    expect(mostToGain(having('too-sure', 'fit'))).toBeGreaterThan(0.01)
    expect(widestOf(having('too-sure', 'fit'))).toBeGreaterThan(widestOf(at('too-sure')))
    const lab = labAt(whenItGoesWrong, 'too-sure')
    performOnBench(lab, { do: 'set', setting: 'lengthscale', value: 3 })
    expect(widestOf(lab.getState())).toBeLessThan(widestOf(at('too-sure')))
  })

  it('that a search is finished: flat since its seventh answer, at the lowest value there is, and so for a fitted model', () => {
    const state = at('finished')
    const values = selectShown(state).map(({ y }) => y!)
    expect(values).toHaveLength(14)
    expect(values.indexOf(bestOf(state))).toBe(6)
    expect(mostToGain(state)).toBeLessThan(1e-17)
    expect(mostToGain(having('finished', 'fit'))).toBeLessThan(1e-17)
    expect(widestOf(having('finished', 'fit'))).toBeLessThan(widestOf(state))
    expect(bestOf(revealed('finished'))).toBe(bestOf(state))
    const lowest = Math.min(...selectTruth(revealed('finished')).map(({ y }) => y))
    expect([bestOf(state), lowest].map((y) => y.toFixed(2))).toEqual(['-7.92', '-7.92'])
  })

  it('that nothing hints at the needle', () => {
    const state = at('needle')
    const values = selectShown(state).map(({ y }) => y!)
    expect(values).toHaveLength(15)
    expect(bestOf(state).toFixed(2)).toBe('0.30')
    expect(Math.max(...values.slice(0, 8)).toFixed(2)).toBe('0.30')
    expect(mostToGain(state)).toBeLessThan(1e-17)
    expect(truthAt(state, [0.72]).toFixed(2)).toBe('1.00')
  })

  it('what six evaluations gain on either axis', () => {
    expect(selectShown(at('scale-of-x'))).toHaveLength(3)
    expect(bestOf(having('scale-of-x', 'linearRun'))).toBe(bestOf(at('scale-of-x')))
    expect(bestOf(having('scale-of-x', 'logRun')).toFixed(3)).toBe('0.001')
  })

  it('what five evaluations gain by y, its logarithm and its ranks', () => {
    const values = selectShown(at('scale-of-y')).map(({ y }) => y!)
    expect(values.map((y) => Number(y.toPrecision(y < 1 ? 2 : 4)))).toEqual([0.24, 183.7, 1357])
    const best = ['plainRun', 'logRun', 'rankRun'].map((word) => bestOf(having('scale-of-y', word)).toFixed(2))
    expect(best).toEqual(['0.24', '0.17', '0.18'])
  })
})
