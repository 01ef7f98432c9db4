import type { Acquisition } from '../../acquisition/acquisition'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import type { Problem } from '../../problems/problem'
import type { TransformId } from '../../search/transforms'
import { formatNumber, formatPercent } from '../format'
import { isLowBest } from '../plot/acquisitionAxis'
import { unitOf } from './gain'

/** The largest chance of a feasible place, beside the flag that marks it. */
export const bestChanceWords = (chance: number): string => explore.maxChance(formatPercent(chance))

/** The best score of all places, or of those that a table has left, beside the flag that marks it. */
export function bestScoreWords(
  { short, unit }: Acquisition,
  { goal, pool }: Pick<Problem, 'goal' | 'pool'>,
  score: number,
): string {
  const words = pool ? explore.bestOfTable : isLowBest(unit, goal) ? explore.minScore : explore.maxScore
  return words(registries.say(short), formatNumber(score))
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
  /** What a gain counts in, where y was transformed. */
  readonly transform?: TransformId | null
}

/** Why a curve of scores is missing, flat or faint; empty for one that decides. */
export function stripNote({ isScored, inDesign, isNothing, isSpent, isChance, isStopped, transform }: Noted): string {
  const notes = explore.stripNotes
  if (!isScored) return notes.unscored
  return [
    transform ? notes.inUnit(unitOf(transform)) : [],
    inDesign ? notes.inDesign : [],
    isChance ? notes.chance : [],
    isNothing ? notes.nothing : [],
    isStopped ? notes.stopped : [],
    isSpent ? notes.spent : [],
  ]
    .flat()
    .join('; ')
}
