import type { Problem } from './problem'
import { cube } from './searchSpace'

export const goldsteinPrice = {
  id: 'goldstein_price',
  name: 'Goldstein–Price',
  tex: String.raw`\begin{aligned} f(x) = {} & \bigl(1 + (x_1 + x_2 + 1)^2 (19 - 14x_1 + 3x_1^2 - 14x_2 + 6x_1x_2 + 3x_2^2)\bigr) \\ & {} \cdot \bigl(30 + (2x_1 - 3x_2)^2 (18 - 32x_1 + 12x_1^2 + 48x_2 - 36x_1x_2 + 27x_2^2)\bigr) \end{aligned}`,
  source: 'Goldstein & Price (1971), Mathematics of Computation 25:569–574; sfu.ca/~ssurjano/goldpr.html',
  lesson: 'Values from 3 to a million: beside the peaks, all the valleys look alike.',
  goal: 'minimize',
  space: cube(2, -2, 2),
  output: 'f(x)',
  range: [3, 1015690.27179806],
  optimum: { value: 3, at: [[0, -1]] },
  noise: { kind: 'gaussian', max: 100000 },
  evaluate: (x1: number, x2: number) =>
    (1 + (x1 + x2 + 1) ** 2 * (19 - 14 * x1 + 3 * x1 ** 2 - 14 * x2 + 6 * x1 * x2 + 3 * x2 ** 2)) *
    (30 + (2 * x1 - 3 * x2) ** 2 * (18 - 32 * x1 + 12 * x1 ** 2 + 48 * x2 - 36 * x1 * x2 + 27 * x2 ** 2)),
} as const satisfies Problem
