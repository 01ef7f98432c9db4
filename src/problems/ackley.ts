import { ackleyFunction } from './ackleyFunction'
import type { Problem } from './problem'

export const ackley = {
  id: 'ackley',
  name: 'Ackley',
  lesson: 'A plateau full of dents around one deep funnel: whoever only walks downhill ends in a dent.',
  ...ackleyFunction(2),
} as const satisfies Problem
