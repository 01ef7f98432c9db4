import type { Problem } from './problem'
import { cube } from './searchSpace'

/** t² − 10 cos 2πt + 10, in a form that loses no digits near its lowest place, t = 0. */
const wave = (t: number) => t ** 2 + 20 * Math.sin(Math.PI * t) ** 2

export const rastrigin = {
  id: 'rastrigin',
  name: 'Rastrigin',
  tex: String.raw`f(x) = 20 + \sum_{i=1}^{2} \bigl(x_i^2 - 10\cos 2\pi x_i\bigr)`,
  source: 'Rastrigin (1974), Systems of Extremal Control; sfu.ca/~ssurjano/rastr.html',
  lesson: 'More than a hundred valleys in a regular grid, inside one bowl: the bowl is what to learn.',
  goal: 'minimize',
  space: cube(2, -5.12, 5.12),
  output: 'f(x)',
  range: [0, 80.70658038767792],
  optimum: { value: 0, at: [[0, 0]] },
  noise: { kind: 'gaussian', max: 8 },
  evaluate: (x1: number, x2: number) => wave(x1) + wave(x2),
} as const satisfies Problem
