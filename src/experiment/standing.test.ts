import { describe, expect, it } from 'vitest'
import type { ProblemId } from '../problems'
import { listed } from '../problems/source'
import { bayesian } from '../search/bayesian'
import { type NamedSettings, withSettings } from '../search/modelSettings'
import { explainNext, modelsOf } from './moments'
import { defaultSetup, type Setup } from './setup'
import { misfitOf, standingOf } from './standing'
import { runToEnd } from './trace'

function runOf(problem: ProblemId, change: Partial<Setup>, settings: Partial<NamedSettings> = {}) {
  const defaults = defaultSetup(listed(problem))
  const setup: Setup = { ...defaults, ...change, model: withSettings(defaults.model, settings) }
  const trace = runToEnd(bayesian, setup)
  const models = modelsOf(setup, trace, setup.model)
  const nextAfter = (n: number) => {
    const next = explainNext(setup, models[n]!)!
    return { ...next, ...standingOf(setup, models[n]!, trace.slice(0, n), next.x, next.sd) }
  }
  return { trace, models, nextAfter }
}

describe('a search that asks at one place again and again', () => {
  const { trace, nextAfter } = runOf('forrester', { budget: 30 }, { xi: 0 })

  it('repeats evaluations that the model cannot tell from each other', () => {
    for (let n = 15; n < 30; n++) {
      expect(Math.abs(trace[n]!.x[0]! - 0.757)).toBeLessThan(0.001)
      expect(nextAfter(n).repeats, `after ${n}`).toContain(n)
    }
    expect(nextAfter(29).repeats.length).toBeGreaterThan(14)
  })

  it('does not while there is more to learn there than the noise it assumes', () => {
    for (let n = 3; n < 14; n++) expect(nextAfter(n).repeats, `after ${n}`).toEqual([])
  })
})

describe('a place beside the best so far', () => {
  it('is tied to it by the kernel, and doubted the less the closer it is', () => {
    const { trace, models } = runOf('forrester', { budget: 8 })
    const setup = defaultSetup(listed('forrester'))
    const at = (x: number) => standingOf(setup, models[8]!, trace, [x], 0.1)
    const best = trace.reduce((a, b) => (b.y! < a.y! ? b : a)).x[0]!
    expect(at(best).tie).toBeCloseTo(1, 9)
    expect(at(best + 0.01).tie).toBeGreaterThan(0.99)
    expect(at(best + 0.01).tie).toBeGreaterThan(at(best + 0.1).tie)
    expect(at(best).repeats.length).toBeGreaterThan(0)
  })
})

describe('the misfit of a model', () => {
  it('is about 1 when the settings suit the data, and 0 without data', () => {
    const { models } = runOf('forrester', {})
    expect(misfitOf(models[0]!)).toBe(0)
    expect(misfitOf(models[16]!)).toBeGreaterThan(0.5)
    expect(misfitOf(models[16]!)).toBeLessThan(2)
  })

  it('is far beyond it when noise is taken for signal, and small again once the noise is fitted', () => {
    const noisy = { noise: 2 }
    expect(misfitOf(runOf('forrester', noisy).models[16]!)).toBeGreaterThan(20)
    expect(misfitOf(runOf('forrester', noisy, { fit: 'map' }).models[16]!)).toBeLessThan(2)
  })
})
