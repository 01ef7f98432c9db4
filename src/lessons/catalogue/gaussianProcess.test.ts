import { describe, expect, it } from 'vitest'
import { pairBelief } from '../../experiment/jointBelief'
import { selectMoment } from '../../store/derived'
import { correlationAtCursors, sdAt } from '../findings'
import { labAfter, labAt } from '../testSupport'
import { gaussianProcess } from './gaussianProcess'

describe('the lesson on Gaussian processes says truly', () => {
  it('what one answer tells about a place that was not asked', () => {
    const state = labAfter(gaussianProcess, 'two-values').getState()
    const { mean, variance } = pairBelief(state.setup, selectMoment(state).model, [0.4], [0.6], 'posterior')
    expect(mean[1].toFixed(2)).toBe('0.61')
    expect(Math.sqrt(variance[1]).toFixed(2)).toBe('0.80')
    expect(sdAt(labAt(gaussianProcess, 'two-values').getState(), 0.6)).toBeCloseTo(1, 9)
  })

  it('how the values of two places correlate under the kernel that it prints', () => {
    const between = (distance: number, lengthscale: number) => Math.exp(-(distance ** 2) / (2 * lengthscale ** 2))
    expect(correlationAtCursors(labAt(gaussianProcess, 'kernel').getState())).toBeCloseTo(between(0.2, 0.2), 9)
    expect(correlationAtCursors(labAt(gaussianProcess, 'now-you').getState())).toBeCloseTo(between(0.4, 0.1), 9)
    expect(between(0.25, 0.1)).toBeLessThan(0.05)
    expect(between(0.24, 0.1)).toBeGreaterThan(0.05)
  })
})
