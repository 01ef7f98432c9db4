import * as fc from 'fast-check'
import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { pivotedCholesky } from '../numerics/linalg'
import { cdf, pdf } from '../numerics/normal'
import { linspace, toPoints } from '../numerics/points'
import { seeded } from '../numerics/random'
import { condition, jointCovariance, predict } from '../surrogate/gaussianProcess'
import { between, check, differences, everyRow, readReference } from '../testSupport'
import { acquisitions, findAcquisition } from '.'
import type { Acquisition, Aim, Belief, Pointwise, PointwiseAcquisition } from './acquisition'
import { confidenceBound } from './confidenceBound'
import { expectedImprovement } from './expectedImprovement'
import { feasibleImprovement } from './feasibleImprovement'
import { logExpectedImprovement } from './logExpectedImprovement'
import { maximaOf, maxValueEntropy } from './maxValueEntropy'
import { noisyExpectedImprovement } from './noisyExpectedImprovement'
import { probabilityOfImprovement } from './probabilityOfImprovement'
import { scoreUnits } from './scoreUnits'

/** One belief with its 60-digit scores; the fields are explained in docs/reference/README.md. */
interface AcquisitionCase {
  readonly id: string
  readonly tag: string
  readonly direction: 'max' | 'min'
  readonly mu: number
  readonly sigma: number
  readonly best: number
  readonly xi: number
  readonly kappa: number
  readonly expected: {
    readonly z: number | null
    readonly ei: number
    readonly log_ei: number | '-Infinity'
    readonly pi: number | null
    readonly log_pi: number | '-Infinity' | null
    readonly confidence_bound: number
    readonly dei_dmu: number | null
    readonly dei_dsigma: number | null
  }
}

const { cases } = readReference<{ cases: AcquisitionCase[] }>('acq_cases')

/** The engine maximises, so a case to minimise is turned. */
function turned({ direction, mu, sigma, best, xi, kappa }: AcquisitionCase): { belief: Belief; aim: Aim; sign: number } {
  const sign = direction === 'max' ? 1 : -1
  return { belief: { mean: sign * mu, sd: sigma }, aim: { best: sign * best, xi, kappa }, sign }
}

/** What the rounding of μ − best − ξ may do to a logarithm, as the reference suggests. */
const rounding = ({ mu, sigma, expected: { z } }: AcquisitionCase) =>
  (4.4e-16 * Math.abs(mu) * Math.max(1, Math.abs(z ?? 0))) / sigma

/** The relative tolerance that the reference suggests; what is not above 1e-290 is compared with 0. */
function expectRelative(actual: number, expected: number, reference: AcquisitionCase): void {
  if (Math.abs(expected) > 1e-290) expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-9 + rounding(reference))
  else expect(Math.abs(actual - expected)).toBeLessThan(1e-290)
}

function expectLogarithm(actual: number, expected: number | '-Infinity', reference: AcquisitionCase): void {
  if (expected === '-Infinity') expect(actual).toBe(Number.NEGATIVE_INFINITY)
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)) + rounding(reference))
}

const spread = cases.filter(({ sigma }) => sigma > 0)
const certain = cases.filter(({ sigma }) => sigma === 0)

const pointwise: readonly PointwiseAcquisition[] = acquisitions.filter((each) => each.kind === 'pointwise')

/** How the functions of the reference cases, which reach far into both tails, are compared with them. */
const compare: Partial<Record<string, (score: number, reference: AcquisitionCase) => void>> = {
  ei: (score, reference) => expectRelative(score, reference.expected.ei, reference),
  nei: (score, reference) => expectRelative(score, reference.expected.ei, reference),
  // At σ = 0 = I the reference leaves PI open; we gain nothing there.
  pi: (score, reference) => expectRelative(score, reference.expected.pi ?? 0, reference),
  logei: (score, reference) => expectLogarithm(score, reference.expected.log_ei, reference),
  ucb(score, reference) {
    const size = Math.abs(reference.mu) + reference.kappa * reference.sigma
    expect(Math.abs(turned(reference).sign * score - reference.expected.confidence_bound)).toBeLessThanOrEqual(1e-15 * size)
  },
  mean: (score, reference) => expect(turned(reference).sign * score).toBe(reference.mu),
  sd: (score, reference) => expect(score).toBe(reference.sigma),
}

const referenced = pointwise.flatMap((acquisition) => {
  const agree = compare[acquisition.id]
  return agree ? [{ ...acquisition, agree }] : []
})

/** One score in 50-digit arithmetic; docs/reference/README.md says how to make more. */
interface AcquisitionValue extends Belief, Aim {
  readonly acquisition: string
  readonly value: number
}

const { values } = readReference<{ values: readonly AcquisitionValue[] }>('acquisitions')

it.each(pointwise)('$name agrees with its values in the reference', ({ id, score }) => {
  const own = values.filter(({ acquisition }) => acquisition === id)
  expect(own.length).toBeGreaterThan(3)
  for (const { mean, sd, feasible = 1, value, ...aim } of own)
    expect(Math.abs(score({ mean, sd, feasible }, aim) - value)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(value)))
})

const named = ({ id, tag, direction, mu, sigma, best, xi }: AcquisitionCase) =>
  `${id} (${tag}, ${direction}, μ = ${mu}, σ = ${sigma}, best = ${best}, ξ = ${xi})`

describe.each(referenced)('$name', ({ score, agree }) => {
  const agreesIn = (reference: AcquisitionCase) => {
    const { belief, aim } = turned(reference)
    agree(score(belief, aim), reference)
  }

  it('agrees with every case of the reference', () => everyRow(spread, named, agreesIn))

  it('agrees with every case without uncertainty', () => everyRow(certain, named, agreesIn))
})

it('the reference has cases far in both tails, at σ near 0 and at σ = 0, in both directions', () => {
  expect(cases.length).toBeGreaterThan(250)
  expect(certain.length).toBeGreaterThan(10)
  expect(spread.some(({ expected: { z } }) => z! < -30)).toBe(true)
  expect(spread.some(({ expected: { z } }) => z! > 30)).toBe(true)
  expect(new Set(cases.map(({ direction }) => direction))).toEqual(new Set(['max', 'min']))
})

describe('the logarithm of the probability of improvement', () => {
  it('agrees with every case of the reference', () =>
    everyRow(spread, named, (reference) => {
      const { belief, aim } = turned(reference)
      expectLogarithm(probabilityOfImprovement.climb.score(belief, aim), reference.expected.log_pi!, reference)
    }))
})

describe('the slopes of expected improvement', () => {
  it('agree with every case of the reference', () =>
    everyRow(spread, named, (reference) => {
      const { belief, aim, sign } = turned(reference)
      const { mean, sd } = expectedImprovement.slopes(belief, aim)
      expectRelative(sign * mean, reference.expected.dei_dmu!, reference)
      expectRelative(sd, reference.expected.dei_dsigma!, reference)
    }))
})

/** Every score there is, those to climb included. */
const scores: readonly (Pointwise & { readonly name: string })[] = pointwise.flatMap(({ name, score, slopes, climb }) => [
  { name, score, slopes },
  ...(climb ? [{ score: climb.score, slopes: climb.slopes, name: `what is climbed for ${name}` }] : []),
])

/** Beliefs by how many standard deviations they are from counting as an improvement. */
const situations = (low: number, high: number) =>
  fc
    .record({ z: between(low, high), sd: between(0.01, 10), best: between(-3, 3), xi: between(0, 1), kappa: between(0, 5) })
    .map(({ z, sd, best, xi, kappa }) => ({
      belief: { mean: best + xi + z * sd, sd },
      aim: { best, xi, kappa, noiseSd: 0.3 * sd, maxima: [0, 0.4, 2].map((above) => best + above * sd) },
    }))

/** Both slopes of a score times σ, by differences. */
function slopesByDifferences({ score }: Pointwise, { mean, sd }: Belief, aim: Aim): Float64Array {
  return differences(([a, b]) => score({ mean: mean + sd * a!, sd: sd * (1 + b!) }, aim), [0, 0], 1e-3)
}

describe.each(scores)('the score of $name', (each) => {
  it('has the slopes that differences find', () => {
    check(
      fc.property(situations(-6, 4), ({ belief, aim }) => {
        const { mean, sd } = each.slopes(belief, aim)
        const analytic = [mean * belief.sd, sd * belief.sd]
        const largest = Math.max(...analytic.map(Math.abs))
        slopesByDifferences(each, belief, aim).forEach((numeric, i) => {
          const tolerance = 1e-6 * Math.abs(analytic[i]!) + 1e-8 * largest + 1e-11 * Math.abs(each.score(belief, aim))
          expect(Math.abs(analytic[i]! - numeric)).toBeLessThanOrEqual(tolerance)
        })
      }),
      300,
    )
  })

  it('is never NaN, however small σ is and however far the belief', () => {
    const anySd = fc.oneof(fc.double({ min: 0, max: 10, noNaN: true }), fc.constantFrom(0, 5e-324, 1e-310, 1e-200, 1e-150, 1e-9))
    check(
      fc.property(between(-1e3, 1e3), anySd, between(-1e3, 1e3), between(0, 5), (mean, sd, best, xi) => {
        for (const center of [mean, best, best + xi]) {
          const aim = { best, xi, kappa: 2, noiseSd: 0.1, maxima: [best, best + 1] }
          expect(each.score({ mean: center, sd }, aim)).not.toBeNaN()
        }
      }),
      500,
    )
  })
})

describe('in the far tail, where expected improvement is 0 as a double', () => {
  const logarithmic = scores.filter(({ score }) => {
    const far = score({ mean: -50, sd: 1 }, { best: 0, xi: 0, kappa: 0 })
    return far < -1000 && Number.isFinite(far)
  })

  it('log EI and log PI still have a value, as a score or as what is climbed', () => {
    const expected = pointwise.flatMap(({ name, climb, unit }) => [
      ...(scoreUnits[unit].isLogarithm ? [name] : []),
      ...(climb ? [`what is climbed for ${name}`] : []),
    ])
    expect(logarithmic.map(({ name }) => name)).toEqual(expected)
  })

  it.each(logarithmic)('$name has the slopes that differences find', (each) => {
    check(
      fc.property(situations(-1e4, -6), ({ belief, aim }) => {
        const { mean, sd } = each.slopes(belief, aim)
        const [byMean, bySd] = slopesByDifferences(each, belief, aim)
        expect(Math.abs((mean * belief.sd) / byMean! - 1)).toBeLessThan(1e-6)
        expect(Math.abs((sd * belief.sd) / bySd! - 1)).toBeLessThan(1e-6)
        expect(mean).toBeGreaterThan(0)
        expect(sd).toBeGreaterThan(0)
      }),
      300,
    )
  })
})

it.each(pointwise)('$name reacts to ξ and κ exactly when it says that it has them', ({ score, settings }) => {
  const reacts = { xi: false, kappa: false }
  check(
    fc.property(situations(-3, 3), between(0.1, 1), ({ belief, aim }, change) => {
      const here = score(belief, aim)
      if (score(belief, { ...aim, xi: aim.xi + change }) !== here) reacts.xi = true
      if (score(belief, { ...aim, kappa: aim.kappa + change }) !== here) reacts.kappa = true
    }),
  )
  expect(Object.entries(reacts).flatMap(([setting, does]) => (does ? [setting] : []))).toEqual(settings)
})

const climbing = pointwise.flatMap(({ name, score, climb }) => (climb ? [{ name, score, climb }] : []))

it.each(climbing)('$name is climbed by its logarithm', ({ score, climb }) => {
  check(
    fc.property(situations(-6, 6), ({ belief, aim }) => {
      expect(climb.score(belief, aim)).toBeCloseTo(Math.log(score(belief, aim)), 8)
    }),
    300,
  )
  for (const mean of [1, 0.5, 0]) {
    const [belief, aim] = [
      { mean, sd: 0 },
      { best: 0, xi: 0.5, kappa: 0 },
    ]
    expect(climb.score(belief, aim)).toBe(Math.log(score(belief, aim)))
  }
})

const splitting = pointwise.flatMap(({ name, score, terms }) => (terms ? [{ name, score, terms }] : []))

it.each(splitting)('$name is the sum of what the mean and what the uncertainty pay for', ({ score, terms }) => {
  check(
    fc.property(situations(-6, 6), fc.boolean(), ({ belief: { mean, sd }, aim }, isCertain) => {
      const belief = { mean, sd: isCertain ? 0 : sd }
      const split = terms(belief, aim)
      const rounded = 4e-15 * (Math.abs(mean) + Math.abs(aim.best) + sd)
      expect(Math.abs(split.mean + split.uncertainty - score(belief, aim))).toBeLessThanOrEqual(rounded)
      expect(split.uncertainty).toBeGreaterThanOrEqual(0)
    }),
    500,
  )
})

it.each<Acquisition>(acquisitions)(
  'the incumbent of $name is a value observed or predicted at an evaluated place',
  ({ incumbent }) => {
    const [observed, mean, sd] = [[0.3, 2.5, -1], Float64Array.of(0.2, 1.9, -0.8), Float64Array.of(0.1, 0.9, 0.3)]
    const f = incumbent.of(observed, () => ({ mean, sd }))
    expect(incumbent.isPredicted ? [...mean] : observed).toContain(f)
  },
)

it('noisy expected improvement counts from the best prediction, expected improvement from the best value observed', () => {
  const at = (belief: Belief, observed: readonly number[]) => {
    const beliefs = { mean: Float64Array.of(belief.mean), sd: Float64Array.of(belief.sd) }
    return [expectedImprovement, noisyExpectedImprovement].map(({ incumbent }) => incumbent.of(observed, () => beliefs))
  }
  expect(at({ mean: 1, sd: 0.1 }, [3])).toEqual([3, 1])
})

describe.each<PointwiseAcquisition>([expectedImprovement, probabilityOfImprovement, noisyExpectedImprovement])(
  '$name',
  ({ score }) => {
    it('is never negative and never NaN, however small σ is', () => {
      check(
        fc.property(
          fc.record({ mean: between(-1e3, 1e3), sd: fc.double({ min: 0, max: 10, noNaN: true }) }),
          between(-1e3, 1e3),
          between(0, 5),
          (belief, best, xi) => {
            expect(score(belief, { best, xi, kappa: 0 })).toBeGreaterThanOrEqual(0)
          },
        ),
        500,
      )
      for (const sd of [5e-324, 1e-310, 1e-200]) {
        expect(score({ mean: -1, sd }, { best: 0, xi: 0, kappa: 0 })).toBe(0)
        expect(score({ mean: 1, sd }, { best: 0, xi: 0, kappa: 0 })).toBe(1)
      }
    })

    it('never falls when the mean rises', () => {
      check(
        fc.property(between(-5, 5), between(0, 5), between(0, 2), between(0, 1), (mean, rise, sd, xi) => {
          const aim = { best: 0, xi, kappa: 0 }
          expect(score({ mean: mean + rise, sd }, aim)).toBeGreaterThanOrEqual(score({ mean, sd }, aim) * (1 - 1e-9))
        }),
        500,
      )
    })

    it('never rises when ξ rises', () => {
      check(
        fc.property(between(-5, 5), between(0, 2), between(0, 1), between(0, 1), (mean, sd, xi, rise) => {
          const belief = { mean, sd }
          expect(score(belief, { best: 0, xi: xi + rise, kappa: 0 })).toBeLessThanOrEqual(
            score(belief, { best: 0, xi, kappa: 0 }) * (1 + 1e-9),
          )
        }),
        500,
      )
    })
  },
)

it('the acquisition functions have ids of their own, by which they are found', () => {
  expect(new Set(acquisitions.map(({ id }) => id)).size).toBe(acquisitions.length)
  for (const acquisition of acquisitions) expect(findAcquisition(acquisition.id)).toBe(acquisition)
})

it.each<Acquisition>(acquisitions)('the formula of $name can be typeset, and it has a question and a source', (acquisition) => {
  expect(() => katex.renderToString(acquisition.tex, { throwOnError: true, strict: 'error' })).not.toThrow()
  expect(acquisition.question).toMatch(/\?/)
  expect(acquisition.source).toMatch(/\d{4}/)
})

it.each([expectedImprovement, logExpectedImprovement, noisyExpectedImprovement, confidenceBound])(
  '$name never falls when the mean or the uncertainty rises',
  ({ score }) => {
    check(
      fc.property(between(-5, 5), between(0, 2), between(0, 2), between(0, 5), (mean, sd, rise, lift) => {
        const aim = { best: 0, xi: 0.01, kappa: 2 }
        const here = score({ mean, sd }, aim)
        const rounded = Number.isFinite(here) ? 1e-9 * Math.abs(here) : 0
        expect(score({ mean, sd: sd + rise }, aim)).toBeGreaterThanOrEqual(here - rounded)
        expect(score({ mean: mean + lift, sd }, aim)).toBeGreaterThanOrEqual(here - rounded)
      }),
      500,
    )
  },
)

describe('expected improvement', () => {
  it('is at least the improvement of the mean', () => {
    check(
      fc.property(between(-5, 5), between(0, 2), (mean, sd) => {
        expect(expectedImprovement.score({ mean, sd }, { best: 0, xi: 0, kappa: 0 })).toBeGreaterThanOrEqual(
          mean - 1e-14 * Math.abs(mean),
        )
      }),
    )
  })

  it('is the average improvement over the belief, by numerical integration', () => {
    const [belief, aim] = [
      { mean: 1.2, sd: 0.7 },
      { best: 1.5, xi: 0.1, kappa: 0 },
    ]
    let integral = 0
    const step = 1e-4
    for (let z = -9; z < 9; z += step) {
      const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
      integral += step * density * Math.max(belief.mean + belief.sd * z - aim.best - aim.xi, 0)
    }
    expect(expectedImprovement.score(belief, aim)).toBeCloseTo(integral, 6)
  })
})

describe('expected improvement × feasibility', () => {
  it('is the average improvement over both beliefs, counted where the second output keeps its limit, by numerical integration', () => {
    const nodes = linspace(-9, 9, 1801)
    const weights = nodes.map((z) => (pdf(z) * 18) / 1800)
    for (const [mean, sd, best, xi, secondMean, secondSd, limit] of [
      [0.3, 0.8, 0.5, 0, 0.2, 0.5, 0.1],
      [1.2, 0.25, 0.5, 0.1, -1.5, 0.4, 0],
      [-0.5, 0.6, 0.5, 0.01, 1, 0.7, 0.2],
    ] as const) {
      let expected = 0
      nodes.forEach((z, i) => {
        const gain = Math.max(mean + sd * z - best - xi, 0)
        if (gain === 0) return
        nodes.forEach((w, j) => {
          // The node at the very limit counts half.
          const second = secondMean + secondSd * w - limit
          expected += gain * weights[i]! * weights[j]! * (Math.abs(second) < 1e-9 ? 0.5 : second < 0 ? 1 : 0)
        })
      })
      const feasible = cdf((limit - secondMean) / secondSd)
      const score = feasibleImprovement.score({ mean, sd, feasible }, { best, xi, kappa: 0 })
      expect(Math.abs(score - expected)).toBeLessThan(2e-3 * Math.max(expected, 0.01))
    }
  })

  it('is expected improvement where nothing forbids, 0 where it is forbidden for sure, and the chance alone while nothing feasible is known', () => {
    const [belief, aim] = [
      { mean: 0.3, sd: 0.8 },
      { best: 0.5, xi: 0, kappa: 0 },
    ]
    expect(feasibleImprovement.score(belief, aim)).toBe(expectedImprovement.score(belief, aim))
    expect(feasibleImprovement.score({ ...belief, feasible: 0 }, aim)).toBe(0)
    const none = { ...aim, noneFeasible: true }
    expect(feasibleImprovement.score({ ...belief, feasible: 0.3 }, none)).toBe(0.3)
    expect(feasibleImprovement.climb.score({ ...belief, feasible: 0.3 }, none)).toBe(Math.log(0.3))
    expect(feasibleImprovement.terms({ ...belief, feasible: 0.3 }, none)).toEqual({ mean: 0, uncertainty: 0.3 })
    expect(feasibleImprovement.slopes({ ...belief, feasible: 0.3 }, none)).toEqual({ mean: 0, sd: 0 })
  })
})

describe('probability of improvement', () => {
  it('is a probability: half where the mean equals the target, never above 1', () => {
    expect(probabilityOfImprovement.score({ mean: 1.1, sd: 0.4 }, { best: 1, xi: 0.1, kappa: 0 })).toBeCloseTo(0.5, 14)
    check(
      fc.property(between(-50, 50), between(0, 2), (mean, sd) => {
        expect(probabilityOfImprovement.score({ mean, sd }, { best: 0, xi: 0, kappa: 0 })).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('max-value entropy search', () => {
  const { score } = maxValueEntropy

  it('is what the entropy of the belief loses when it is cut off at the maximum, by numerical integration', () => {
    for (const [mean, sd, maximum] of [
      [0, 1, 0.5],
      [1.2, 0.7, 2.5],
      [-3, 2, -3.5],
    ] as const) {
      const density = (y: number) => Math.exp(-0.5 * ((y - mean) / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI))
      const step = 1e-4 * sd
      const integrate = (f: (y: number) => number, to: number) => {
        let sum = 0
        for (let y = to - step / 2; y > mean - 10 * sd; y -= step) sum += step * f(y)
        return sum
      }
      const mass = integrate(density, maximum)
      const entropy = integrate((y) => -(density(y) / mass) * Math.log(density(y) / mass), maximum)
      const before = 0.5 * Math.log(2 * Math.PI * Math.E * sd * sd)
      expect(score({ mean, sd }, { best: 0, xi: 0, kappa: 0, maxima: [maximum] })).toBeCloseTo(before - entropy, 5)
    }
  })

  it('is never negative, grows with the mean, and averages over the maxima', () => {
    check(
      fc.property(situations(-6, 3), between(0, 2), ({ belief, aim }, lift) => {
        const here = score(belief, aim)
        expect(here).toBeGreaterThanOrEqual(0)
        expect(score({ ...belief, mean: belief.mean + lift }, aim)).toBeGreaterThanOrEqual(here * (1 - 1e-9))
        const each = aim.maxima.map((maximum) => score(belief, { ...aim, maxima: [maximum] }))
        expect(here).toBeCloseTo(each.reduce((sum, value) => sum + value, 0) / each.length, 12)
      }),
      300,
    )
  })

  it('learns nothing where nothing is uncertain, or where no maximum is in question', () => {
    expect(score({ mean: 1, sd: 0 }, { best: 1, xi: 0, kappa: 0, maxima: [1, 2] })).toBe(0)
    expect(score({ mean: 1, sd: 1 }, { best: 1, xi: 0, kappa: 0 })).toBe(0)
    expect(score({ mean: 0, sd: 1e-3 }, { best: 1, xi: 0, kappa: 0, maxima: [1, 2] })).toBe(0)
  })
})

describe('the values that the maximum may take', () => {
  /** A posterior over a line of places, and the largest values of functions drawn from it. */
  function largestOfDraws(lengthscale: number, count: number) {
    const covariance = { kind: 'matern52', variance: 1, lengthscale }
    const process = condition({ covariance, noiseVariance: 1e-6, mean: 0 }, 1, [[0.2], [0.5], [0.9]], [-0.5, 0.4, 0.1])
    const places = toPoints(
      1,
      Array.from(linspace(0, 1, 101), (x) => [x]),
    )
    const beliefs = predict(process, places)
    const columns = pivotedCholesky(jointCovariance(process, places), places.count, 1e-10)
    const random = seeded('largest of draws')
    const largest = Array.from({ length: count }, () => {
      const g = beliefs.mean.slice()
      for (const column of columns) {
        const weight = random.normal()
        for (let i = 0; i < g.length; i++) g[i]! += weight * column[i]!
      }
      return Math.max(...g)
    }).sort((a, b) => a - b)
    return { beliefs, largest }
  }

  it('are as many as asked for, in rising order, and none is below what was observed', () => {
    const beliefs = fc.array(fc.record({ mean: between(-3, 3), sd: fc.oneof(fc.constant(0), between(0, 2)) }), { maxLength: 30 })
    check(
      fc.property(beliefs, between(-4, 4), fc.integer({ min: 1, max: 40 }), (each, observed, count) => {
        const maxima = maximaOf({ mean: each.map(({ mean }) => mean), sd: each.map(({ sd }) => sd) }, observed, count)
        const canRise = each.some(({ mean, sd }) => mean + 6 * sd > observed)
        expect(maxima).toHaveLength(canRise ? count : 1)
        maxima.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(maxima[i - 1] ?? observed)
          expect(value).toBeLessThan(100)
        })
      }),
      300,
    )
  })

  it('have the quartiles of the largest of independent normals', () => {
    const [n, count] = [50, 1001]
    const maxima = maximaOf({ mean: new Float64Array(n), sd: new Float64Array(n).fill(1) }, 0, count)
    // P(max < y) = Φ(y)⁵⁰ is ¼, ½ and ¾ at these y.
    for (const [share, y] of [
      [0.25, 1.919],
      [0.5, 2.204],
      [0.75, 2.53],
    ] as const) {
      expect(Math.abs(maxima[Math.round(share * (count - 1))]! - y)).toBeLessThan(0.02)
    }
  })

  it.each([0.03, 0.1, 0.3])(
    'are about the largest values of functions drawn jointly, at length-scale %d: never far below',
    (lengthscale) => {
      const { beliefs, largest } = largestOfDraws(lengthscale, 500)
      const maxima = maximaOf(beliefs, 0.4, largest.length)
      // Taking neighbours for independent overstates the maximum, the more the smoother the function.
      for (const share of [0.25, 0.5, 0.75]) {
        const at = Math.round(share * largest.length)
        expect(maxima[at]!).toBeGreaterThan(largest[at]! - 0.15)
        expect(maxima[at]!).toBeLessThan(largest[at]! + 1)
      }
    },
  )
})
