import type { Problem } from './problem'
import { cube } from './searchSpace'

const quartic = (t: number) => t ** 4 - 16 * t ** 2 + 5 * t

export const styblinskiTang = {
  id: 'styblinski_tang',
  name: 'Styblinski–Tang',
  tex: String.raw`f(x) = \tfrac12 \sum_{i=1}^{2} \bigl(x_i^4 - 16x_i^2 + 5x_i\bigr)`,
  source: 'Styblinski & Tang (1990), Neural Networks 3:467–483; sfu.ca/~ssurjano/stybtang.html',
  lesson: 'Four valleys, one per quadrant: each coordinate has its better side, whatever the other does.',
  goal: 'minimize',
  space: cube(2, -5, 5),
  output: 'f(x)',
  range: [-78.33233140754282, 250],
  optimum: { value: -78.33233140754282, at: [[-2.903534027771177, -2.903534027771177]] },
  noise: { kind: 'gaussian', max: 30 },
  evaluate: (x1: number, x2: number) => (quartic(x1) + quartic(x2)) / 2,
} as const satisfies Problem
