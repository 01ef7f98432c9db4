import type { Explanation } from '../../experiment/moments'
import { isElsewhere, type SearchSpace } from '../../problems/searchSpace'
import { formatNumber, formatPlace } from '../format'
import { term } from './sentence'

/** Where the mean is best, beside where the next experiment is; empty where they are one place. */
export function expectedOptimumWords(
  space: SearchSpace,
  optimum: Pick<Explanation, 'x' | 'mean'>,
  next: Pick<Explanation, 'x'>,
): string {
  if (!isElsewhere(space, optimum.x, next.x)) return ''
  return `The ${term('expectedOptimum', 'expected optimum')} is elsewhere: at ${formatPlace(space, optimum.x)} the mean is best, ${formatNumber(optimum.mean)}.`
}
