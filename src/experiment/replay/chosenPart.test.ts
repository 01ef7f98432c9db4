import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../testSupport'
import { chosenPart } from './chosenPart'
import { bestSoFar } from './randomOrder'

describe('the part of a long log that is kept', () => {
  it('is all of it when it is short', () => {
    expect(chosenPart([3, null, 1], 'minimize', 3)).toEqual([0, 1, 2])
  })

  it('has as many trials as there is room for, each once, in their order, the best of all among them', () => {
    check(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { minLength: 9, maxLength: 200 }),
        fc.constantFrom('minimize', 'maximize'),
        (values, goal) => {
          const part = chosenPart(values, goal, 8)
          expect(part).toHaveLength(8)
          expect([...new Set(part)].sort((a, b) => a - b)).toEqual(part)
          expect(
            bestSoFar(
              part.map((i) => values[i]!),
              goal,
            ).at(-1),
          ).toBe(bestSoFar(values, goal).at(-1))
        },
      ),
    )
  })

  it('keeps each trial that was the best until then, and spreads the others over the run', () => {
    const values = Array.from({ length: 10_000 }, (_, i) => (i % 1000 === 7 ? -i : (i * 7919) % 1000))
    const part = chosenPart(values, 'minimize', 500)
    for (let i = 1007; i < 10_000; i += 1000) expect(part).toContain(i)
    for (let start = 0; start < 10_000; start += 1000) {
      const here = part.filter((i) => i >= start && i < start + 1000).length
      expect(here).toBeGreaterThan(35)
      expect(here).toBeLessThan(65)
    }
  })
})
