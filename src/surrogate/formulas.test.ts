import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { toPoints } from '../numerics/points'
import { column, identity } from '../numerics/testSupport/matrix'
import { expectPrinted } from '../numerics/testSupport/printed'
import type { Scope, Value } from '../numerics/testSupport/texEvaluate'
import { between, kernelOf } from '../testSupport'
import { bindCovariance } from './covariance'
import { logMarginal, posterior } from './formulas'
import { condition, logMarginalLikelihood, predict } from './gaussianProcess'
import { likelihoodOf } from './likelihood'

/** Far enough apart that rounding stays small. */
const PLACES = [0.05, 0.3, 0.62, 0.9]
const n = PLACES.length

const drawn = fc.record({
  y: fc.array(between(-2, 2), { minLength: n, maxLength: n }),
  m: between(-1, 1),
  at: between(0, 1),
  noiseSd: between(0.1, 1),
  variance: between(0.5, 2),
})

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

/** A process, and the symbols of its formulas: X is the column of all places, x one place. */
function setUp({ y, m, at, noiseSd, variance }: Drawn) {
  const covariance = kernelOf('matern52', { variance, lengthscale: 0.3 })
  const kernel = bindCovariance(covariance, 1)
  const X = PLACES.map((x) => [x])
  const k = (a: number, b: number) => kernel.row([a], toPoints(1, [[b]]), new Float64Array(1))[0]!
  const asPlaces = (value: Value) => (typeof value === 'number' ? [value] : value.flat())
  const scope: Scope = {
    m,
    n,
    x: at,
    X: column(PLACES),
    y: column(y),
    '1': column(Array(n).fill(1)),
    I: identity(n),
    K: PLACES.map((a) => PLACES.map((b) => k(a, b))),
    σ_n: noiseSd,
    θ: 0,
    k: (a, b) => asPlaces(a!).map((one) => asPlaces(b!).map((other) => k(one, other))),
  }
  const process = condition({ covariance, noiseVariance: noiseSd ** 2, mean: m }, 1, X, y)
  return { scope, process, kernel, X }
}

describe('the formulas printed are what is computed', () => {
  it('of the posterior', () => {
    expectPrinted(posterior.tex, drawn, (each) => {
      const { scope, process } = setUp(each)
      const { mean, sd } = predict(process, toPoints(1, [[each.at]]))
      return { ...scope, μ: () => mean[0]!, σ: () => sd[0]! }
    })
  })

  it('of the log marginal likelihood, of a process and of a fit', () => {
    expectPrinted(logMarginal.tex, drawn, (each) => {
      const { scope, process } = setUp(each)
      return { ...scope, p: () => Math.exp(logMarginalLikelihood(process)) }
    })
    expectPrinted(logMarginal.tex, drawn, (each) => {
      const { scope, kernel, X } = setUp(each)
      return { ...scope, p: () => Math.exp(likelihoodOf({ X, y: each.y, mean: each.m })(kernel, each.noiseSd ** 2).value) }
    })
  })
})
