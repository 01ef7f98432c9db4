import { describe, expect, it } from 'vitest'
import { selectShown } from '../../store/derived'
import { isBenchAct, performOnBench } from '../acts'
import { bestOf, mostToGain, truthAt } from '../findings'
import { labAfter, labAt } from '../testSupport'
import { whenItGoesWrong } from './whenItGoesWrong'

const at = (step: string) => labAt(whenItGoesWrong, step).getState()
const revealed = (step: string) => labAfter(whenItGoesWrong, step).getState()

describe('the lesson on what goes wrong says truly', () => {
  it('that a model too sure asks one place again, sees nothing to gain, and gains nothing', () => {
    const state = at('too-sure')
    for (const { x } of selectShown(state).slice(-7)) expect(x[0]!.toFixed(2)).toBe('0.57')
    expect(mostToGain(state)).toBe(0)
    expect(bestOf(revealed('too-sure')) - bestOf(state)).toBeLessThan(0.001)
  })

  it('that a fit opens the bands again', () => {
    const lab = labAt(whenItGoesWrong, 'too-sure')
    performOnBench(lab, { do: 'fit', by: 'map' })
    expect(mostToGain(lab.getState())).toBeGreaterThan(0.01)
  })

  it('that nothing hints at the needle', () => {
    const state = at('needle')
    const values = selectShown(state).map(({ y }) => y!)
    expect(bestOf(state).toFixed(2)).toBe('0.30')
    expect(Math.max(...values.slice(0, 8)).toFixed(2)).toBe('0.30')
    expect(mostToGain(state)).toBeLessThan(1e-17)
    expect(truthAt(state, [0.72]).toFixed(2)).toBe('1.00')
  })

  it('what six evaluations gain on either axis', () => {
    expect(bestOf(at('scale-of-x')).toFixed(2)).toBe('0.87')
    expect(bestOf(revealed('scale-of-x')).toFixed(2)).toBe('0.87')
    const lab = labAt(whenItGoesWrong, 'scale-of-x')
    const { sets } = whenItGoesWrong.steps.find(({ id }) => id === 'scale-of-x')!
    for (const act of sets!.log!) if (isBenchAct(act)) performOnBench(lab, act)
    expect(bestOf(lab.getState()).toFixed(3)).toBe('0.001')
  })

  it('what five evaluations gain by y, its logarithm and its ranks', () => {
    const values = selectShown(at('scale-of-y')).map(({ y }) => y!)
    expect(values.map((y) => Number(y.toPrecision(y < 1 ? 2 : 4)))).toEqual([0.24, 183.7, 1357])
    expect(bestOf(revealed('scale-of-y'))).toBe(values[0])
    const { sets } = whenItGoesWrong.steps.find(({ id }) => id === 'scale-of-y')!
    const bestWith = (name: string) => {
      const lab = labAt(whenItGoesWrong, 'scale-of-y')
      for (const act of sets![name]!) if (isBenchAct(act)) performOnBench(lab, act)
      return bestOf(lab.getState()).toFixed(2)
    }
    expect([bestWith('plain'), bestWith('log'), bestWith('rank')]).toEqual([values[0]!.toFixed(2), '0.17', '0.18'])
  })
})
