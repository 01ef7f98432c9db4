import { isFeasible } from '../../../experiment/measure/limit'
import type { MeasureDocument, Trial } from '../../../experiment/measure/measureDocument'
import { bestSoFar, type RandomOrder, randomOrder } from '../../../experiment/replay/randomOrder'

/** A run as it is drawn: at the number of every evaluation that counts, the best so far and what a random order would have. */
export interface Run {
  /** Numbers of the trials that were completed or failed, from 1. */
  readonly numbers: readonly number[]
  readonly best: readonly (number | null)[]
  readonly order: RandomOrder
  /** Of all values that are drawn. */
  readonly range: readonly [number, number]
}

/** Whether a trial was an evaluation: one that was pruned is not to be ranked, one not finished has not come back. */
const counts = ({ state }: Trial): boolean => state === 'complete' || state === 'fail'

export function runOf({ trials, goal, limit }: Pick<MeasureDocument, 'trials' | 'goal' | 'limit'>): Run {
  const numbers = trials.flatMap((trial, i) => (counts(trial) ? [i + 1] : []))
  // What does not keep the limit is no best.
  const values = numbers.map((number) => {
    const trial = trials[number - 1]!
    return isFeasible(limit, trial) ? trial.value : null
  })
  const drawn = trials.flatMap(({ value }) => (value === null ? [] : [value]))
  const range = drawn.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  return { numbers, best: bestSoFar(values, goal), order: randomOrder(values, goal), range: drawn.length > 0 ? range : [0, 1] }
}

/** Where numbers stand that are null at the beginning: their places and what stands there. */
export const known = (
  numbers: readonly number[],
  values: readonly (number | null)[],
): readonly { readonly at: number; readonly value: number }[] =>
  numbers.flatMap((at, i) => (values[i] === null || values[i] === undefined ? [] : [{ at, value: values[i] }]))
