import { permutation } from '../numerics/permutation'
import { gridPoint, pointsPerAxis } from './grid'
import type { Strategy } from './strategy'

/** The points of grid search in random order: stopped early, it has seen all of the space and not only its beginning. */
export const shuffledGrid = {
  id: 'grid_shuffled',
  name: 'Shuffled grid search',
  propose(contest, made) {
    const { space, budget, random } = contest
    const order = permutation(pointsPerAxis(budget, space.length) ** space.length, random.fork('shuffled grid'))
    const index = order[made]
    const x = index === undefined ? null : gridPoint(contest, index)
    return x && { x, origin: 'grid' }
  },
} as const satisfies Strategy
