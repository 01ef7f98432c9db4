import { permutation } from '../numerics/permutation'
import { gridPoint, pointsPerAxis } from './grid'
import type { Strategy } from './strategy'

/** The points of grid search in random order: stopped early, it has seen all of the space and not only its beginning. */
export const shuffledGrid = {
  id: 'grid_shuffled',
  name: 'Shuffled grid search',
  called: 'shuffled grid search',
  short: 'shuffled grid',
  says: 'Evaluates the places of a grid in random order, so that it has seen all of the space when it is stopped early.',
  decides: 'beforehand',
  look: { color: 'grid', dash: 3, shape: 4 },
  propose(contest, made) {
    const { space, budget, random } = contest
    const order = permutation(pointsPerAxis(budget, space.length) ** space.length, random.fork('shuffled grid'))
    const index = order[made]
    const x = index === undefined ? null : gridPoint(contest, index)
    return x && { x, origin: 'grid' }
  },
} as const satisfies Strategy
