import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AcquisitionId } from '../acquisition'
import { listed } from '../problems/source'
import { inBatch } from '../search/batch'
import { fitModel, placesAsPoints } from '../search/model'
import { type FitMethod, withSettings } from '../search/modelSettings'
import { suggest } from '../search/suggest'
import { predict } from '../surrogate/gaussianProcess'
import { check } from '../testSupport'
import { wholeBatches } from './batches'
import { jobsOf, raceRun } from './race'
import { finishTimes } from './raceSummary'
import { contestOf, defaultSetup, type Setup } from './setup'
import { type Action, replay, toldBy } from './trace'

const setupOf = (batch: number | undefined, acquisition: AcquisitionId = 'ei', fit: FitMethod = 'hand'): Setup => {
  const setup = defaultSetup(listed('branin'))
  return { ...setup, budget: 17, model: withSettings(setup.model, { acquisition, fit, ...(batch !== undefined && { batch }) }) }
}

const traceOf = (setup: Setup, actions: readonly Action[] = [{ do: 'step', count: setup.budget }]) => replay(setup, actions).trace
const placesOf = (setup: Setup) => traceOf(setup).map(({ x, y }) => ({ x, y }))

describe('a batch', () => {
  it.each<AcquisitionId>(['ei', 'thompson', 'ucb'])('of one is the sequential run, bit for bit, by %s', (acquisition) => {
    const plain = setupOf(undefined, acquisition)
    // As a document may say it, where `withSettings` would leave it out.
    const one: Setup = { ...plain, model: { ...plain.model, acquisition: { ...plain.model.acquisition, batch: 1 } } }
    expect(placesOf(one)).toEqual(placesOf(plain))
  })

  it.each([2, 3, 4])('of %i is chosen from what came back before it, and its places lie apart', (q) => {
    const setup = setupOf(q)
    const trace = traceOf(setup)
    const { initialPoints, budget } = setup
    expect(trace.map(({ behind = 0 }) => behind)).toEqual([
      ...Array(initialPoints).fill(0),
      ...Array.from({ length: budget - initialPoints }, (_, i) => i % q),
    ])
    const contest = contestOf(setup, setup.model)
    for (let start = initialPoints; start < budget; start += q) {
      const model = fitModel(contest, setup.model, toldBy(trace.slice(0, start)))
      const batch = trace.slice(start, start + q).map(({ x }) => x)
      for (const [j, x] of batch.entries()) {
        expect(x).toEqual(suggest(inBatch(model, batch.slice(0, j)))!.x)
        for (const other of batch.slice(0, j)) expect(Math.hypot(x[0]! - other[0]!, x[1]! - other[1]!)).toBeGreaterThan(1e-3)
      }
    }
  })

  it.each(['hand', 'map', 'bayes'] as const)(
    'believes just what the model expects: the mean stays, the doubt goes, fitted by %s',
    (fit) => {
      const setup = { ...setupOf(2, 'ei', fit), budget: 9 }
      const trace = traceOf(setup)
      const model = fitModel(contestOf(setup, setup.model), setup.model, toldBy(trace.slice(0, 7)))
      const x = [2.5, 7.5]
      const points = placesAsPoints(model.space, [x, [1, 1], [8, 12]])
      const after = inBatch(model, [x])
      const means = (of: typeof model) => of.members.map(({ process }) => predict(process, points))
      if (fit === 'hand')
        for (const [i, mean] of means(after)[0]!.mean.entries()) expect(mean).toBeCloseTo(means(model)[0]!.mean[i]!, 9)
      for (const [m, { sd }] of means(after).entries()) expect(sd[0]!).toBeLessThan(0.4 * means(model)[m]!.sd[0]! + 0.01)
      expect(after.members.every(({ process }, m) => process.prior === model.members[m]!.process.prior)).toBe(true)
    },
  )

  it('of draws takes each place from another function of the same belief', () => {
    const setup = setupOf(3, 'thompson')
    const trace = traceOf(setup)
    const model = fitModel(contestOf(setup, setup.model), setup.model, toldBy(trace.slice(0, 5)))
    const others = [
      [[0, 0]],
      [
        [0, 0],
        [1, 1],
      ],
    ].map((underWay) => inBatch(model, underWay))
    expect(others.every(({ members }) => members === model.members)).toBe(true)
    expect(new Set([model, ...others].map((each) => suggest(each)!.x.join())).size).toBe(3)
  })

  it('ends with a place of one’s own, whose result is known at once', () => {
    const setup = setupOf(4)
    const trace = traceOf(setup, [
      { do: 'step', count: 7 },
      { do: 'choose', x: [1, 1] },
      { do: 'step', count: 3 },
    ])
    expect(trace.map(({ behind = 0 }) => behind)).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 2])
  })

  it('does not evaluate twice where a black box has its places listed', () => {
    const setup = defaultSetup({
      kind: 'table',
      goal: 'maximize',
      output: 'y',
      axes: [{ name: 'x', low: 0, high: 13 }],
      rows: Array.from({ length: 14 }, (_, i) => [i, Math.sin(i)]),
    })
    const model = withSettings(setup.model, { batch: 4 })
    const places = traceOf({ ...setup, budget: 14, model }).map(({ x }) => x.join())
    expect(new Set(places).size).toBe(14)
  })
})

describe('the moments that are shown', () => {
  it('are those at which no batch is under way, in either direction', () => {
    const setup = setupOf(3)
    const trace = traceOf(setup)
    const moments = (towards: 1 | -1) =>
      Array.from({ length: 18 }, (_, at) => wholeBatches(setup, trace, setup.model, at, towards))
    expect(moments(1)).toEqual([0, 1, 2, 3, 4, 5, 8, 8, 8, 11, 11, 11, 14, 14, 14, 17, 17, 17])
    expect(moments(-1)).toEqual([0, 1, 2, 3, 4, 5, 5, 5, 8, 8, 8, 11, 11, 11, 14, 14, 14, 17])
    check(
      fc.property(fc.integer({ min: 5, max: 30 }), (count) => {
        const at = wholeBatches(setup, trace.slice(0, 5), setup.model, count, 1)
        expect(at).toBe(Math.min(17, 5 + 3 * Math.ceil((Math.min(count, 17) - 5) / 3)))
      }),
    )
  })
})

describe('a race with workers side by side', () => {
  const raced = (batch: number) =>
    raceRun(
      jobsOf({
        source: listed('branin'),
        searches: [{ id: 'bo', kind: 'bayesian', settings: { fit: 'hand', warp: false, batch } }],
        budget: 17,
        seeds: [3],
        initialPoints: 5,
        noise: 0,
      })[0]![0]!,
    )

  it('is as fast as its batches are large: the places of one do not wait for each other', () => {
    const last = (batch: number, parallel: number) =>
      finishTimes({ ...raced(batch), choosing: Array(17).fill(0) }, 60, parallel).at(-1)
    // Five initial points on four workers take two rounds; then 12 evaluations one by one, or in batches.
    expect(last(1, 4)).toBe(2 * 60 + 12 * 60)
    expect(last(4, 4)).toBe(2 * 60 + 3 * 60)
    expect(last(4, 2)).toBe(3 * 60 + 6 * 60)
    expect(last(4, 1)).toBe(17 * 60)
  })

  it('with a batch of one is the very race without', () => {
    expect(raced(1).run).toEqual(
      raceRun(
        jobsOf({
          source: listed('branin'),
          searches: [{ id: 'bo', kind: 'bayesian', settings: { fit: 'hand', warp: false } }],
          budget: 17,
          seeds: [3],
          initialPoints: 5,
          noise: 0,
        })[0]![0]!,
      ).run,
    )
  })
})
