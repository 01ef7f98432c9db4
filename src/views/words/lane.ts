import type { Trace } from '../../experiment/trace'
import type { SearchSpace } from '../../problems/searchSpace'
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

/** How a grid was laid before it began. */
export const gridWords = (places: number, unspent: number): string =>
  `${count(places, 'place')}, decided before the first${unspent > 0 ? `; ${unspent} of the budget left unspent` : ''}`

/** What random search has in common with Bayesian optimization. */
export const randomWords = (shared: number): string =>
  `starts from the same ${shared === 1 ? 'point' : count(shared, 'point')}, then forgets what it saw`
