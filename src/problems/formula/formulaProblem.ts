import { extremes } from '../../numerics/extremes'
import { keptByContent } from '../keptByContent'
import { dimensionOf, type OwnAxis } from '../ownAxis'
import type { Noise, Problem } from '../problem'
import { fromUnit } from '../searchSpace'
import { compile } from './compile'
import { hasNoise, parseFormula } from './parse'
import { texOf } from './tex'

/** A black box that somebody wrote as a formula of its axes' names. */
export interface FormulaSource {
  readonly kind: 'formula'
  readonly formula: string
  readonly axes: readonly OwnAxis[]
  /** What the value is called, with its unit. */
  readonly output?: string | undefined
  readonly goal: Problem['goal']
}

/** The black box of a formula. Its range and optimum are found numerically. Throws FormulaError. */
export const formulaProblem = keptByContent(problemOf)

function problemOf({ formula, axes, output = 'f', goal }: FormulaSource): Problem {
  const names = axes.map(({ name }) => name)
  const expression = parseFormula(formula, names)
  const nameList = names.map((_, index) => texOf({ is: 'input', index }, names)).join(', ')
  const compiled = compile(expression)
  const space = axes.map(dimensionOf)
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
    output,
    ...(found &&
      best && { range: [found.lowest.value, found.highest.value], optimum: { value: best.value, at: [placeOf(best.u)] } }),
    noise,
    evaluate,
  }
}
