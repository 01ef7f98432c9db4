import type { Problem } from './problem'
import { cube } from './searchSpace'

export const himmelblau = {
  id: 'himmelblau',
  name: 'Himmelblau',
  tex: String.raw`f(x) = (x_1^2 + x_2 - 11)^2 + (x_1 + x_2^2 - 7)^2`,
  source: 'Himmelblau (1972), Applied Nonlinear Programming, McGraw-Hill',
  lesson: 'Four equally good optima: how many does a search visit before it settles?',
  goal: 'minimize',
  space: cube(2, -5, 5),
  output: 'f(x)',
  range: [0, 890],
  optimum: {
    value: 0,
    at: [
      [-3.779310253377747, -3.2831859912861696],
      [-2.805118086952745, 3.131312518250573],
      [3, 2],
      [3.5844283403304917, -1.8481265269644036],
    ],
  },
  noise: { kind: 'gaussian', max: 90 },
  evaluate: (x1: number, x2: number) => (x1 ** 2 + x2 - 11) ** 2 + (x1 + x2 ** 2 - 7) ** 2,
} as const satisfies Problem
