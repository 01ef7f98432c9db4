import { initialPoint, uniformPoint } from './initialDesign'
import type { Strategy } from './strategy'

/** Uniform points, beginning with the shared initial design. Source: Bergstra & Bengio (2012), JMLR 13:281–305. */
export const randomSearch = {
  id: 'random',
  name: 'Random search',
  propose(contest, made) {
    const { space, initialPoints, random } = contest
    if (made < initialPoints) return { x: initialPoint(contest, made), origin: 'initial' }
    return { x: uniformPoint(space, random.fork('random search').fork(made)), origin: 'random' }
  },
} as const satisfies Strategy
