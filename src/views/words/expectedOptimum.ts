import type { Explanation } from '../../experiment/moments'
import { explore } from '../../language/en/explore'
import { isElsewhere, type SearchSpace } from '../../problems/searchSpace'
import { formatNumber, formatPlace } from '../format'

/** Where the mean is best, beside where the next experiment is; empty where they are one place. */
export function expectedOptimumWords(
  space: SearchSpace,
  optimum: Pick<Explanation, 'x' | 'mean' | 'transform'>,
  next: Pick<Explanation, 'x'>,
): string {
  if (!isElsewhere(space, optimum.x, next.x)) return ''
  const words = optimum.transform ? explore.medianElsewhere : explore.optimumElsewhere
  return words(formatPlace(space, optimum.x), formatNumber(optimum.mean))
}
