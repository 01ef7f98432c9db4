import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, check, differences } from '../testSupport'
import { candidatePlaces, maximize, type Objective } from './maximize'

type Place = readonly number[]

/** A function of one place, as an objective whose gradient is taken by differences. */
const objective = (f: (place: Place) => number, climbed = f): Objective => ({
  scores: (places) => places.map(f),
  climb: (u) => ({
    value: climbed(Array.from(u)),
    gradient: (out) => out.set(differences((at) => climbed(Array.from(at)), u, 1e-5)),
  }),
})

describe('maximising over the unit cube', () => {
  it('finds a peak between two candidates, to eight digits', () => {
    const { u, value } = maximize(
      objective(([u]) => -((u! - 0.123456789) ** 2)),
      1,
    )
    expect(u[0]).toBeCloseTo(0.123456789, 8)
    expect(value).toBeCloseTo(0, 14)
  })

  it('finds a peak in two and in five dimensions', () => {
    for (const dim of [2, 5]) {
      const peak = Array.from({ length: dim }, (_, d) => 0.2 + 0.13 * d)
      const hill = (place: Place) => -place.reduce((sum, u, d) => sum + (1 + d) * (u - peak[d]!) ** 2, 0)
      maximize(objective(hill), dim).u.forEach((u, d) => {
        expect(u).toBeCloseTo(peak[d]!, 7)
      })
    }
  })

  it('finds a maximum at either end', () => {
    expect(
      maximize(
        objective(([u]) => u!),
        1,
      ),
    ).toEqual({ u: [1], value: 1 })
    expect(
      maximize(
        objective(([u]) => 3 - u!),
        1,
      ),
    ).toEqual({ u: [0], value: 3 })
    expect(
      maximize(
        objective(([u, v]) => u! - v!),
        2,
      ),
    ).toEqual({ u: [1, 0], value: 1 })
  })

  it('takes the higher of two peaks even when the candidates make the lower one look higher', () => {
    const narrow = ([u]: Place) => Math.exp(-(((u! - 0.25083) / 0.001) ** 2)) + 0.9 * Math.exp(-(((u! - 0.75) / 0.001) ** 2))
    expect(maximize(objective(narrow), 1).u[0]).toBeCloseTo(0.25083, 6)
  })

  it('finds the highest of thirteen peaks', () => {
    const waves = objective(([u]) => Math.cos(26 * Math.PI * u!) - (u! - 0.6137) ** 2)
    expect(maximize(waves, 1).u[0]).toBeCloseTo(8 / 13, 4)
  })

  it('takes the first of equal maxima, and the first place of all when everything is equal', () => {
    expect(
      maximize(
        objective(([u]) => Math.cos(4 * Math.PI * u!)),
        1,
      ).u,
    ).toEqual([0])
    expect(
      maximize(
        objective(() => 0),
        1,
      ),
    ).toEqual({ u: [0], value: 0 })
  })

  it('takes a place on a plateau', () => {
    const { u, value } = maximize(
      objective(([u]) => Math.min(1, 10 * u!, 5 * (1 - u!))),
      1,
    )
    expect(value).toBe(1)
    expect(u[0]).toBeGreaterThanOrEqual(0.1)
    expect(u[0]).toBeLessThanOrEqual(0.8)
    expect(u[0]).toBeCloseTo(0.1, 2)
  })

  it('finds the better of two broad peaks although the lesser has all the best candidates, when they lie apart', () => {
    const peak = (place: Place, center: Place, width: number) =>
      Math.exp(-place.reduce((sum, u, d) => sum + ((u - center[d]!) / width) ** 2, 0))
    const broad: Place = [0.3, 0.3]
    const narrow: Place = [0.8123, 0.7456]
    const f = (place: Place) => 0.95 * peak(place, broad, 0.3) + peak(place, narrow, 0.03)
    const { u } = maximize(objective(f), 2)
    expect(u[0]).toBeCloseTo(0.8123, 2)
    expect(u[1]).toBeCloseTo(0.7456, 2)
  })

  it('looks into the corners', () => {
    const corner = ([u, v]: Place) => Math.exp(-9 * (1 - u! + v!)) + 0.99 * Math.exp(-((u! - 0.3) ** 2 + (v! - 0.5) ** 2))
    expect(maximize(objective(corner), 2).u).toEqual([1, 0])
  })

  it('is deterministic', () => {
    const waves = objective(([u, v]) => Math.sin(17 * u!) * Math.cos(11 * v!))
    expect(maximize(waves, 2)).toEqual(maximize(waves, 2))
  })

  it('never does worse than the best candidate, reports the value at the place it reports, and stays in the cube', () => {
    const waves = fc.array(
      fc.record({ height: between(-1, 1), frequency: between(1, 40), phase: between(0, 7), across: between(-20, 20) }),
      { minLength: 1, maxLength: 4 },
    )
    check(
      fc.property(fc.constantFrom(1, 2), waves, (dim, parts) => {
        const f = (place: Place) =>
          parts.reduce(
            (sum, { height, frequency, phase, across }) =>
              sum + height * Math.sin(frequency * place[0]! + across * (place[1] ?? 0) + phase),
            0,
          )
        const { u, value } = maximize(objective(f), dim)
        expect(u).toHaveLength(dim)
        for (const coordinate of u) {
          expect(coordinate).toBeGreaterThanOrEqual(0)
          expect(coordinate).toBeLessThanOrEqual(1)
        }
        expect(value).toBe(f(u))
        expect(value).toBeGreaterThanOrEqual(Math.max(...candidatePlaces(dim).map(f)))
      }),
      60,
    )
  })

  it('climbs by another function with the same maximisers where the score is flat', () => {
    const logarithm = ([u]: Place) => -2000 * (u! - 0.6180339) ** 2
    const { u } = maximize(
      objective((place) => Math.exp(logarithm(place)), logarithm),
      1,
    )
    expect(u[0]).toBeCloseTo(0.6180339, 7)
  })

  it('keeps the best candidate when there is nothing to climb, or nothing finite', () => {
    const hill = ([u]: Place) => -((u! - 0.123456789) ** 2)
    const scores: Objective['scores'] = (places) => places.map(hill)
    const nearest = { u: [0.1225], value: hill([0.1225]) }
    expect(maximize({ scores, climb: null }, 1)).toEqual(nearest)
    for (const value of [Number.NEGATIVE_INFINITY, Number.NaN])
      expect(maximize({ scores, climb: () => ({ value, gradient: (out) => out.fill(0) }) }, 1)).toEqual(nearest)
  })

  it('names a place even where every score is minus infinity', () => {
    const nowhere: Objective = { scores: (places) => places.map(() => Number.NEGATIVE_INFINITY), climb: null }
    expect(maximize(nowhere, 1)).toEqual({ u: [0], value: Number.NEGATIVE_INFINITY })
    expect(maximize(nowhere, 2).u).toHaveLength(2)
  })
})

describe('the candidates', () => {
  it('are both ends and 399 places between in one dimension, and in more the corners and places all over the cube', () => {
    const line = candidatePlaces(1).flat()
    expect([line.length, line[0], line.at(-1)]).toEqual([401, 0, 1])
    const cube = candidatePlaces(3)
    expect(cube).toHaveLength(3 * 512 + 8)
    expect(new Set(cube.map(String)).size).toBe(cube.length)
    for (const eighth of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const inside = cube.filter((place) => place.every((u, d) => u >= 0.5 === Boolean(eighth & (1 << d))))
      expect(Math.abs(inside.length / cube.length - 1 / 8)).toBeLessThan(0.01)
    }
  })
})
