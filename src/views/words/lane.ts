import type { Trace } from '../../experiment/trace'
import type { SearchSpace } from '../../problems/searchSpace'
import type { Deciding } from '../../search/strategy'
import { formatNumber } from '../format'
import { count, enumerate } from './sentence'

/** The different values of one axis that were tried. */
export const valuesTried = (trace: Trace, axis: number): number[] => [...new Set(trace.map(({ x }) => x[axis]!))]

/** "5 values of x₁ and 5 of x₂ tried": what a rug shows, in words. Source: Bergstra & Bengio (2012), JMLR 13, figure 1. */
export const triedWords = (space: SearchSpace, trace: Trace): string =>
  `${enumerate(
    space.map(({ label }, axis) => {
      const tried = valuesTried(trace, axis).length
      return `${axis === 0 ? count(tried, 'value') : tried} of ${label}`
    }),
  )} tried`

/** A search as its lane tells of it: its places over the whole budget, and the initial points that it shares with the run. */
interface Told {
  readonly decides: Deciding
  readonly places: number
  readonly unspent: number
  readonly shared: number
}

/** How a search goes about it: what was decided before it began, or where it starts from and what it makes of the answers. */
export function waysWords({ decides, places, unspent, shared }: Told): string {
  switch (decides) {
    case 'beforehand':
      return unspent > 0
        ? `${count(places, 'place')}, decided before the first; ${unspent} of the budget left unspent`
        : `${count(places, 'place')}, decided before the first`
    case 'blindly':
      return shared === 1
        ? 'starts from the same point, then forgets what it saw'
        : `starts from the same ${count(shared, 'point')}, then forgets what it saw`
    case 'from-answers':
      return shared === 1
        ? 'starts from the same point, then goes by what it saw'
        : `starts from the same ${count(shared, 'point')}, then goes by what it saw`
  }
}

/** How far a search has come. */
export function bestWords(best: number | null, made: number): string {
  if (best !== null) return `best ${formatNumber(best, 4)}`
  return made > 0 ? 'every evaluation failed' : 'not started'
}
