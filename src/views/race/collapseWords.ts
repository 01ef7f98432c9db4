import type { GridInDimension } from '../../experiment/gridCollapse'
import { race } from '../../language/en/race'

/** The name of a number of inputs. */
export const dimensionWords = (dim: number): string => race.collapse.dimensions(dim)

/** What a grid makes of its budget: how many values an axis, to which power, and what is left of it. */
export function gridWords({
  dim,
  perAxis,
  used,
  unspent,
}: Pick<GridInDimension, 'dim' | 'perAxis' | 'used' | 'unspent'>): string {
  const grid = dim === 1 ? String(perAxis) : `${perAxis}${superscript(dim)} = ${used}`
  return unspent > 0 ? race.collapse.leftOver(grid, unspent) : grid
}

const superscript = (n: number): string => '⁰¹²³⁴⁵⁶⁷⁸⁹'[n]!
