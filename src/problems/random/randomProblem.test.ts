import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { linspace } from '../../numerics/points'
import { drawRandomFunction, type RandomSource, randomProblem } from './randomProblem'

const source = (inputs: 1 | 2, lengthscale: number, seed: number): RandomSource => ({ kind: 'random', inputs, lengthscale, seed })
const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe.each([1, 2] as const)('random functions of %d inputs', (inputs) => {
  const draws = Array.from({ length: 4000 }, (_, seed) => drawRandomFunction(source(inputs, 0.2, seed)))
  const start = draws.map((f) => f(0.3, 0.6))

  it('have mean 0', () => {
    expect(Math.abs(average(start))).toBeLessThan(4 / Math.sqrt(draws.length))
  })

  it.each([0, 0.05, 0.2, 0.5])('have the covariance of Matérn 5/2 at distance %d', (distance) => {
    const r = (Math.sqrt(5) * distance) / 0.2
    const matern52 = (1 + r + r ** 2 / 3) * Math.exp(-r)
    // Aslant where there are two inputs.
    const [along, across] = inputs === 1 ? [distance, 0] : [0.6 * distance, -0.8 * distance]
    const covariance = average(draws.map((f, i) => f(0.3 + along, 0.6 + across) * start[i]!))
    expect(Math.abs(covariance - matern52)).toBeLessThan(4 * Math.sqrt((1 + matern52 ** 2) / draws.length))
  })

  it('are the same for the same number and others for others', () => {
    expect(drawRandomFunction(source(inputs, 0.2, 7))(0.3, 0.6)).toBe(start[7])
    expect(new Set(start).size).toBe(draws.length)
  })

  it.each([0, 1, 2, 3, 4])('know their range and where they are largest: number %d', (seed) => {
    const { range, optimum, evaluate } = randomProblem(source(inputs, 0.15, seed))
    const line = Array.from(linspace(0, 1, inputs === 1 ? 10_001 : 151))
    const values = inputs === 1 ? line.map((x) => evaluate(x)) : line.flatMap((x1) => line.map((x2) => evaluate(x1, x2)))
    const height = range![1] - range![0]
    expect(Math.max(...values)).toBeLessThanOrEqual(range![1] + 1e-12)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(range![0] - 1e-12)
    expect(range![1] - Math.max(...values)).toBeLessThan(0.02 * height)
    expect(optimum!.value).toBe(range![1])
    expect(evaluate(...optimum!.at[0]!)).toBe(optimum!.value)
  })
})

it('a random function has a formula that can be typeset, and is one object for the same number', () => {
  const problem = randomProblem(source(2, 0.3, 5))
  expect(katex.renderToString(problem.tex, { throwOnError: true, strict: 'error' })).toContain('katex')
  expect(randomProblem(source(2, 0.3, 5))).toBe(problem)
  expect(problem.lesson.length).toBeLessThanOrEqual(120)
})
