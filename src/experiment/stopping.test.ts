import { describe, expect, it } from 'vitest'
import type { AcquisitionId } from '../acquisition'
import { listed } from '../problems/source'
import { fitModel } from '../search/model'
import { type StoppingRule, withSettings } from '../search/modelSettings'
import { stopState } from '../search/stopping'
import { suggest } from '../search/suggest'
import { contestOf, defaultSetup, type Setup } from './setup'
import { replay, toldBy } from './trace'

const setupOf = (stop?: StoppingRule, change: { acquisition?: AcquisitionId; batch?: number } = {}, noise = 0): Setup => {
  const setup = defaultSetup(listed('forrester'))
  return { ...setup, noise, budget: 30, model: withSettings(setup.model, { ...change, ...(stop && { stop }) }) }
}
const traceOf = (setup: Setup) => replay(setup, [{ do: 'step', count: setup.budget }]).trace

/** The largest expected improvement after each evaluation from the end of the initial design on. */
function gains(setup: Setup): number[] {
  const trace = traceOf(setup)
  const contest = contestOf(setup, setup.model)
  return trace
    .slice(setup.initialPoints - 1)
    .map((_, i) => suggest(fitModel(contest, setup.model, toldBy(trace.slice(0, setup.initialPoints + i))))!.score)
}

describe('a stopping rule', () => {
  it.each([1, 2, 3])(
    'ends the search after the best expected improvement was below the threshold for %i steps, no sooner',
    (steps) => {
      const plain = gains(setupOf())
      const below = 0.05
      const first = plain.findIndex((_, i) => i + 1 >= steps && plain.slice(i + 1 - steps, i + 1).every((gain) => gain < below))
      expect(first).toBeGreaterThan(0)
      const stopped = traceOf(setupOf({ below, unit: 'y', steps }))
      expect(stopped).toHaveLength(3 + first)
      // Until then it is the very same run.
      expect(stopped.map(({ x, y }) => [x, y])).toEqual(
        traceOf(setupOf())
          .slice(0, stopped.length)
          .map(({ x, y }) => [x, y]),
      )
    },
  )

  it('never ends in the initial design, and never where the threshold is 0', () => {
    expect(traceOf(setupOf({ below: 1e9, unit: 'y', steps: 1 }))).toHaveLength(3)
    expect(traceOf(setupOf({ below: 1e9, unit: 'y', steps: 4 }))).toHaveLength(6)
    expect(traceOf(setupOf({ below: 0, unit: 'y', steps: 1 }))).toHaveLength(30)
  })

  it('counts in the noise s.d. of the model where it is asked to', () => {
    const setup = { ...setupOf({ below: 0.5, unit: 'noise', steps: 1 }), noise: 2 }
    const model = withSettings(setup.model, { noiseSd: 0.3 })
    const noisy = { ...setup, model }
    const trace = traceOf(noisy)
    expect(trace.length).toBeLessThan(30)
    const context = contestOf(noisy, model)
    const { gain, threshold, holds } = stopState(context, model, model.acquisition.stop!, toldBy(trace), trace.length, 3)
    const { units } = fitModel(context, model, toldBy(trace))
    expect(threshold).toBeCloseTo(0.5 * 0.3 * units.scale, 12)
    expect([gain! < threshold, holds]).toEqual([true, true])
  })

  it.each(['ucb', 'thompson', 'logei', 'sd'] as const)('asks for expected improvement whatever %s chooses by', (acquisition) => {
    const rule = { below: 0.05, unit: 'y', steps: 2 } as const
    const setup = setupOf(rule, { acquisition })
    const trace = traceOf(setup)
    const context = contestOf(setup, setup.model)
    const { gain } = stopState(context, setup.model, rule, toldBy(trace), trace.length, 3)
    const xi = acquisition === 'logei' ? setup.model.acquisition.xi : 0
    const ei = fitModel(context, withSettings(setup.model, { acquisition: 'ei', xi }), toldBy(trace))
    expect(gain).toBe(suggest(ei)!.score)
  })

  it('lets a batch come to its end', () => {
    const trace = traceOf(setupOf({ below: 0.2, unit: 'y', steps: 1 }, { batch: 4 }))
    expect((trace.length - 3) % 4).toBe(0)
    expect(trace.length).toBeLessThan(30)
  })

  it('says nothing while no feasible place is known', () => {
    const setup = defaultSetup(listed('forrester_limited'))
    const rule = { below: 1e9, unit: 'y', steps: 1 } as const
    const model = withSettings(setup.model, { acquisition: 'eic', stop: rule })
    const told = [{ x: [0.76], value: 6, excess: 0.4 }]
    expect(stopState(contestOf(setup, model), model, rule, told, 1, 1)).toMatchObject({ gain: null, met: 0, holds: false })
  })
})
