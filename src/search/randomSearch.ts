import { initialPoint, uniformPoint } from './initialDesign'
import type { Strategy } from './strategy'

/** Uniform points, beginning with the shared initial design. Source: Bergstra & Bengio (2012), JMLR 13:281–305. */
export const randomSearch = {
  id: 'random',
  name: 'Random search',
  called: 'random search',
  short: 'random',
  says: 'Evaluates random places and learns nothing from the answers.',
  decides: 'blindly',
  look: { color: 'random', dash: 2, shape: 3 },
  propose(contest, made) {
    const { space, initialPoints, random } = contest
    if (made < initialPoints) return { x: initialPoint(contest, made), origin: 'initial' }
    return { x: uniformPoint(space, random.fork('random search').fork(made)), origin: 'random' }
  },
} as const satisfies Strategy
