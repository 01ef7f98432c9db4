import { describe, expect, it } from 'vitest'
import { selectMoment, selectNext, selectShown } from '../../store/derived'
import { performOnBench } from '../acts'
import { bestOf, expectedBest, explainedAt, truthAt } from '../findings'
import { labAfter, labAt } from '../testSupport'
import { LUCKY_ONE, noise } from './noise'

const at = (step: string) => labAt(noise, step).getState()

describe('the lesson on noise says truly', () => {
  it('what the lucky answer was, and what the same place answered next', () => {
    expect(selectShown(at('again')).at(-1)).toMatchObject({ x: [0] })
    expect(selectShown(at('again')).length).toBe(LUCKY_ONE)
    expect(bestOf(at('again')).toFixed(2)).toBe('1.79')
    expect(selectShown(labAfter(noise, 'again').getState()).at(-1)!.y!.toFixed(2)).toBe('0.85')
  })

  it('where the mean is highest, and what is true at both places', () => {
    const state = at('which-to-use')
    const best = expectedBest(state)
    expect(best.toFixed(2)).toBe('0.91')
    expect(explainedAt(state, [best])!.mean.toFixed(2)).toBe('1.40')
    expect([0, best].map((x) => truthAt(state, [x]).toFixed(2))).toEqual(['1.04', '1.62'])
  })

  it('where a model that takes answers as exact expects its best', () => {
    const lab = labAt(noise, 'told-exact')
    expect(expectedBest(lab.getState()).toFixed(2)).toBe('0.17')
    performOnBench(lab, { do: 'set', setting: 'noiseSd', value: 0.3 })
    expect(expectedBest(lab.getState()).toFixed(2)).toBe('0.91')
  })

  it('how much is expected, counted from the answer and from the mean', () => {
    const lab = labAt(noise, 'what-to-beat')
    const most = () => Math.max(...selectMoment(lab.getState()).scores()!)
    expect(most().toFixed(3)).toBe('0.005')
    performOnBench(lab, { do: 'acquisition', kind: 'nei' })
    expect(most().toFixed(2)).toBe('0.09')
    expect(selectNext(lab.getState())!.x[0]!.toFixed(2)).toBe('0.91')
  })
})
