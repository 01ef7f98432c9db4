import type { Problem } from './problem'

export const sixHumpCamel = {
  id: 'six_hump_camel',
  name: 'Six-hump camel',
  tex: String.raw`f(x) = \Bigl(4 - 2.1x_1^2 + \tfrac{x_1^4}{3}\Bigr)x_1^2 + x_1 x_2 + (4x_2^2 - 4)\,x_2^2`,
  source: 'Dixon & Szegö (1978), Towards Global Optimization 2; sfu.ca/~ssurjano/camel6.html',
  lesson: 'Six valleys, two of them deepest, all of them dwarfed by the walls at the border.',
  goal: 'minimize',
  space: [
    { label: 'x₁', low: -3, high: 3, scale: 'linear' },
    { label: 'x₂', low: -2, high: 2, scale: 'linear' },
  ],
  output: 'f(x)',
  range: [-1.0316284534898774, 162.89999999999998],
  optimum: {
    value: -1.0316284534898774,
    at: [
      [-0.08984201310031806, 0.7126564030207396],
      [0.08984201310031806, -0.7126564030207396],
    ],
  },
  noise: { kind: 'gaussian', max: 16 },
  evaluate: (x1: number, x2: number) => (4 - 2.1 * x1 ** 2 + x1 ** 4 / 3) * x1 ** 2 + x1 * x2 + (4 * x2 ** 2 - 4) * x2 ** 2,
} as const satisfies Problem
