import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, check, readReference } from '../testSupport'
import { type AcquisitionId, acquisitions, findAcquisition } from '.'
import type { Aim, Belief } from './acquisition'
import { expectedImprovement, improvementTerms } from './expectedImprovement'
import { probabilityOfImprovement } from './probabilityOfImprovement'

/** One belief with its 60-digit scores; the fields are explained in docs/reference/README.md. */
interface AcquisitionCase {
  readonly id: string
  readonly tag: string
  readonly direction: 'max' | 'min'
  readonly mu: number
  readonly sigma: number
  readonly best: number
  readonly xi: number
  readonly expected: { readonly z: number | null; readonly ei: number; readonly pi: number | null }
}

const { cases } = readReference<{ cases: AcquisitionCase[] }>('acq_cases')

/** The engine maximises, so a case to minimise is turned. */
function turned({ direction, mu, sigma, best, xi }: AcquisitionCase): { belief: Belief; aim: Aim } {
  const sign = direction === 'max' ? 1 : -1
  return { belief: { mean: sign * mu, sd: sigma }, aim: { best: sign * best, xi } }
}

/** The relative tolerance that the reference suggests: 1e-9 and the rounding of μ − best − ξ. */
function tolerance({ mu, sigma, expected: { z } }: AcquisitionCase): number {
  return 1e-9 + (4.4e-16 * Math.abs(mu) * Math.max(1, Math.abs(z ?? 0))) / sigma
}

const spread = cases.filter(({ sigma }) => sigma > 0)
const certain = cases.filter(({ sigma }) => sigma === 0)

/** A case's expected value of each function. An acquisition function missing here does not compile. */
const expectedOf: Record<AcquisitionId, (expected: AcquisitionCase['expected']) => number | null> = {
  ei: ({ ei }) => ei,
  pi: ({ pi }) => pi,
}

describe.each(acquisitions)('$name', ({ id, score }) => {
  it.each(spread)('agrees with the reference $id ($tag, $direction, μ = $mu, σ = $sigma)', (reference) => {
    const { belief, aim } = turned(reference)
    const actual = score(belief, aim)
    const expected = expectedOf[id](reference.expected)!
    if (expected > 1e-290) expect(Math.abs(actual / expected - 1)).toBeLessThan(tolerance(reference))
    else expect(Math.abs(actual - expected)).toBeLessThan(1e-290)
  })

  it.each(certain)('agrees with the reference $id without uncertainty (μ = $mu, best = $best, ξ = $xi)', (reference) => {
    const { belief, aim } = turned(reference)
    // At I = 0 the reference leaves PI open; we gain nothing there.
    expect(score(belief, aim)).toBe(expectedOf[id](reference.expected) ?? 0)
  })

  it('is never negative and never NaN, however small σ is', () => {
    check(
      fc.property(
        fc.record({ mean: between(-1e3, 1e3), sd: fc.double({ min: 0, max: 10, noNaN: true }) }),
        between(-1e3, 1e3),
        between(0, 5),
        (belief, best, xi) => {
          expect(score(belief, { best, xi })).toBeGreaterThanOrEqual(0)
        },
      ),
      500,
    )
    for (const sd of [5e-324, 1e-310, 1e-200]) {
      expect(score({ mean: -1, sd }, { best: 0, xi: 0 })).toBe(0)
      expect(score({ mean: 1, sd }, { best: 0, xi: 0 })).toBe(1)
    }
  })

  it('never falls when the mean rises', () => {
    check(
      fc.property(between(-5, 5), between(0, 5), between(0, 2), between(0, 1), (mean, rise, sd, xi) => {
        const aim = { best: 0, xi }
        expect(score({ mean: mean + rise, sd }, aim)).toBeGreaterThanOrEqual(score({ mean, sd }, aim) * (1 - 1e-9))
      }),
      500,
    )
  })

  it('never rises when ξ rises', () => {
    check(
      fc.property(between(-5, 5), between(0, 2), between(0, 1), between(0, 1), (mean, sd, xi, rise) => {
        const belief = { mean, sd }
        expect(score(belief, { best: 0, xi: xi + rise })).toBeLessThanOrEqual(score(belief, { best: 0, xi }) * (1 + 1e-9))
      }),
      500,
    )
  })
})

it('the acquisition functions have ids of their own, by which they are found', () => {
  expect(new Set(acquisitions.map(({ id }) => id)).size).toBe(acquisitions.length)
  for (const acquisition of acquisitions) expect(findAcquisition(acquisition.id)).toBe(acquisition)
})

it('the reference has cases far in both tails, at σ near 0 and at σ = 0, in both directions', () => {
  expect(certain.length).toBeGreaterThan(10)
  expect(spread.some(({ expected: { z } }) => z! < -30)).toBe(true)
  expect(spread.some(({ expected: { z } }) => z! > 30)).toBe(true)
  expect(new Set(cases.map(({ direction }) => direction))).toEqual(new Set(['max', 'min']))
})

describe('expected improvement', () => {
  it('never falls when the uncertainty rises', () => {
    check(
      fc.property(between(-5, 5), between(0, 2), between(0, 2), (mean, sd, rise) => {
        const aim = { best: 0, xi: 0.01 }
        const [less, more] = [sd, sd + rise].map((each) => expectedImprovement.score({ mean, sd: each }, aim))
        expect(more).toBeGreaterThanOrEqual(less! * (1 - 1e-9))
      }),
      500,
    )
  })

  it('is at least the improvement of the mean', () => {
    check(
      fc.property(between(-5, 5), between(0, 2), (mean, sd) => {
        expect(expectedImprovement.score({ mean, sd }, { best: 0, xi: 0 })).toBeGreaterThanOrEqual(mean - 1e-14 * Math.abs(mean))
      }),
    )
  })

  it('is the sum of what the mean and what the uncertainty pay for', () => {
    check(
      fc.property(between(-5, 5), fc.oneof(fc.constant(0), between(1e-6, 2)), between(0, 1), (mean, sd, xi) => {
        const [belief, aim] = [
          { mean, sd },
          { best: 0.3, xi },
        ]
        const terms = improvementTerms(belief, aim)
        expect(terms.mean + terms.uncertainty).toBeCloseTo(expectedImprovement.score(belief, aim), 12)
        expect(terms.uncertainty).toBeGreaterThanOrEqual(0)
      }),
      500,
    )
  })

  it('is the average improvement over the belief, by numerical integration', () => {
    const [belief, aim] = [
      { mean: 1.2, sd: 0.7 },
      { best: 1.5, xi: 0.1 },
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

describe('probability of improvement', () => {
  it('is a probability: half where the mean equals the target, never above 1', () => {
    expect(probabilityOfImprovement.score({ mean: 1.1, sd: 0.4 }, { best: 1, xi: 0.1 })).toBeCloseTo(0.5, 14)
    check(
      fc.property(between(-50, 50), between(0, 2), (mean, sd) => {
        expect(probabilityOfImprovement.score({ mean, sd }, { best: 0, xi: 0 })).toBeLessThanOrEqual(1)
      }),
    )
  })
})
