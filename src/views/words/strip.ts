import type { Acquisition } from '../../acquisition/acquisition'
import type { Problem } from '../../problems/problem'
import { formatNumber, formatPercent } from '../format'
import { isLowBest } from '../plot/acquisitionAxis'
import { FEASIBILITY_ALONE } from './feasibility'
import { STOPPED } from './stopping'

/** The largest chance of a feasible place, beside the flag that marks it. */
export const bestChanceWords = (chance: number): string => `max chance ${formatPercent(chance)}`

/** The best score of all places, or of those that a table has left, beside the flag that marks it. */
export function bestScoreWords(
  { short, unit }: Acquisition,
  { goal, pool }: Pick<Problem, 'goal' | 'pool'>,
  score: number,
): string {
  if (pool) return `best ${short} of the table ${formatNumber(score)}`
  return isLowBest(unit, goal) ? `min ${short} ${formatNumber(score)}` : `max ${short} ${formatNumber(score)}`
}

/** What there is to say of a curve of scores. */
interface Noted {
  readonly isScored: boolean
  readonly inDesign: boolean
  /** Whether all places score alike, so that the curve has no height. */
  readonly isNothing: boolean
  readonly isSpent: boolean
  /** Whether no feasible place is known, so that the scores are the chance of one alone. */
  readonly isChance?: boolean
  /** Whether the search has ended by its stopping rule. */
  readonly isStopped?: boolean
}

/** Why a curve of scores is missing, flat or faint; empty for one that decides. */
export function stripNote({ isScored, inDesign, isNothing, isSpent, isChance, isStopped }: Noted): string {
  if (!isScored) return 'needs an observation to improve on'
  return [
    inDesign ? 'not asked during the initial design' : [],
    isChance ? FEASIBILITY_ALONE : [],
    isNothing ? 'there is nothing to gain anywhere' : [],
    isStopped ? STOPPED : [],
    isSpent ? 'the budget is spent' : [],
  ]
    .flat()
    .join('; ')
}
