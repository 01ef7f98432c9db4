import { halton } from '../numerics/halton'
import { placeAt } from '../problems/searchSpace'
import type { Strategy } from './strategy'

/**
 * Fills the space evenly with a Halton sequence that is rotated at random: u + r modulo 1 on every axis.
 * Source: Cranley & Patterson (1976), "Randomization of number theoretic methods for multiple integration", SIAM J. Numer. Anal. 13:904–914.
 */
export const haltonSearch = {
  id: 'halton',
  name: 'Halton sequence',
  called: 'a Halton sequence',
  short: 'Halton',
  says: 'Fills the space evenly with a randomly rotated low-discrepancy sequence, however long it goes on.',
  decides: 'beforehand',
  look: { color: 'neutral', dash: 2, shape: 3 },
  propose({ space, random }, made) {
    const u = halton(made + 1, space.length)
    const rotation = random.fork('halton')
    const rotated = Array.from(u, (each, d) => (each + rotation.fork(d).uniform()) % 1)
    return { x: placeAt(space, rotated), origin: 'design' }
  },
} as const satisfies Strategy
