import { describe, expect, it } from 'vitest'
import data from './measured/taxiLearningRate.json' with { type: 'json' }
import { taxiLearningRate } from './taxiLearningRate'

const { evaluate, noise, space, range } = taxiLearningRate
const rates = data.learningRate

const meanAt = (i: number) => data.runs.reduce((sum, { rmse }) => sum + rmse[i]!, 0) / data.runs.length

describe('the measured learning-rate curve', () => {
  it('passes exactly through the mean of the measured errors at every measured rate', () => {
    rates.forEach((rate, i) => {
      expect(Math.abs(evaluate(rate) / meanAt(i) - 1)).toBeLessThan(1e-14)
    })
  })

  it('passes exactly through each recorded run at every measured rate', () => {
    expect(noise.count).toBe(data.runs.length)
    data.runs.forEach(({ rmse }, run) => {
      rates.forEach((rate, i) => {
        expect(Math.abs(noise.evaluateRun(run, rate) / rmse[i]! - 1)).toBeLessThan(1e-14)
      })
    })
  })

  it('is linear in log error over log rate between two measured rates', () => {
    for (let i = 1; i < rates.length; i++) {
      for (const t of [0.1, 0.5, 0.9]) {
        const rate = rates[i - 1]! ** (1 - t) * rates[i]! ** t
        const expected = meanAt(i - 1) ** (1 - t) * meanAt(i) ** t
        expect(Math.abs(evaluate(rate) / expected - 1)).toBeLessThan(1e-10)
      }
    }
  })

  it('covers its search space with measurements, in increasing order', () => {
    expect(rates[0]).toBeCloseTo(space[0].low, 15)
    expect(rates.at(-1)).toBeCloseTo(space[0].high, 15)
    expect(rates.every((rate, i) => i === 0 || rate > rates[i - 1]!)).toBe(true)
    expect(evaluate(space[0].low)).toBeCloseTo(meanAt(0), 12)
    expect(evaluate(space[0].high)).toBeCloseTo(meanAt(rates.length - 1), 12)
  })

  it('takes its range from all runs, so that no recorded run leaves the axis', () => {
    const all = data.runs.flatMap(({ rmse }) => rmse)
    expect(range).toEqual([Math.min(...all), Math.max(...all)])
  })
})
