import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../testSupport'
import { isSameBox, resolve } from '../source'
import { type DrawnSource, drawnProblem } from './drawnProblem'

const drawn = (change: Partial<DrawnSource> = {}): DrawnSource => ({
  kind: 'drawn',
  axis: { name: 'heat', unit: '°C', low: 20, high: 120 },
  knots: [
    [0, 1],
    [0.5, 4],
    [1, 2],
  ],
  output: 'yield (%)',
  goal: 'maximize',
  ...change,
})

describe('the black box of a drawn curve', () => {
  it('goes through its knots, in the units of its axis', () => {
    const { evaluate, space, output, range, optimum } = drawnProblem(drawn())
    expect(space).toEqual([{ label: 'heat (°C)', low: 20, high: 120, scale: 'linear' }])
    expect(output).toBe('yield (%)')
    expect([20, 70, 120].map((x) => evaluate(x))).toEqual([1, 4, 2])
    expect(range).toEqual([1, 4])
    expect(optimum).toEqual({ value: 4, at: [[70]] })
  })

  it('is drawn in decades on a logarithmic axis', () => {
    const { evaluate, optimum } = drawnProblem(drawn({ axis: { name: 'rate', low: 1e-4, high: 1, log: true }, goal: 'minimize' }))
    expect(evaluate(0.01)).toBeCloseTo(4, 12)
    expect(optimum).toEqual({ value: 1, at: [[1e-4]] })
  })

  it('is nowhere better than its best knot', () => {
    const knots = fc
      .uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 8 })
      .chain((inside) =>
        fc.tuple(
          ...[0, ...inside.sort((a, b) => a - b), 1000].map((at) =>
            fc.tuple(fc.constant(at / 1000), fc.integer({ min: -50, max: 50 })),
          ),
        ),
      )
    check(
      fc.property(
        knots,
        fc.constantFrom('minimize', 'maximize'),
        fc.double({ min: 20, max: 120, noNaN: true }),
        (knots, goal, x) => {
          const { evaluate, range, optimum } = drawnProblem(drawn({ knots, goal }))
          const y = evaluate(x)
          expect(y).toBeGreaterThanOrEqual(range![0])
          expect(y).toBeLessThanOrEqual(range![1])
          for (const at of optimum!.at) expect(evaluate(...at)).toBeCloseTo(optimum!.value, 9)
        },
      ),
    )
  })

  it('may be flat', () => {
    const { range, optimum, noise } = drawnProblem(
      drawn({
        knots: [
          [0, 3],
          [1, 3],
        ],
      }),
    )
    expect(range).toEqual([3, 3])
    expect(optimum!.at).toEqual([[20], [120]])
    expect(noise).toEqual({ kind: 'gaussian', max: 1 })
  })

  it('is one black box when it is drawn the same', () => {
    expect(resolve(drawn())).toBe(resolve(structuredClone(drawn())))
    expect(isSameBox(drawn(), drawn({ goal: 'minimize' }))).toBe(false)
  })
})
