import type { Problem } from './problem'
import { cube } from './searchSpace'

export const beale = {
  id: 'beale',
  name: 'Beale',
  tex: String.raw`f(x) = (1.5 - x_1 + x_1x_2)^2 + (2.25 - x_1 + x_1x_2^2)^2 + (2.625 - x_1 + x_1x_2^3)^2`,
  source: 'Beale (1958), On an Iterative Method for Finding a Local Minimum; sfu.ca/~ssurjano/beale.html',
  lesson: 'Cliffs at the corners take all the height; the optimum lies on the flat between them.',
  goal: 'minimize',
  space: cube(2, -4.5, 4.5),
  output: 'f(x)',
  range: [0, 181853.61328125],
  optimum: { value: 0, at: [[3, 0.5]] },
  noise: { kind: 'gaussian', max: 18000 },
  evaluate: (x1: number, x2: number) =>
    (1.5 - x1 + x1 * x2) ** 2 + (2.25 - x1 + x1 * x2 ** 2) ** 2 + (2.625 - x1 + x1 * x2 ** 3) ** 2,
} as const satisfies Problem
