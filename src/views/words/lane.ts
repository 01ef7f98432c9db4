import type { Trace } from '../../experiment/trace'
import { explore } from '../../language/en/explore'
import type { SearchSpace } from '../../problems/searchSpace'
import type { Deciding } from '../../search/strategy'
import { formatNumber } from '../format'

/** The different values of one axis that were tried. */
export const valuesTried = (trace: Trace, axis: number): number[] => [...new Set(trace.map(({ x }) => x[axis]!))]

/** "5 values of x₁ and 5 of x₂ tried": what a rug shows, in words. Source: Bergstra & Bengio (2012), JMLR 13, figure 1. */
export const triedWords = (space: SearchSpace, trace: Trace): string =>
  explore.tried(space.map(({ label }, axis) => ({ label, values: valuesTried(trace, axis).length })))

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
      return explore.plannedPlaces(places, unspent)
    case 'blindly':
      return explore.forgets(shared)
    case 'from-answers':
      return explore.goesByAnswers(shared)
  }
}

/** How far a search has come. */
export function bestWords(best: number | null, made: number): string {
  if (best !== null) return explore.laneBest(formatNumber(best, 4))
  return made > 0 ? explore.laneFailed : explore.laneNone
}
