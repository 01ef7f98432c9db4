import { drawnFrom, initialPoint, uniformPoint } from './initialDesign'
import type { Strategy } from './strategy'

/** Uniform points, of a pool its places in random order, beginning with the shared initial design. Source: Bergstra & Bengio (2012), JMLR 13:281–305. */
export const randomSearch = {
  id: 'random',
  name: 'Random search',
  called: 'random search',
  short: 'random',
  says: 'Evaluates random places and learns nothing from the answers.',
  decides: 'blindly',
  look: { color: 'random', dash: 2, shape: 3 },
  propose(contest, made) {
    const { space, pool, initialPoints, random } = contest
    if (made < initialPoints) return { x: initialPoint(contest, made), origin: 'initial' }
    const x = pool ? drawnFrom(pool, random, made) : uniformPoint(space, random.fork('random search').fork(made))
    return x ? { x, origin: 'random' } : null
  },
} as const satisfies Strategy
