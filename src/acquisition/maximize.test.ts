import { describe, expect, it } from 'vitest'
import { toPoints } from '../numerics/points'
import { condition, predict } from '../surrogate/gaussianProcess'
import type { Covariance } from '../surrogate/kernels/kernel'
import { readReference } from '../testSupport'
import { type AcquisitionId, acquisitionIds, findAcquisition } from '.'
import { maximize } from './maximize'

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
  readonly argmax: Record<AcquisitionId, { readonly x: readonly number[]; readonly value: number }>
}

const { cases } = readReference<{ cases: SuggestCase[] }>('suggest_cases')

function maximum({ direction, domain, kernel, noise, mean, X, y, best, xi }: SuggestCase, id: AcquisitionId) {
  const turn = (value: number) => (direction === 'max' ? value : -value)
  const prior = { covariance: kernel, noiseVariance: noise, mean: turn(mean) }
  const process = condition(prior, domain.length, X, y.map(turn))
  const place = (u: readonly number[]) => u.map((coordinate, d) => domain[d]![0] + coordinate * (domain[d]![1] - domain[d]![0]))
  const { score } = findAcquisition(id)
  const { u, value } = maximize((candidates) => {
    const posterior = predict(process, toPoints(domain.length, candidates.map(place)))
    return posterior.mean.map((mu, i) => score({ mean: mu, sd: posterior.sd[i]! }, { best: turn(best), xi }))
  }, domain.length)
  return { x: place(u), value }
}

describe.each(cases)('the acquisition maximum of $id ($function)', (reference) => {
  it.each(acquisitionIds)('reaches the reference value of %s, and not more', (id) => {
    const { value } = reference.argmax[id]
    const reached = maximum(reference, id).value
    expect(reached).toBeGreaterThanOrEqual(value * (1 - 1e-6))
    expect(reached).toBeLessThanOrEqual(value * (1 + 1e-6))
  })

  it('is the value at the place it reports, inside the domain', () => {
    const { x } = maximum(reference, 'ei')
    x.forEach((coordinate, d) => {
      expect(coordinate).toBeGreaterThanOrEqual(reference.domain[d]![0])
      expect(coordinate).toBeLessThanOrEqual(reference.domain[d]![1])
    })
  })
})

/** Scores candidates one by one. */
const scoring = (f: (u: readonly number[]) => number) => (candidates: readonly (readonly number[])[]) => candidates.map(f)

describe('maximising over the unit cube', () => {
  it('finds a peak between two candidates, to ten digits', () => {
    const { u, value } = maximize(
      scoring(([u]) => -((u! - 0.123456789) ** 2)),
      1,
    )
    expect(u[0]).toBeCloseTo(0.123456789, 8)
    expect(value).toBeCloseTo(0, 14)
  })

  it('finds a maximum at either end', () => {
    expect(
      maximize(
        scoring(([u]) => u!),
        1,
      ),
    ).toEqual({ u: [1], value: 1 })
    expect(
      maximize(
        scoring(([u]) => 3 - u!),
        1,
      ),
    ).toEqual({ u: [0], value: 3 })
    expect(
      maximize(
        scoring(([u, v]) => u! - v!),
        2,
      ),
    ).toEqual({ u: [1, 0], value: 1 })
  })

  it('takes the higher of two peaks even when the candidates make the lower one look higher', () => {
    const narrow = ([u]: readonly number[]) =>
      Math.exp(-(((u! - 0.25083) / 0.001) ** 2)) + 0.9 * Math.exp(-(((u! - 0.75) / 0.001) ** 2))
    expect(maximize(scoring(narrow), 1).u[0]).toBeCloseTo(0.25083, 6)
  })

  it('takes the first of equal maxima, and the first place of all when everything is equal', () => {
    expect(
      maximize(
        scoring(([u]) => Math.cos(4 * Math.PI * u!)),
        1,
      ).u,
    ).toEqual([0])
    expect(
      maximize(
        scoring(() => 0),
        1,
      ),
    ).toEqual({ u: [0], value: 0 })
  })

  it('takes a place on a plateau', () => {
    const { u, value } = maximize(
      scoring(([u]) => Math.min(1, 10 * u!, 5 * (1 - u!))),
      1,
    )
    expect(value).toBe(1)
    expect(u[0]).toBeCloseTo(0.1, 2)
  })

  it('is deterministic', () => {
    const waves = scoring(([u, v]) => Math.sin(17 * u!) * Math.cos(11 * v!))
    expect(maximize(waves, 2)).toEqual(maximize(waves, 2))
  })
})
