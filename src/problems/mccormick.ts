import type { Problem } from './problem'

export const mccormick = {
  id: 'mccormick',
  name: 'McCormick',
  tex: String.raw`f(x) = \sin(x_1 + x_2) + (x_1 - x_2)^2 - 1.5x_1 + 2.5x_2 + 1`,
  source: 'McCormick (1976), Mathematical Programming 10:147–175; sfu.ca/~ssurjano/mccorm.html',
  lesson: 'A slanting trough with two dips: the lower one lies near its end.',
  goal: 'minimize',
  space: [
    { label: 'x₁', low: -1.5, high: 4, scale: 'linear' },
    { label: 'x₂', low: -3, high: 4, scale: 'linear' },
  ],
  output: 'f(x)',
  range: [-1.9132229549810364, 44.09847214410396],
  optimum: { value: -1.9132229549810364, at: [[-0.5471975511965977, -1.5471975511965979]] },
  noise: { kind: 'gaussian', max: 4.5 },
  evaluate: (x1: number, x2: number) => Math.sin(x1 + x2) + (x1 - x2) ** 2 - 1.5 * x1 + 2.5 * x2 + 1,
} as const satisfies Problem
