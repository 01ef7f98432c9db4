import type { Acquisition } from '../../acquisition/acquisition'
import { explore } from '../../language/en/explore'
import type { Constraint } from '../../problems/problem'
import { formatPercent, formatShort } from '../format'

/** Whether an acquisition function asks how probable it is that a place is feasible. */
export const isWeighed = (acquisition: Acquisition): boolean =>
  acquisition.kind === 'pointwise' && acquisition.weighsFeasibility === true

/** How probable it is that a place keeps the limit of the second output, and what that does to its score. */
export function feasibilityWords(
  { output, limit }: Pick<Constraint, 'output' | 'limit'>,
  chance: number,
  weighed: boolean,
  hasFeasible: boolean,
): string {
  const keeps = `${output} ≤ ${formatShort(limit)}`
  const words = !weighed ? explore.feasibleUnasked : hasFeasible ? explore.feasibleWeighed : explore.feasibleAlone
  return words(keeps, formatPercent(chance))
}

/** The limit of the second output, as a note beside a black box. */
export const limitWords = ({ output, limit }: Pick<Constraint, 'output' | 'limit'>): string =>
  explore.limit(output, formatShort(limit))
