import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { cdf } from '../numerics/normal'
import { expectPrinted } from '../numerics/testSupport/printed'
import type { Scope } from '../numerics/testSupport/texEvaluate'
import { between } from '../testSupport'
import { acquisitions } from '.'
import type { Acquisition, PointwiseAcquisition } from './acquisition'
import { expectedImprovement } from './expectedImprovement'
import { scoreUnits } from './scoreUnits'

const all: readonly Acquisition[] = acquisitions
const pointwise = all.filter((each) => each.kind === 'pointwise')

interface Drawn {
  readonly mean: number
  readonly sd: number
  readonly xi: number
  readonly kappa: number
  readonly noiseSd: number
  readonly observed: readonly number[]
  readonly believed: readonly number[]
  readonly maxima: readonly number[]
  /** What is believed of the second output, and its limit. */
  readonly second: readonly number[]
}

const three = (low: number, high: number) => fc.array(between(low, high), { minLength: 3, maxLength: 3 })

/** Where z stays between about −4 and 4: farther out the printed form of EI cancels, and the code takes another. */
const drawn: fc.Arbitrary<Drawn> = fc.record({
  mean: between(-1, 1),
  sd: between(0.6, 2),
  xi: between(0, 0.5),
  kappa: between(0, 5),
  noiseSd: between(0.05, 1),
  observed: three(-1, 1),
  believed: three(-1, 1),
  maxima: three(0, 2),
  second: fc.tuple(between(-1, 1), between(0.5, 2), between(-1, 1)),
})

/**
 * What the symbols stand for. The engine maximises; `direction` −1 turns values back, as on the screen of a problem to minimise.
 * Places are numbers: 0 is where the score is asked for, i the place of observation i.
 */
function scopeOf({ score, incumbent, unit, short }: PointwiseAcquisition, name: string, direction: 1 | -1) {
  return ({ mean, sd, xi, kappa, noiseSd, observed, believed, maxima, second }: Drawn): Scope => {
    const [secondMean, secondSd, limit] = second as [number, number, number]
    const best = incumbent.of(observed, () => ({ mean: Float64Array.from(believed), sd: new Float64Array(believed.length) }))
    const aim = { best, xi, kappa, noiseSd, maxima }
    const { isLogarithm, isValueOfF } = scoreUnits[unit]
    const value = score({ mean, sd, feasible: cdf((limit - secondMean) / secondSd) }, aim)
    const shown = () => (isLogarithm ? Math.exp(value) : isValueOfF ? direction * value : value)
    return {
      EI: () => expectedImprovement.score({ mean, sd }, aim),
      a: shown,
      [name.replace(/^log /, '')]: shown,
      x: (i = 0) => i,
      μ: (place = 0) => direction * (place === 0 ? mean : believed[Number(place) - 1]!),
      σ: () => sd,
      'f⁺': best,
      ξ: xi,
      κ: kappa,
      σ_n: noiseSd,
      μ_c: secondMean,
      σ_c: secondSd,
      t: limit,
      K: maxima.length,
      'over i': { list: observed.map((_, i) => i + 1) },
      'over y*': { list: maxima },
      [short]: shown,
    }
  }
}

it.each(pointwise)('$name: the formula printed is the score computed', (acquisition) => {
  expectPrinted(acquisition.tex, drawn, scopeOf(acquisition, acquisition.short, 1))
})

it.each(pointwise.filter(({ minimizing }) => minimizing))('$name: so it is for a problem to minimise', (acquisition) => {
  const { short, tex } = acquisition.minimizing!
  expectPrinted(tex, drawn, scopeOf(acquisition, short, -1))
})

it('has one function that no formula computes: a draw, whose mean and covariance are those of the posterior', () => {
  // search/model.test.ts draws hundreds of them and compares.
  expect(all.filter(({ kind }) => kind !== 'pointwise').map(({ id }) => id)).toEqual(['thompson'])
})
