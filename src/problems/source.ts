import { findProblem, type ProblemId } from '.'
import { type DrawnSource, drawnProblem } from './drawn/drawnProblem'
import { type FormulaSource, formulaProblem } from './formula/formulaProblem'
import type { Problem } from './problem'
import { type RandomSource, randomProblem } from './random/randomProblem'
import { type TableSource, tableProblem } from './table/tableProblem'

/** Where a black box comes from, as plain data that a document carries. A further kind is a further member here and a case in `resolve`. */
export type Source = Listed | RandomSource | OwnSource

/** A black box of one's own. */
export type OwnSource = FormulaSource | DrawnSource | TableSource

/** A black box of our list, with its dial where that was turned to. */
export interface Listed {
  readonly kind: 'listed'
  readonly id: ProblemId
  /** Where the black box's dial stands; its initial value when left out. */
  readonly dial?: number | undefined
}

export const listed = (id: ProblemId): Listed => ({ kind: 'listed', id })

/** Where the dial of a black box was turned to; undefined where it was not, or there is none. */
export const dialOf = (source: Source): number | undefined => (source.kind === 'listed' ? source.dial : undefined)

/** The black box of a source: the very same object for the same one of our list, unless its dial was turned. Throws FormulaError. */
export function resolve(source: Source): Problem {
  switch (source.kind) {
    case 'formula':
      return formulaProblem(source)
    case 'drawn':
      return drawnProblem(source)
    case 'table':
      return tableProblem(source)
    case 'random':
      return randomProblem(source)
    case 'listed':
      return listedProblem(source)
  }
}

function listedProblem({ id, dial: value }: Listed): Problem {
  const problem = findProblem(id)
  return value === undefined || !problem.dial ? problem : { ...problem, ...problem.dial.at(value) }
}

/** Whether two sources are one black box, wherever its dial stands: what was found on one then has a place on the other. */
export const isSameBox = (a: Source, b: Source): boolean =>
  a.kind === 'listed' && b.kind === 'listed' ? a.id === b.id : resolve(a) === resolve(b)
