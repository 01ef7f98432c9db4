import { inverse, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { correlation } from '../numerics/bivariateNormal'
import { listed } from '../problems/source'
import { bayesian } from '../search/bayesian'
import { fitModel } from '../search/model'
import { type NamedSettings, withSettings } from '../search/modelSettings'
import { largestDifference } from '../testSupport'
import { covarianceBetween, pairBelief } from './jointBelief'
import { explain } from './moments'
import { contestOf, defaultSetup, type Setup } from './setup'
import { runToEnd, type Trace, toldBy } from './trace'

const places = [[0.1], [0.35], [0.6], [0.85]]

function modelAfter(evaluations: number, change: Partial<NamedSettings> = {}) {
  const first = defaultSetup(listed('forrester'))
  const setup: Setup = { ...first, budget: 8, model: withSettings(first.model, change) }
  const trace: Trace = runToEnd(bayesian, { ...setup, model: first.model }).slice(0, evaluations)
  return { setup, trace, model: fitModel(contestOf(setup, setup.model), setup.model, toldBy(trace)) }
}

describe('the covariance between places', () => {
  it('is before any evaluation the kernel alone', () => {
    const { model } = modelAfter(0, { covariance: { kind: 'rbf', variance: 4, lengthscale: [0.3] } })
    const { scale } = model.units
    const expected = places.flatMap(([x]) => places.map(([z]) => scale ** 2 * 4 * Math.exp(-0.5 * ((x! - z!) / 0.3) ** 2)))
    for (const belief of ['prior', 'posterior'] as const)
      expect(largestDifference(covarianceBetween(model, places, belief), expected)).toBeLessThan(1e-12 * 4 * scale ** 2)
  })

  it('is afterwards what solving the textbook equation with another library gives', () => {
    const { model, trace } = modelAfter(5, { covariance: { kind: 'rbf', variance: 1, lengthscale: [0.2] }, noiseSd: 0.1 })
    const { scale } = model.units
    const k = ([a]: readonly number[], [b]: readonly number[]) => Math.exp(-0.5 * ((a! - b!) / 0.2) ** 2)
    const X = trace.map(({ x }) => x)
    const K = new Matrix(X.map((a) => X.map((b) => k(a, b)))).add(Matrix.eye(X.length).mul(0.01))
    const cross = new Matrix(places.map((a) => X.map((b) => k(a, b))))
    const prior = new Matrix(places.map((a) => places.map((b) => k(a, b))))
    const expected = prior.sub(cross.mmul(inverse(K)).mmul(cross.transpose())).mul(scale ** 2)
    expect(largestDifference(covarianceBetween(model, places, 'posterior'), expected.to1DArray())).toBeLessThan(1e-10)
  })

  it('does not depend on the values, and is no larger than before them', () => {
    const { model } = modelAfter(5)
    const [before, now] = [covarianceBetween(model, places, 'prior'), covarianceBetween(model, places, 'posterior')]
    places.forEach((_, i) => {
      expect(now[i * 5]!).toBeLessThanOrEqual(before[i * 5]!)
    })
  })
})

describe('the belief about two values', () => {
  it.each(['hand', 'mle', 'bayes'] as const)(
    'has the mean and the s.d. that each place has by itself, with settings by %s',
    (fit) => {
      const { setup, model } = modelAfter(6, { fit })
      const pair = pairBelief(setup, model, [0.2], [0.55], 'posterior')
      const alone = [[0.2], [0.55]].map((x) => explain(setup, model, x)!)
      alone.forEach(({ mean, sd }, i) => {
        expect(pair.mean[i]).toBeCloseTo(mean, 9)
        expect(Math.sqrt(pair.variance[i]!)).toBeCloseTo(sd, 9)
      })
      expect(pair.covariance).toBeCloseTo(covarianceBetween(model, [[0.2], [0.55]], 'posterior')[1]!, 9)
    },
  )

  it('is of one value when both places are one, even where evaluations there would differ', () => {
    const white = { kind: 'white', variance: 0.5 }
    const { setup, model } = modelAfter(0, {
      covariance: { kind: 'sum', children: [{ kind: 'rbf', variance: 1, lengthscale: [0.2] }, white] },
    })
    const pair = pairBelief(setup, model, [0.3], [0.3], 'posterior')
    expect(correlation(pair)).toBe(1)
  })

  it('is certain at an observation without noise, and of nothing else', () => {
    const { setup, model, trace } = modelAfter(6, { noiseSd: 0 })
    const { x, y } = trace[2]!
    const pair = pairBelief(setup, model, x, [0.9], 'posterior')
    expect(pair.mean[0]).toBeCloseTo(y!, 6)
    expect(pair.variance[0]).toBe(0)
    expect(pair.covariance).toBe(0)
    expect(correlation(pair)).toBeNull()
  })

  it('is certain too where an observation stands twice and the factor needed jitter', () => {
    const { setup, trace } = modelAfter(6, { noiseSd: 0 })
    const told = toldBy([...trace, trace[2]!])
    const pair = pairBelief(setup, fitModel(contestOf(setup, setup.model), setup.model, told), trace[2]!.x, [0.9], 'posterior')
    expect(pair.variance[0]).toBe(0)
  })

  it('has before the observations the mean in force on both sides', () => {
    for (const mean of ['zero', 'estimated'] as const) {
      const { setup, model } = modelAfter(6, { mean })
      const pair = pairBelief(setup, model, [0.2], [0.9], 'prior')
      expect(pair.mean[0]).toBe(pair.mean[1])
    }
  })
})
