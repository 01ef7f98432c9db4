import { functionById } from './functions'
import type { BinarySign, Expression } from './parse'

/** A formula as a function of its inputs. `draw` gives standard normal numbers for `noise(s)`. */
export type Compiled = (x: readonly number[], draw: () => number) => number

const SIGNS: Readonly<Record<BinarySign, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
  '<': (a, b) => Number(a < b),
  '<=': (a, b) => Number(a <= b),
  '>': (a, b) => Number(a > b),
  '>=': (a, b) => Number(a >= b),
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
  '&&': (a, b) => Number(a !== 0 && b !== 0),
  '||': (a, b) => Number(a !== 0 || b !== 0),
}

/** Compiles an expression into closures. A comparison is 1 where it holds and 0 where not; of a condition only the branch that holds is evaluated. */
export function compile(expression: Expression): Compiled {
  switch (expression.is) {
    case 'number': {
      const { value } = expression
      return () => value
    }
    case 'input': {
      const { index } = expression
      return (x) => x[index]!
    }
    case 'minus': {
      const of = compile(expression.of)
      return (x, draw) => -of(x, draw)
    }
    case 'binary': {
      const combine = SIGNS[expression.sign]
      const left = compile(expression.left)
      const right = compile(expression.right)
      return (x, draw) => combine(left(x, draw), right(x, draw))
    }
    case 'call': {
      const { evaluate } = functionById.get(expression.id)!
      const args = expression.args.map(compile)
      return (x, draw) => evaluate(...args.map((arg) => arg(x, draw)))
    }
    case 'noise': {
      const sd = compile(expression.sd)
      return (x, draw) => sd(x, draw) * draw()
    }
    case 'if': {
      const condition = compile(expression.condition)
      const holds = compile(expression.holds)
      const otherwise = compile(expression.otherwise)
      return (x, draw) => (condition(x, draw) !== 0 ? holds : otherwise)(x, draw)
    }
  }
}
