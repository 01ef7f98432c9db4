import type { Problem } from './problem'
import { cube } from './searchSpace'

export const rosenbrock = {
  id: 'rosenbrock',
  name: 'Rosenbrock',
  tex: String.raw`f(x) = 100\,(x_2 - x_1^2)^2 + (1 - x_1)^2`,
  source: 'Rosenbrock (1960), The Computer Journal 3:175–184; sfu.ca/~ssurjano/rosen.html',
  lesson: 'A bent valley with an almost flat floor: easy to find, hard to follow to its lowest place.',
  goal: 'minimize',
  space: cube(2, -5, 10),
  output: 'f(x)',
  range: [0, 1102581],
  optimum: { value: 0, at: [[1, 1]] },
  noise: { kind: 'gaussian', max: 100000 },
  evaluate: (x1: number, x2: number) => 100 * (x2 - x1 ** 2) ** 2 + (1 - x1) ** 2,
} as const satisfies Problem
