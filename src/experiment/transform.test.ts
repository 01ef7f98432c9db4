import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listed } from '../problems/source'
import { fitModel } from '../search/model'
import { withSettings } from '../search/modelSettings'
import { suggest } from '../search/suggest'
import { TRANSFORMS, type TransformId, transformed } from '../search/transforms'
import type { Covariance } from '../surrogate/kernels/kernel'
import { check, readReference } from '../testSupport'
import { type Document, defaultDocument } from './document'
import { shownBy } from './drawnFunctions'
import { exploreRoom } from './exploreRoom'
import { leftOutOf } from './fitCheck'
import { answer } from './headless'
import { explain, moments } from './moments'
import { decodeLink, encodeLink } from './room'
import { contestOf, defaultSetup, type Setup } from './setup'
import { surveyLine } from './survey'
import { type Action, replay, toldBy } from './trace'

interface Reference {
  readonly kernel: Covariance
  readonly noiseSd: number
  readonly xi: number
  readonly cases: readonly {
    readonly transform: TransformId
    readonly goal: 'minimize' | 'maximize'
    readonly x: readonly number[]
    readonly y: readonly number[]
    readonly turned: readonly number[]
    readonly query: readonly number[]
    readonly median: readonly number[]
    readonly low: readonly number[]
    readonly high: readonly number[]
    readonly sd: readonly number[]
    readonly ei: readonly number[]
  }[]
}

const { kernel, noiseSd, xi, cases } = readReference<Reference>('transforms')

const boxOf = (goal: 'minimize' | 'maximize') =>
  ({ kind: 'formula', formula: 'x', axes: [{ name: 'x', low: 0, high: 1 }], goal }) as const

/** A model of values that were told, set by hand. */
function toldModel(goal: 'minimize' | 'maximize', x: readonly number[], y: readonly number[], transform: TransformId | null) {
  const plain = defaultSetup(boxOf(goal))
  const model = withSettings(plain.model, { covariance: kernel, noiseSd, xi, acquisition: 'ei', transform })
  const setup: Setup = { ...plain, budget: x.length, initialPoints: 1, model }
  const actions: Action[] = x.map((each, i) => ({ do: 'tell', x: [each], y: y[i]! }))
  const { trace } = replay(setup, actions)
  return { setup, trace, actions, model: fitModel(contestOf(setup, model), model, toldBy(trace)) }
}

const closeTo = (values: readonly number[]) =>
  values.map((value) => expect.closeTo(value, 12 - Math.ceil(Math.log10(Math.abs(value) + 1))))

describe.each(cases)(
  'a model of $transform of y, to $goal',
  ({ transform, goal, x, y, turned, query, median, low, high, sd, ei }) => {
    const { setup, model, trace } = toldModel(goal, x, y, transform)
    const sign = goal === 'maximize' ? 1 : -1
    const [moment] = moments(
      setup,
      [model],
      surveyLine(
        model.space,
        query.map((place) => [place]),
      ),
    )

    it('is told what SciPy makes of y', () => {
      const { values } = transformed(
        transform,
        y.map((value) => sign * value),
        goal === 'minimize',
      )!
      expect(values.map((value) => sign * value)).toEqual(closeTo(turned))
    })

    it('draws the median of y and its quantiles, as scikit-learn’s posterior taken back', () => {
      const curves = moment!.curves()
      expect(Array.from(curves.mean)).toEqual(closeTo(median))
      expect(query.map((_, i) => moment!.edge(-2)(i))).toEqual(closeTo(low))
      expect(query.map((_, i) => moment!.edge(2)(i))).toEqual(closeTo(high))
      expect(Array.from(curves.sd)).toEqual(closeTo(sd))
    })

    it('expects an improvement in the transformed units, and says so', () => {
      expect(Array.from(moment!.scores()!)).toEqual(closeTo(ei))
      query.forEach((place, i) => {
        const at = explain(setup, model, [place])!
        expect(at).toMatchObject({
          mean: expect.closeTo(median[i]!, 5),
          range: [expect.closeTo(low[i]!, 4), expect.closeTo(high[i]!, 4)],
          expectedImprovement: expect.closeTo(ei[i]!, 12),
          transform,
        })
        expect(at.terms.mean + at.terms.uncertainty).toBeCloseTo(ei[i]!, 12)
      })
    })

    it('names the best value measured as the one to beat, in y', () => {
      const best = goal === 'maximize' ? Math.max(...y) : Math.min(...y)
      expect(explain(setup, model, [0.5])!.best).toBeCloseTo(best, 6)
    })

    it('leaves values out and gives them back in y', () => {
      leftOutOf(setup, model, trace).forEach((each, i) => {
        expect(each.y).toBeCloseTo(y[i]!, 5)
        expect(Number.isFinite(each.z)).toBe(true)
      })
    })
  },
)

it('is asked for without a screen too: the median of y, and two s.d. to each side', () => {
  const { x, y, turned, query, median, low, high } = cases[0]!
  const document = {
    kernel,
    X: x.map((each) => [each]),
    y,
    noiseVariance: noiseSd ** 2,
    standardize: true,
    // The reference takes the average of log y for the mean before any data.
    mean: turned.reduce((sum, value) => sum + value, 0) / turned.length,
    query: query.map((each) => [each]),
  }
  const asked = (change: object) => answer('posterior', JSON.stringify({ ...document, ...change }))
  expect(asked({ transform: 'log' })).toMatchObject({ median: closeTo(median), low: closeTo(low), high: closeTo(high) })
  expect(() => asked({ transform: 'log', y: [...y.slice(1), -1] })).toThrow('y.4: must be above 0 for its logarithm')
  expect(() => asked({ transform: 'rank', y: y.map(() => 2) })).toThrow('y: a transform needs two different values')
})

it('goes back through a drawn function as through the mean', () => {
  const { transform, goal, x, y, turned } = cases[0]!
  const { setup, model } = toldModel(goal, x, y, transform)
  const shown = shownBy(setup, model)
  turned.forEach((value, i) => {
    expect(shown(value)).toBeCloseTo(y[i]!, 9)
  })
})

describe('log', () => {
  it('is refused where a value is not above 0: the model is then of y itself', () => {
    const refused = toldModel('minimize', [0.1, 0.5, 0.9], [3, 0, 5], 'log').model
    const plain = toldModel('minimize', [0.1, 0.5, 0.9], [3, 0, 5], null).model
    expect(refused.transformed).toBeNull()
    expect(suggest(refused)).toEqual(suggest(plain))
  })

  it('draws what lies beyond all numbers at the largest that a measurement may have', () => {
    const { setup, model } = toldModel('maximize', [0.1, 0.9], [1e-150, 1e150], 'log')
    const [moment] = moments(setup, [model], surveyLine(model.space, [[0.5], [1]]))
    for (const k of [-2, 2]) for (const i of [0, 1]) expect(Number.isFinite(moment!.edge(k)(i))).toBe(true)
  })
})

describe.each(TRANSFORMS)('%s', (transform) => {
  it('waits for two different values: until then the units of y are stated', () => {
    for (const y of [[], [2], [2, 2]]) expect(transformed(transform, y, false)).toBeNull()
  })

  it('keeps the order of values and leads back to them, whichever way is better', () => {
    check(
      fc.property(
        fc.uniqueArray(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 12 }),
        fc.boolean(),
        (y, isTurned) => {
          const told = y.map((value) => (isTurned ? -value : value))
          const { values, back } = transformed(transform, told, isTurned)!
          for (const [i, a] of told.entries())
            for (const [j, b] of told.entries()) if (a < b) expect(values[i]).toBeLessThanOrEqual(values[j]!)
          values.forEach((value, i) => {
            expect(Math.abs(back(value) / told[i]! - 1)).toBeLessThan(1e-9)
          })
        },
      ),
    )
  })

  it('is carried by a link, and needs y to be standardised', async () => {
    const { setup, ...rest } = defaultDocument()
    const with_ = (standardize: boolean): Document => ({
      ...rest,
      setup: { ...setup, model: withSettings(setup.model, { transform, standardize }) },
    })
    expect(await decodeLink(exploreRoom, await encodeLink(exploreRoom, with_(true)))).toEqual(with_(true))
    await expect(decodeLink(exploreRoom, await encodeLink(exploreRoom, with_(false)))).rejects.toThrow(/surrogate/)
  })

  it('chooses another place than y does, on a function with huge values', () => {
    const setup = { ...defaultSetup(listed('goldstein_price')), budget: 12 }
    const lastUnder = (change: TransformId | null) =>
      replay({ ...setup, model: withSettings(setup.model, { transform: change }) }, [{ do: 'step', count: 7 }]).trace.at(-1)!.x
    expect(lastUnder(transform)).not.toEqual(lastUnder(null))
  })
})
