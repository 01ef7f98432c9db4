import type { GridInDimension } from '../../experiment/gridCollapse'

/** The name of a number of inputs. */
export const dimensionWords = (dim: number): string => (dim === 1 ? 'One dimension' : `${dim} dimensions`)

/** What a grid makes of its budget: how many values an axis, to which power, and what is left of it. */
export function gridWords({
  dim,
  perAxis,
  used,
  unspent,
}: Pick<GridInDimension, 'dim' | 'perAxis' | 'used' | 'unspent'>): string {
  const grid = dim === 1 ? String(perAxis) : `${perAxis}${superscript(dim)} = ${used}`
  return unspent > 0 ? `${grid}, ${unspent} left over` : grid
}

const superscript = (n: number): string => '⁰¹²³⁴⁵⁶⁷⁸⁹'[n]!
