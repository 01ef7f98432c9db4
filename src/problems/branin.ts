import type { Problem } from './problem'

export const branin = {
  id: 'branin',
  name: 'Branin',
  tex: String.raw`f(x) = \Bigl(x_2 - \tfrac{5.1}{4\pi^2}x_1^2 + \tfrac{5}{\pi}x_1 - 6\Bigr)^2 + 10\Bigl(1 - \tfrac{1}{8\pi}\Bigr)\cos x_1 + 10`,
  source: 'Branin (1972); Dixon & Szegö (1978), Towards Global Optimization 2; sfu.ca/~ssurjano/branin.html',
  lesson: 'Three optima, equally good and far apart: a search may rightly end in any of them.',
  goal: 'minimize',
  space: [
    { label: 'x₁', low: -5, high: 10, scale: 'linear' },
    { label: 'x₂', low: 0, high: 15, scale: 'linear' },
  ],
  output: 'f(x)',
  range: [0.3978873577297383, 308.12909601160663],
  optimum: {
    value: 0.3978873577297383,
    at: [
      [-Math.PI, 12.275],
      [Math.PI, 2.275],
      [3 * Math.PI, 2.475],
    ],
  },
  noise: { kind: 'gaussian', max: 30 },
  evaluate: (x1: number, x2: number) =>
    (x2 - (5.1 / (4 * Math.PI ** 2)) * x1 ** 2 + (5 / Math.PI) * x1 - 6) ** 2 + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x1) + 10,
} as const satisfies Problem
