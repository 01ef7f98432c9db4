import { describe, expect, it } from 'vitest'
import { seeded } from '../numerics/random'
import { brokenSensor } from './brokenSensor'
import { forrester } from './forrester'
import { observe } from './observe'
import type { Problem } from './problem'
import { taxiLearningRate } from './taxiLearningRate'

const random = () => seeded(1).fork('noise')

/** A black box that answers whatever we like. */
const answering = (evaluate: () => number): Problem => ({ ...forrester, evaluate })

/** Observations of one place under many seeds. */
const repeated = (problem: Problem, x: number, noise: number, count: number) =>
  Array.from({ length: count }, (_, seed) => {
    const outcome = observe(problem, [x], noise, seeded(seed))
    return 'y' in outcome ? outcome.y : Number.NaN
  })

describe('an observation', () => {
  it('without noise is the value itself, every time', () => {
    expect(new Set(repeated(forrester, 0.3, 0, 10))).toEqual(new Set([forrester.evaluate(0.3)]))
  })

  it('with noise is the same for the same stream and another for another', () => {
    expect(observe(forrester, [0.3], 1, random())).toEqual(observe(forrester, [0.3], 1, random()))
    expect(new Set(repeated(forrester, 0.3, 1, 10)).size).toBe(10)
  })

  it('scatters normally with the given standard deviation, not variance', () => {
    const errors = repeated(forrester, 0.3, 2, 2000).map((y) => y - forrester.evaluate(0.3))
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
    const sd = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length)
    expect(Math.abs(mean)).toBeLessThan(0.15)
    expect(Math.abs(sd - 2)).toBeLessThan(0.1)
    expect(Math.max(...errors.map(Math.abs))).toBeGreaterThan(2 * Math.sqrt(3))
  })

  it('of recorded runs is one of them, each about equally often', () => {
    const { count, evaluateRun } = taxiLearningRate.noise
    const recorded = Array.from({ length: count }, (_, run) => evaluateRun(run, 1e-3))
    const seen = repeated(taxiLearningRate, 1e-3, 1, 500)
    for (const y of seen) expect(recorded).toContain(y)
    for (const y of recorded) expect(seen.filter((each) => each === y).length).toBeGreaterThan(60)
  })

  it('of recorded runs without noise is their mean', () => {
    expect(observe(taxiLearningRate, [1e-3], 0, random())).toEqual({ y: taxiLearningRate.evaluate(1e-3) })
  })

  it('of a black box that throws is a failure with its reason', () => {
    expect(observe(brokenSensor, [1], 0, random())).toEqual({ failure: 'the square root of a negative number is undefined' })
    expect(observe(brokenSensor, [3], 0, random())).toEqual({ y: 0 })
    const rude = answering(() => {
      throw 'no'
    })
    expect(observe(rude, [0.5], 0, random())).toEqual({ failure: 'no' })
  })

  it.each([Number.NaN, Infinity, -Infinity])('of a black box that returns %d is a failure with its reason', (y) => {
    expect(
      observe(
        answering(() => y),
        [0.5],
        1,
        random(),
      ),
    ).toEqual({ failure: `the black box returned ${y}` })
  })
})
