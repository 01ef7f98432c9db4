import { permutation } from '../numerics/permutation'
import { fromUnit } from '../problems/searchSpace'
import type { Strategy } from './strategy'

/**
 * Latin hypercube sampling: cuts every axis into as many equal strata as the budget has evaluations and puts one point into each,
 *
 *     u_i = (π(i) + r_i) / n,
 *
 * with a random permutation π and uniform r of its own for every axis. On a log axis the strata are equal in log x.
 *
 * Source: McKay, Beckman & Conover (1979), "A comparison of three methods for selecting values of input variables in the analysis of output
 * from a computer code", Technometrics 21:239–245.
 */
export const latinHypercube = {
  id: 'lhs',
  name: 'Latin hypercube',
  called: 'a Latin hypercube',
  short: 'Latin',
  says: 'Cuts every axis into as many strata as the budget has evaluations, and evaluates once in each.',
  decides: 'beforehand',
  look: { color: 'neutral', dash: 2, shape: 3 },
  propose({ space, budget, random }, made) {
    if (made >= budget) return null
    const x = space.map((axis, d) => {
      const stream = random.fork('latin hypercube').fork(d)
      const stratum = permutation(budget, stream.fork('strata'))[made]!
      return fromUnit(axis, (stratum + stream.fork(made).uniform()) / budget)
    })
    return { x, origin: 'design' }
  },
} as const satisfies Strategy
