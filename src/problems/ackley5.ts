import { ackleyFunction } from './ackleyFunction'
import type { Problem } from './problem'

export const ackley5 = {
  id: 'ackley5',
  name: 'Ackley, 5 dimensions',
  lesson: 'With every dimension the plateau grows and the funnel becomes a smaller part of the space.',
  ...ackleyFunction(5),
} as const satisfies Problem
