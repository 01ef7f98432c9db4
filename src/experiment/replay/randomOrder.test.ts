import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { permutation } from '../../numerics/permutation'
import { seeded } from '../../numerics/random'
import { check } from '../../testSupport'
import { bestSoFar, randomOrder } from './randomOrder'

/** Every order of some items. */
const ordersOf = <Item>(items: readonly Item[]): Item[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, i) => ordersOf([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]))

const value = fc.option(fc.integer({ min: -20, max: 20 }), { freq: 4 })

describe('best so far', () => {
  it('keeps the best value of each goal, and has none before the first success', () => {
    expect(bestSoFar([null, 3, 5, null, 1], 'minimize')).toEqual([null, 3, 3, 3, 1])
    expect(bestSoFar([null, 3, 5, null, 1], 'maximize')).toEqual([null, 3, 5, 5, 5])
  })
})

describe('best so far in random order', () => {
  it('has the mean and the quartiles of every order there is', () => {
    check(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), fc.constantFrom('minimize', 'maximize'), (values, goal) => {
        const series = ordersOf(values).map((order) => bestSoFar(order, goal))
        const { mean, better, median, worse } = randomOrder(values, goal)
        values.forEach((_, i) => {
          const worst = goal === 'maximize' ? -Infinity : Infinity
          const column = series.map((each) => each[i] ?? worst).sort((a, b) => (goal === 'maximize' ? b - a : a - b))
          const at = (level: number) => {
            const found = column[Math.ceil(level * column.length) - 1]!
            return Number.isFinite(found) ? found : null
          }
          expect([better[i], median[i], worse[i]]).toEqual([at(0.25), at(0.5), at(0.75)])
          if (column.every(Number.isFinite)) expect(mean[i]).toBeCloseTo(column.reduce((a, b) => a + b, 0) / column.length, 9)
          else expect(mean[i]).toBeNull()
        })
      }),
    )
  })

  it('is what many shuffles come to', () => {
    const random = seeded(7)
    const values = Array.from({ length: 40 }, () => random.normal())
    const shuffles = Array.from({ length: 4000 }, (_, i) =>
      bestSoFar(
        Array.from(permutation(values.length, random.fork(i)), (k) => values[k]!),
        'minimize',
      ),
    )
    const { mean } = randomOrder(values, 'minimize')
    for (const i of [0, 3, 11, 39]) {
      const average = shuffles.reduce((sum, each) => sum + each[i]!, 0) / shuffles.length
      expect(Math.abs(average - mean[i]!)).toBeLessThan(0.06)
    }
  })

  it('ends at the best value for sure, also of many', () => {
    const values = Array.from({ length: 500 }, (_, i) => Math.sin(i))
    const { mean, better, worse } = randomOrder(values, 'maximize')
    const best = Math.max(...values)
    expect([mean.at(-1), better.at(-1), worse.at(-1)].map((each) => Math.abs(each! - best) < 1e-12)).toEqual([true, true, true])
  })
})
