import { scaleLinear, scaleLog } from 'd3'
import type { ScoreUnitId } from '../../acquisition/scoreUnits'
import { scoreUnits } from '../../acquisition/scoreUnits'
import type { Problem } from '../../problems/problem'
import type { Frame, Scale } from './PlotContext'
import { apart } from './scales'

/** How many decades a log axis reaches below the largest value. */
export const DECADES = 6

/** Whether the lowest value is the best: of values of f when the problem is to be minimised. */
export const isLowBest = (unit: ScoreUnitId, goal: Problem['goal']): boolean => scoreUnits[unit].isValueOfF && goal === 'minimize'

/**
 * The lowest and the highest of some scores that have no zero to start from; a logarithm goes no deeper than its decades. null when there
 * is nothing to be had anywhere: the logarithm of 0 has no place on an axis.
 */
export function rangeOf(scores: ArrayLike<number>, unit: ScoreUnitId): [number, number] | null {
  const values = Array.from(scores).filter(Number.isFinite)
  if (values.length === 0) return null
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const low = values.reduce((a, b) => Math.min(a, b), high)
  return [scoreUnits[unit].isLogarithm ? Math.max(low, high - DECADES * Math.LN10) : low, high]
}

/** A run may pay less than this at its best, down to nothing; below it decades cannot be told apart as numbers. */
const LEAST_TOP = 1e-290

/** For amounts and probabilities: from 0 to the largest value of the run, so that one sees them die down. */
export function amountScale(most: number, scale: 'linear' | 'log', { top, bottom }: Pick<Frame, 'top' | 'bottom'>): Scale {
  const high = Math.max(most, LEAST_TOP)
  return (scale === 'log' ? scaleLog().domain([high / 10 ** DECADES, high * 1.5]) : scaleLinear().domain([0, high * 1.05])).range(
    [bottom, top],
  )
}

/** For values of f and logarithms: the range of what is shown. */
export function rangeScale(
  scores: ArrayLike<number> | null,
  unit: ScoreUnitId,
  { top, bottom }: Pick<Frame, 'top' | 'bottom'>,
): Scale {
  const [low, high] = (scores && rangeOf(scores, unit)) ?? [0, 1]
  const room = apart(low, high, 1) * 0.08
  return scaleLinear()
    .domain([low - room, high + room])
    .range([bottom, top])
}
