import { extremes } from '../../numerics/extremes'
import type { Noise, Problem } from '../problem'
import { type Dimension, fromUnit } from '../searchSpace'
import { compile } from './compile'
import { hasNoise, parseFormula } from './parse'
import { texOf } from './tex'

/** A black box that somebody wrote as a formula of its axes' names. */
export interface FormulaSource {
  readonly kind: 'formula'
  readonly formula: string
  readonly axes: readonly FormulaAxis[]
  readonly goal: Problem['goal']
}

export interface FormulaAxis {
  readonly name: string
  readonly low: number
  readonly high: number
  readonly log?: boolean | undefined
}

/** The black boxes of formulas already asked for, by all that they are made of: one object for the same formula. */
const known = new Map<string, Problem>()
const MOST_KEPT = 12

/** The black box of a formula. Its range and optimum are found numerically. Throws FormulaError. */
export function formulaProblem(source: FormulaSource): Problem {
  const key = JSON.stringify(source)
  const problem = known.get(key) ?? problemOf(source)
  known.delete(key)
  known.set(key, problem)
  for (const oldest of [...known.keys()].slice(0, -MOST_KEPT)) known.delete(oldest)
  return problem
}

function problemOf({ formula, axes, goal }: FormulaSource): Problem {
  const names = axes.map(({ name }) => name)
  const expression = parseFormula(formula, names)
  const nameList = names.map((_, index) => texOf({ is: 'input', index }, names)).join(', ')
  const compiled = compile(expression)
  const space = axes.map(({ name, low, high, log }): Dimension => ({ label: name, low, high, scale: log ? 'log' : 'linear' }))
  const evaluate = (...x: number[]) => compiled(x, () => 0)
  const placeOf = (u: readonly number[]) => u.map((share, d) => fromUnit(space[d]!, share))
  const found = extremes((u) => evaluate(...placeOf(u)), space.length)
  const best = goal === 'minimize' ? found?.lowest : found?.highest
  const height = found ? found.highest.value - found.lowest.value : 0
  const noise: Noise = hasNoise(expression)
    ? { kind: 'stated', evaluateOnce: (draw, ...x) => compiled(x, draw) }
    : { kind: 'gaussian', max: height / 4 || 1 }
  return {
    id: 'formula',
    name: 'A formula of your own',
    tex: `f(${nameList}) = ${texOf(expression, names)}`,
    source: 'Yours',
    lesson: found
      ? `${formula}. Range and optimum were found by looking at many places.`
      : `${formula}. It has no value anywhere on these axes.`,
    goal,
    space,
    output: 'f',
    ...(found &&
      best && { range: [found.lowest.value, found.highest.value], optimum: { value: best.value, at: [placeOf(best.u)] } }),
    noise,
    evaluate,
  }
}
