import { sobol } from '../numerics/sobol'
import { placeAt } from '../problems/searchSpace'
import type { Strategy } from './strategy'

/** Fills the space evenly with a scrambled Sobol' sequence, whatever the budget. Source: Owen (1995); see `sobol`. */
export const sobolSearch = {
  id: 'sobol',
  name: "Sobol' sequence",
  called: 'a Sobol’ sequence',
  short: 'Sobol’',
  says: 'Fills the space evenly with a scrambled low-discrepancy sequence, however long it goes on.',
  decides: 'beforehand',
  look: { color: 'neutral', dash: 2, shape: 3 },
  propose({ space, random }, made) {
    return { x: placeAt(space, sobol(made, space.length, random.fork('sobol'))), origin: 'design' }
  },
} as const satisfies Strategy
