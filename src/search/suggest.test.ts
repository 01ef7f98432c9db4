import { describe, expect, it } from 'vitest'
import { type AcquisitionId, acquisitionIds, findAcquisition } from '../acquisition'
import { candidatePlaces, drawnPlaces } from '../acquisition/maximize'
import { linspace, toPoints } from '../numerics/points'
import { seeded } from '../numerics/random'
import { contains } from '../problems/searchSpace'
import { predict } from '../surrogate/gaussianProcess'
import type { Covariance } from '../surrogate/kernels/kernel'
import { readReference } from '../testSupport'
import { fitModel } from './model'
import { scoresOf } from './scores'
import { suggest } from './suggest'

interface Best {
  readonly x: readonly number[]
  readonly value: number
  readonly mu: number
  readonly sigma: number
  /** null where no other local maximum comes near. */
  readonly runner_up: unknown
}

/** A fixed Gaussian process and the best acquisition value over its domain; explained in docs/reference/README.md. */
interface SuggestCase {
  readonly id: string
  readonly function: string
  readonly direction: 'max' | 'min'
  readonly domain: readonly (readonly [number, number])[]
  readonly kernel: Covariance
  readonly noise: number
  readonly mean: number
  readonly X: readonly (readonly number[])[]
  readonly y: readonly number[]
  readonly best: number
  readonly xi: number
  readonly kappa: number
  readonly argmax: { readonly ei: Best; readonly pi: Best; readonly confidence_bound: Best }
}

const { cases } = readReference<{ cases: SuggestCase[] }>('suggest_cases')

const spaceOf = ({ domain }: SuggestCase) =>
  domain.map(([low, high], d) => ({ label: `x${d}`, low, high, scale: 'linear' as const }))

/** What our model suggests, with the belief in the units and direction of the case. The known mean is taken off y. */
function suggested(reference: SuggestCase, acquisition: AcquisitionId) {
  const { direction, kernel, noise, mean, X, y, xi, kappa } = reference
  const sign = direction === 'max' ? 1 : -1
  const model = fitModel(
    { space: spaceOf(reference), spread: { shift: 0, scale: 1 }, fitScale: 1, random: seeded(1) },
    {
      surrogate: { covariance: kernel, noiseSd: Math.sqrt(noise), mean: 'zero', standardize: false, fit: 'hand' },
      acquisition: { kind: acquisition, xi, kappa },
    },
    X.map((x, i) => ({ x, value: sign * (y[i]! - mean) })),
  )
  const { x, belief, score } = suggest(model)!
  return { model, x, score, mu: sign * belief.mean + mean, sigma: belief.sd, bound: sign * score + mean }
}

it('there are references in one and in two dimensions, to minimise and to maximise', () => {
  expect(cases).toHaveLength(6)
  expect(new Set(cases.map(({ domain }) => domain.length))).toEqual(new Set([1, 2]))
  expect(new Set(cases.map(({ direction }) => direction))).toEqual(new Set(['max', 'min']))
})

describe.each(cases)('the suggestion of $id ($function)', (reference) => {
  const { direction, argmax, domain } = reference
  const space = spaceOf(reference)

  it.each(['ei', 'pi'] as const)('reaches the reference value of %s, and not more', (id) => {
    const { score } = suggested(reference, id)
    expect(score).toBeGreaterThanOrEqual(argmax[id].value * (1 - 1e-6))
    expect(score).toBeLessThanOrEqual(argmax[id].value * (1 + 1e-6))
  })

  it('reaches the reference value of the confidence bound, and not more', () => {
    const { value } = argmax.confidence_bound
    const better = (suggested(reference, 'ucb').bound - value) * (direction === 'max' ? 1 : -1)
    expect(better).toBeGreaterThanOrEqual(-1e-6 * Math.abs(value))
    expect(better).toBeLessThanOrEqual(1e-6 * Math.abs(value))
  })

  it('is the same for expected improvement and for its logarithm', () => {
    const [plain, logarithm] = [suggested(reference, 'ei'), suggested(reference, 'logei')]
    expect(logarithm.score).toBeCloseTo(Math.log(argmax.ei.value), 6)
    logarithm.x.forEach((coordinate, d) => {
      expect(coordinate).toBeCloseTo(plain.x[d]!, 6)
    })
  })

  it.each([
    ['ei', 'ei'],
    ['ucb', 'confidence_bound'],
    ['pi', 'pi'],
  ] as const)('is for %s the place of the reference, with its belief, where no other place is nearly as good', (id, key) => {
    const expected = argmax[key]
    // Close to 1 the probability of improvement is a plateau.
    if (expected.runner_up !== null || (id === 'pi' && expected.value > 0.999)) return
    const { x, mu, sigma } = suggested(reference, id)
    x.forEach((coordinate, d) => {
      const width = domain[d]![1] - domain[d]![0]
      expect(Math.abs(coordinate - expected.x[d]!)).toBeLessThan(2e-4 * width)
    })
    const tolerance = 0.01 * expected.sigma + 1e-4 * Math.abs(expected.mu)
    expect(Math.abs(mu - expected.mu)).toBeLessThan(tolerance)
    expect(Math.abs(sigma - expected.sigma)).toBeLessThan(tolerance)
  })

  it.each(acquisitionIds)('lies in the search space for %s, and no place of a fine grid has a better score', (id) => {
    const { model, x, score } = suggested(reference, id)
    expect(contains(space, x)).toBe(true)
    expect(Number.isFinite(score)).toBe(true)
    // A drawn function is known on its candidates only.
    if (findAcquisition(id).kind === 'draw') return
    const axes = domain.map(([low, high]) => Array.from(linspace(low, high, domain.length === 1 ? 2001 : 71)))
    const places = axes.reduce<number[][]>((all, axis) => all.flatMap((place) => axis.map((u) => [...place, u])), [[]])
    const points = toPoints(domain.length, places)
    const scores = scoresOf(model, [predict(model.members[0]!.process, points)], points)!
    const [lowest, highest] = [Math.min(...scores), Math.max(...scores)]
    expect(score).toBeGreaterThanOrEqual(highest - 1e-6 * Math.min(highest - lowest, Math.abs(highest)))
  })
})

describe('a function drawn in several dimensions', () => {
  it.each([2, 3, 6])('is drawn over at most 768 places in %d dimensions, and the search goes where it is largest', (dim) => {
    const space = Array.from({ length: dim }, (_, d) => ({ label: `x${d}`, low: 0, high: 1, scale: 'linear' as const }))
    const told = candidatePlaces(dim)
      .slice(0, 9)
      .map((x) => ({ x, value: x.reduce((sum, u) => sum + Math.sin(5 * u), 0) }))
    const model = fitModel(
      { space, spread: { shift: 0, scale: 1 }, fitScale: 1, random: seeded(1) },
      {
        surrogate: {
          covariance: { kind: 'rbf', variance: 1, lengthscale: 0.4 },
          noiseSd: 0.01,
          mean: 'zero',
          standardize: true,
          fit: 'hand',
        },
        acquisition: { kind: 'thompson', xi: 0, kappa: 2 },
      },
      told,
    )
    const places = drawnPlaces(dim)
    expect(places.length).toBeLessThanOrEqual(768)
    const points = toPoints(dim, places)
    const draw = Array.from(scoresOf(model, [predict(model.members[0]!.process, points)], points)!)
    const { x } = suggest(model)!
    expect(x).toEqual(places[draw.indexOf(Math.max(...draw))])
  })
})
