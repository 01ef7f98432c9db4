import type { Problem } from '../../problems/problem'

/**
 * The best value that a black box has at each value of one input, whatever the other input is: what a search could find along that axis.
 *
 * @param values at the centres of cells × cells cells, first axis fastest
 * @returns one value for every cell along the axis; NaN where no cell has a value
 */
export function profileOf(values: Float64Array, cells: number, axis: 0 | 1, goal: Problem['goal']): Float64Array {
  const better = goal === 'maximize' ? Math.max : Math.min
  const best = new Float64Array(cells).fill(Number.NaN)
  for (let i = 0; i < values.length; i++) {
    const at = axis === 0 ? i % cells : Math.floor(i / cells)
    const value = values[i]!
    if (!Number.isNaN(value)) best[at] = Number.isNaN(best[at]!) ? value : better(best[at]!, value)
  }
  return best
}
