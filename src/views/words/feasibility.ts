import type { Acquisition } from '../../acquisition/acquisition'
import type { Constraint } from '../../problems/problem'
import { formatPercent, formatShort } from '../format'
import { strong } from './sentence'

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
  const keeps = `The chance that it is feasible, ${output} ≤ ${formatShort(limit)}, is ${strong(formatPercent(chance))}`
  if (!weighed) return `${keeps}, which this acquisition function does not ask.`
  return hasFeasible
    ? `${keeps}; the score is the expected improvement times this chance.`
    : `${keeps}; while no feasible place is known, the score is this chance alone.`
}

/** Names of what is drawn of a second output. */
export const [FORBIDDEN_NAME, CHANCE_NAME] = ['not feasible', 'chance of being feasible, 0 to 1'] as const

/** What a strip of scores shows while no feasible place is known. */
export const FEASIBILITY_ALONE = 'no feasible place yet: the chance of one alone'

/** The limit of the second output, as a note beside a black box. */
export const limitWords = ({ output, limit }: Pick<Constraint, 'output' | 'limit'>): string =>
  `A second output must stay low: a place counts only where ${output} ≤ ${formatShort(limit)}.`
