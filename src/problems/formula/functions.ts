/** A function that a formula may use. */
export interface FormulaFunction {
  readonly id: string
  /** How few and how many arguments it takes. */
  readonly takes: readonly [number, number]
  readonly evaluate: (...args: number[]) => number
  /** What it does, for the list beside the field. */
  readonly says: string
}

const one = (id: string, evaluate: (x: number) => number, says: string): FormulaFunction => ({
  id,
  takes: [1, 1],
  evaluate,
  says,
})

/** Every function, in the order of the list. A new one is one entry. */
export const functions: readonly FormulaFunction[] = [
  one('sin', Math.sin, 'sine of an angle in radians'),
  one('cos', Math.cos, 'cosine of an angle in radians'),
  one('tan', Math.tan, 'tangent of an angle in radians'),
  one('asin', Math.asin, 'inverse sine'),
  one('acos', Math.acos, 'inverse cosine'),
  one('atan', Math.atan, 'inverse tangent'),
  one('sinh', Math.sinh, 'hyperbolic sine'),
  one('cosh', Math.cosh, 'hyperbolic cosine'),
  one('tanh', Math.tanh, 'hyperbolic tangent'),
  one('exp', Math.exp, 'e to the power of x'),
  one('ln', Math.log, 'natural logarithm'),
  one('log', Math.log, 'natural logarithm, as ln'),
  one('log10', Math.log10, 'logarithm to base 10'),
  one('log2', Math.log2, 'logarithm to base 2'),
  one('sqrt', Math.sqrt, 'square root'),
  one('cbrt', Math.cbrt, 'cube root'),
  one('abs', Math.abs, 'without its sign'),
  one('sign', Math.sign, '−1, 0 or 1'),
  one('floor', Math.floor, 'the whole number below'),
  one('ceil', Math.ceil, 'the whole number above'),
  one('round', Math.round, 'the nearest whole number'),
  { id: 'min', takes: [1, 8], evaluate: Math.min, says: 'the smallest' },
  { id: 'max', takes: [1, 8], evaluate: Math.max, says: 'the largest' },
  { id: 'hypot', takes: [1, 8], evaluate: Math.hypot, says: 'square root of the sum of squares' },
  { id: 'pow', takes: [2, 2], evaluate: (x, power) => x ** power, says: 'x to a power' },
  { id: 'mod', takes: [2, 2], evaluate: (x, by) => x - by * Math.floor(x / by), says: 'what is left of a division' },
  { id: 'clamp', takes: [3, 3], evaluate: (x, low, high) => Math.min(Math.max(x, low), high), says: 'x kept between two values' },
  { id: 'atan2', takes: [2, 2], evaluate: Math.atan2, says: 'angle of a point (y, x)' },
]

export const constants: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['π', Math.PI],
  ['e', Math.E],
  ['tau', 2 * Math.PI],
])

export const functionById: ReadonlyMap<string, FormulaFunction> = new Map(functions.map((each) => [each.id, each]))
