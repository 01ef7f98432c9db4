import { describe, expect, it } from 'vitest'
import { formulaOf } from './formula'
import { column } from './matrix'
import { mistakesIn } from './printed'
import type { Scope } from './texEvaluate'

/** The value of an expression, by the side of an equation that is known. */
const computed = (tex: string, scope: Scope = {}) => formulaOf(`0 = ${tex}`).sidesIn(scope)[0]!.right

describe('TeX is computed as mathematicians read it', () => {
  it.each([
    [String.raw`\tfrac53 + \frac1{4}`, 5 / 3 + 1 / 4],
    [String.raw`-2^2`, -4],
    [String.raw`\sqrt3 \cdot \sqrt{3}`, 3],
    [String.raw`2 - 3 - 4`, -5],
    [String.raw`8/4/2`, 1],
    [String.raw`e^{-2x^2/2}`, Math.exp(-4)],
    [String.raw`\sin 2\pi x + 1`, Math.sin(4 * Math.PI) + 1],
    [String.raw`\sin(x)\,x`, Math.sin(2) * 2],
    [String.raw`\cos x \sin x`, Math.cos(2) * Math.sin(2)],
    [String.raw`\sin^2 x`, Math.sin(2) ** 2],
    [String.raw`\log_{10} 1000`, 3],
    [String.raw`x(x - 1)^3`, 2],
    [String.raw`\bigl|x - 5\bigr|`, 3],
    [String.raw`\sum_{i=1}^{3} i^2 + 1`, 15],
    [String.raw`\prod_{i=2}^4 i`, 24],
    [String.raw`\max(x, 3, -1)`, 3],
    [String.raw`2\lfloor 7/2 \rfloor + 1`, 7],
    [String.raw`\binom{5}{2}`, 10],
    [String.raw`\Phi(0) + \varphi(0)`, 0.5 + 1 / Math.sqrt(2 * Math.PI)],
  ])('%s', (tex, value) => {
    expect(computed(tex, { x: 2 })).toBeCloseTo(value, 12)
  })

  it('with vectors and matrices', () => {
    const scope: Scope = {
      x: column([1, 2]),
      A: [
        [2, 1],
        [1, 3],
      ],
    }
    expect(computed(String.raw`x^\top x`, scope)).toBe(5)
    expect(computed(String.raw`x^\top A^{-1} x`, scope)).toBeCloseTo(1.4, 12)
    expect(computed(String.raw`|A|`, scope)).toBeCloseTo(5, 12)
    expect(computed(String.raw`A_{1,2} + x_2`, scope)).toBe(3)
    expect(computed(String.raw`\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix} x`, scope)).toEqual([[5], [11]])
  })

  it('over the places that are given', () => {
    const scope: Scope = { 'over x': { list: [1, 4, 2] }, f: (x) => -((Number(x) - 3.5) ** 2) }
    expect(computed(String.raw`\arg\max_x f(x)`, scope)).toBe(4)
    expect(computed(String.raw`\max_x f(x)`, scope)).toBe(-0.25)
  })
})

it('takes what a formula explains itself from the formula, also where it differs from term to term', () => {
  const tex = String.raw`f(x) = \sum_{i=1}^{2} w_i^2 + g(1) z, \quad w_i = x + i, \quad g(t) = 2t, \quad z = 3`
  expect(formulaOf(tex).sidesIn({ f: () => 31, x: 2 })).toEqual([{ left: 31, relation: '=', right: 31 }])
})

it('says what it cannot compute', () => {
  expect(() => computed('y')).toThrow('Nothing says what y is.')
  expect(() => computed('1/2x', { x: 2 })).toThrow('has two readings')
  expect(() => computed(String.raw`\int x`)).toThrow('is not among the commands that are computed')
  expect(() => computed('(1 + 2')).toThrow(SyntaxError)
  expect(() => computed('1 ? 2')).toThrow('has no meaning')
})

it('knows every formula with one sign or one digit wrong, and leaves marks and words alone', () => {
  expect(mistakesIn(String.raw`f^+ - x_1\ \text{ with 3 }`)).toEqual([
    String.raw`f^+ + x_1\ \text{ with 3 }`,
    String.raw`f^+ - x_2\ \text{ with 3 }`,
  ])
})
