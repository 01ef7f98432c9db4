import { forrester } from './forrester'
import type { Problem } from './problem'

export const limitedForrester = {
  ...forrester,
  id: 'forrester_limited',
  name: 'Forrester with a limit',
  source: 'Ours: Forrester, Sóbester & Keane (2008), whose optimum a second output forbids',
  lesson:
    'The deepest place is forbidden: a second output rises above its limit there. The best that is allowed lies on the edge.',
  constraint: {
    output: 'c(x)',
    tex: String.raw`c(x) = \sin(14x - 9.2)`,
    limit: 0.6,
    evaluate: (x: number) => Math.sin(14 * x - 9.2),
  },
  optimum: { value: -4.73728406094255, at: [[0.703107222056663]] },
} as const satisfies Problem
