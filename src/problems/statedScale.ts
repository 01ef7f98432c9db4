import type { Problem } from './problem'

/** What y is taken to be like before it was measured, in the problem's units and direction. */
export interface StatedScale {
  readonly middle: number
  readonly sd: number
}

/**
 * The scale that is stated before any data, as somebody who knows the quantity but not the function would state it: one standard deviation
 * of 1, 2 or 5 × 10ᵏ, nearest in ratio to a quarter of the height of the problem's axis, and a middle that is a multiple of it. So coarse a
 * scale says what size of number to expect, and does not give away the range of f. Where nobody knows the range it is 0 ± 1.
 */
export function statedScale({ range }: Pick<Problem, 'range'>): StatedScale {
  if (!range) return { middle: 0, sd: 1 }
  const [low, high] = range
  const sd = roundedTo125((high - low) / 4 || 1)
  return { middle: written(Math.round((low + high) / 2 / sd) * sd) + 0, sd }
}

/** The nearest of 1, 2, 5 × 10ᵏ in ratio: the borders are the geometric means of neighbours. */
function roundedTo125(value: number): number {
  const exponent = Math.floor(Math.log10(value))
  const share = value / 10 ** exponent
  const digit = [1, 2, 5, 10].reduce((best, each) => (distance(each, share) < distance(best, share) ? each : best))
  return Number(`${digit}e${exponent}`)
}

const distance = (a: number, b: number): number => Math.abs(Math.log(a / b))

/** Without the last digits that a multiple of 0.2 has in binary. */
const written = (value: number): number => Number(value.toPrecision(12))

/**
 * A quarter of the height of the problem's axis. Not for beliefs: fits to raw y count their bounds in it, and races the noise they tell the
 * model, where a rounded scale would move the numbers of documents that say none. Where nobody knows the range it is the stated s.d.
 */
export const quarterHeight = (problem: Problem): number =>
  problem.range ? (problem.range[1] - problem.range[0]) / 4 || 1 : statedScale(problem).sd

/** The height of the problem's axis, as far as anybody knows; never 0. */
export const heightOf = ({ range }: Pick<Problem, 'range'>): number => (range ? range[1] - range[0] || 1 : 4 * statedScale({}).sd)
