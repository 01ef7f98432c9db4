import type { Cut } from '../../experiment/measure/cuts'
import type { MeasuredTrial } from '../../experiment/measure/study'
import { valueDomain } from '../plot/scales'

/** The axis of results that all slices share: what was measured, and two standard deviations about every mean. */
export function valueRange(cuts: readonly Cut[], trials: readonly Pick<MeasuredTrial, 'value' | 'state'>[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const take = (value: number) => {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  for (const { value, state } of trials) if (value !== null && state !== 'pruned') take(value)
  for (const { mean, sd } of cuts)
    mean.forEach((mu, i) => {
      take(mu - 2 * sd[i]!)
      take(mu + 2 * sd[i]!)
    })
  return valueDomain([low, high], 0.03)
}
