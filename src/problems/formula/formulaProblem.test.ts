import { describe, expect, it } from 'vitest'
import { extremes } from '../../numerics/extremes'
import { seeded } from '../../numerics/random'
import { problems } from '..'
import { observe } from '../observe'
import type { KnownProblem } from '../problem'
import { fromUnit } from '../searchSpace'
import { isSameBox, listed, resolve } from '../source'
import { FormulaError } from './formulaError'
import { type FormulaSource, formulaProblem } from './formulaProblem'

const source = (formula: string, change: Partial<FormulaSource> = {}): FormulaSource => ({
  kind: 'formula',
  formula,
  axes: [{ name: 'x', low: 0, high: 1 }],
  goal: 'minimize',
  ...change,
})

describe('the black box of a formula', () => {
  it('is the listed one when it says the same', () => {
    const known = resolve(listed('forrester'))
    const own = formulaProblem(source('(6x - 2)^2 sin(12x - 4)'))
    for (const x of [0, 0.3, 0.757, 1]) expect(own.evaluate(x)).toBeCloseTo(known.evaluate(x), 12)
    expect(own.optimum!.value).toBeCloseTo(known.optimum!.value, 9)
    expect(own.optimum!.at[0]![0]).toBeCloseTo(known.optimum!.at[0]![0]!, 5)
    expect(own.range![1]).toBeCloseTo(known.range![1], 9)
  })

  it('has its own axes, logarithmic ones too, and its goal', () => {
    const axes = [
      { name: 'lr', low: 1e-4, high: 1, log: true },
      { name: 'l2', low: 0, high: 2 },
    ]
    const own = formulaProblem(source('-(log10(lr) + 2)^2 - (l2 - 0.5)^2', { axes, goal: 'maximize' }))
    expect(own.space.map(({ label, scale }) => [label, scale])).toEqual([
      ['lr', 'log'],
      ['l2', 'linear'],
    ])
    expect(own.optimum!.value).toBeCloseTo(0, 9)
    expect(own.optimum!.at[0]![0]).toBeCloseTo(0.01, 5)
    expect(own.optimum!.at[0]![1]).toBeCloseTo(0.5, 4)
  })

  it('draws the noise that it says, when it is switched on', () => {
    const own = formulaProblem(source('x + noise(2)'))
    expect(observe(own, [0.5], 0, seeded(1))).toEqual({ y: 0.5 })
    const drawn = Array.from({ length: 2000 }, (_, i) => observe(own, [0.5], 1, seeded(i)) as { y: number })
    const sd = Math.sqrt(drawn.reduce((sum, { y }) => sum + (y - 0.5) ** 2, 0) / drawn.length)
    expect(sd).toBeGreaterThan(1.9)
    expect(sd).toBeLessThan(2.1)
  })

  it('may have no value in places: such an evaluation fails, and the rest has its range', () => {
    const own = formulaProblem(source('ln(x - 0.5)'))
    expect(observe(own, [0.2], 0, seeded(1))).toEqual({ failure: 'the black box returned NaN' })
    expect(own.range![1]).toBeCloseTo(Math.log(0.5), 9)
  })

  it('knows nothing of its range when it has no value at all', () => {
    const own = formulaProblem(source('ln(-1 - x)'))
    expect([own.range, own.optimum]).toEqual([undefined, undefined])
  })

  it('is one object for one formula, and another for another', () => {
    expect(formulaProblem(source('x^2'))).toBe(formulaProblem(source('x^2')))
    expect(isSameBox(source('x^2'), source('x^2'))).toBe(true)
    expect(isSameBox(source('x^2'), source('x^3'))).toBe(false)
    expect(isSameBox(source('x^2'), listed('forrester'))).toBe(false)
  })

  it('says what is wrong with it', () => {
    expect(() => formulaProblem(source('x +'))).toThrow(FormulaError)
  })

  it.each([
    ['x^2/2', 'f(x) = \\frac{{x}^{2}}{2}'],
    ['-(1 + x)*3', 'f(x) = -\\left(1 + x\\right) \\cdot 3'],
    ['(x + 1)^2', 'f(x) = {\\left(x + 1\\right)}^{2}'],
    ['x - (1 - x)', 'f(x) = x - \\left(1 - x\\right)'],
    ['sqrt(abs(x)) + asin(x)', 'f(x) = \\sqrt{\\left|x\\right|} + \\arcsin\\left(x\\right)'],
    ['2e-7 + noise(0.1)', 'f(x) = 2 \\cdot 10^{-7} + 0.1\\,\\varepsilon'],
  ])('%s is printed as a formula', (formula, tex) => {
    expect(formulaProblem(source(formula)).tex).toBe(tex)
  })
})

describe('the extremes that looking finds', () => {
  it.each<KnownProblem>(
    (problems as readonly KnownProblem[]).filter(
      ({ space, id, constraint }) => space.length <= 3 && id !== 'needle' && id !== 'broken_sensor' && !constraint,
    ),
  )('are the known range and optimum of $name', (problem) => {
    const { space, range, optimum, goal } = problem
    const { lowest, highest } = extremes((u) => problem.evaluate(...space.map((axis, d) => fromUnit(axis, u[d]!))), space.length)!
    const found = goal === 'minimize' ? lowest.value : highest.value
    const height = range[1] - range[0] || 1
    expect(Math.abs(found - optimum.value)).toBeLessThan(1e-6 * height)
    expect(lowest.value).toBeGreaterThan(range[0] - 0.02 * height)
    expect(highest.value).toBeLessThan(range[1] + 0.02 * height)
  })
})
