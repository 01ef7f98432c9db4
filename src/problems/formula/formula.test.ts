import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../testSupport'
import { compile } from './compile'
import { FormulaError } from './formulaError'
import { functions } from './functions'
import { type Expression, inputsOf, parseFormula } from './parse'

const still = () => 0
const at = (formula: string, x: Readonly<Record<string, number>> = {}): number =>
  compile(parseFormula(formula, Object.keys(x)))(Object.values(x), still)

const complaint = (formula: string, names: readonly string[] = ['x']): FormulaError => {
  try {
    parseFormula(formula, names)
  } catch (error) {
    if (error instanceof FormulaError) return error
    throw error
  }
  throw new Error(`“${formula}” was taken`)
}

describe('a formula', () => {
  it.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['2 - 3 - 4', -5],
    ['24 / 4 / 2', 3],
    ['2 ^ 3 ^ 2', 512],
    ['2 ** 3', 8],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['--3', 3],
    ['6 / 2 * 3', 9],
    ['1.5e3 + .5', 1500.5],
    ['2pi', 2 * Math.PI],
    ['2(1 + 2)(3)', 18],
    ['3 · 4 − 2 × 5', 2],
    ['e', Math.E],
    ['1 < 2', 1],
    ['1 + 1 == 2 and 3 > 4', 0],
    ['0 or 1 ≤ 1', 1],
    ['1 > 2 ? 10 : 3 > 2 ? 20 : 30', 20],
    ['if(2 > 1, 7, 8)', 7],
    ['mod(-1, 3)', 2],
    ['clamp(9, 0, 4)', 4],
    ['max(1, 5, 3) - min(2, -2)', 7],
  ])('%s is %d', (formula, value) => {
    expect(at(formula)).toBe(value)
  })

  it('knows its inputs by their names', () => {
    expect(at('(6x - 2)^2 sin(12x - 4)', { x: 0.3 })).toBeCloseTo((6 * 0.3 - 2) ** 2 * Math.sin(12 * 0.3 - 4), 14)
    expect(at('100(x2 - x1^2)^2 + (1 - x1)^2', { x1: 0.5, x2: 2 })).toBe(100 * 1.75 ** 2 + 0.25)
    expect(at('lr * 2 + Größe', { lr: 3, Größe: 4 })).toBe(10)
    expect(inputsOf('sin(x)')).toEqual(['x'])
    expect(inputsOf('x3 + x1')).toEqual(['x1', 'x2', 'x3'])
    expect(inputsOf('x + x1')).toBeNull()
  })

  it('evaluates only the branch that holds', () => {
    expect(at('x > 0 ? ln(x) : 0', { x: -1 })).toBe(0)
  })

  it('draws its noise where it is told to', () => {
    const noisy = compile(parseFormula('x + noise(0.5)', ['x']))
    expect(noisy([2], still)).toBe(2)
    expect(noisy([2], () => 3)).toBe(3.5)
  })

  it.each(functions)('$id takes what it says, and no more', ({ id, takes: [least, most], evaluate }) => {
    const args = (count: number) => Array.from({ length: count }, (_, i) => 0.1 * (i + 1))
    expect(at(`${id}(${args(least).join(', ')})`)).toBe(evaluate(...args(least)))
    expect(complaint(`${id}(${args(most + 1).join(', ')})`).message).toMatch(/takes/)
    expect(complaint(id).message).toMatch(/brackets/)
  })
})

describe('what is no formula', () => {
  it.each([
    ['', 0, /Write a formula/],
    ['   ', 3, /Write a formula/],
    ['1 +', 3, /missing at the end/],
    ['(1 + 2', 6, /bracket/],
    ['1 + 2)', 5, /closes nothing/],
    ['x x', 2, /missing before “x”/],
    ['1,5 + x', 1, /point/],
    ['(1,5)', 2, /point/],
    ['1.2.3', 3, /one decimal point/],
    ['1e400', 0, /too large/],
    ['y + 1', 0, /“y” is not known here\. Inputs: x/],
    ['X', 0, /Did you mean x\?/],
    ['Sin(x)', 0, /Did you mean sin\?/],
    ['constructor', 0, /not known/],
    ['__proto__', 0, /not known/],
    ['toString()', 0, /no function/],
    ['while(true)', 0, /no function/],
    ['x = 3', 2, /write ==/],
    ['x; alert(1)', 1, /means nothing/],
    ['x[0]', 1, /means nothing/],
    ['`x`', 0, /means nothing/],
    ['sin()', 0, /takes one value/],
    ['* 2', 0, /cannot stand here/],
  ])('“%s” is told at its place', (formula, from, says) => {
    const error = complaint(formula)
    expect(error.message).toMatch(says)
    expect(error.from).toBe(from)
    expect(error.to).toBeGreaterThan(error.from)
  })

  it('is too long or too deep', () => {
    expect(complaint('x+'.repeat(5000)).message).toMatch(/10000 characters/)
    expect(complaint('('.repeat(400)).message).toMatch(/nested/)
    expect(complaint('-'.repeat(900)).message).toMatch(/nested/)
    expect(complaint('x^'.repeat(400)).message).toMatch(/nested/)
  })

  it('may have no number at some places, which is not the formula’s fault', () => {
    expect(at('1 / 0')).toBe(Number.POSITIVE_INFINITY)
    expect(at('ln(-x)', { x: 1 })).toBeNaN()
    expect(at('x^x^x^x', { x: 9 })).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    ...[
      'x',
      'x1',
      'sin(',
      'max(',
      'if(',
      'noise(',
      ')',
      '(',
      ',',
      '+',
      '-',
      '*',
      '/',
      '^',
      '**',
      '?',
      ':',
      '<',
      '==',
      'and',
      '2',
      '1.5',
      '1e9',
      ' ',
      'pi',
      'constructor',
      '∞',
      '"',
      '\\',
      '\u0000',
      '😀',
    ],
  )

  it('is a number at every place, or told in a sentence', () => {
    check(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 40 }).map((each) => each.join('')),
          fc.string({ maxLength: 60 }),
        ),
        (formula) => {
          let compiled: ReturnType<typeof compile>
          try {
            compiled = compile(parseFormula(formula, ['x', 'x1']))
          } catch (error) {
            expect(error).toBeInstanceOf(FormulaError)
            const { from, to, message } = error as FormulaError
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeGreaterThan(from)
            expect(message).toMatch(/[.?]$/)
            return
          }
          expect(typeof compiled([0.3, 2], still)).toBe('number')
        },
      ),
    )
  })

  it('means what was written down from a tree', () => {
    const tree: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.integer({ min: 0, max: 9 }).map((value): Expression => ({ is: 'number', value })),
        fc.constant<Expression>({ is: 'input', index: 0 }),
        tie('tree').map((of): Expression => ({ is: 'minus', of })),
        fc
          .tuple(fc.constantFrom('+', '-', '*', '/', '^', '<', '||'), tie('tree'), tie('tree'))
          .map(([sign, left, right]) => ({ is: 'binary', sign, left, right }) as Expression),
        fc.tuple(tie('tree'), tie('tree')).map(([a, b]): Expression => ({ is: 'call', id: 'max', args: [a, b] })),
      ),
    })).tree
    const written = (each: Expression): string => {
      switch (each.is) {
        case 'number':
          return String(each.value)
        case 'input':
          return 'x'
        case 'minus':
          return `(-${written(each.of)})`
        case 'binary':
          return `(${written(each.left)} ${each.sign} ${written(each.right)})`
        case 'call':
          return `${each.id}(${each.args.map(written).join(', ')})`
        default:
          throw new Error('not drawn')
      }
    }
    check(
      fc.property(tree, fc.double({ min: -3, max: 3, noNaN: true }), (expression, x) => {
        expect(parseFormula(written(expression), ['x'])).toEqual(expression)
        expect(at(written(expression), { x })).toBe(compile(expression)([x], still))
      }),
    )
  })
})
