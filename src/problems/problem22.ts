import type { Problem } from './problem'

export const problem22 = {
  id: 'problem22',
  name: 'Cubed sine',
  tex: String.raw`f(x) = e^{-3x} - \sin^3 x`,
  source: 'Problem 22 of Gavana, Global Optimization Benchmarks (infinity77.net)',
  lesson: 'Two valleys differ by less than a billionth: to end in the wrong one costs nothing.',
  goal: 'minimize',
  space: [{ label: 'x', low: 0, high: 20, scale: 'linear' }],
  output: 'f(x)',
  range: [-1, 1.00000072494804],
  optimum: { value: -1, at: [[14.137166941154069]] },
  noise: { kind: 'gaussian', max: 0.2 },
  evaluate: (x: number) => Math.exp(-3 * x) - Math.sin(x) ** 3,
} as const satisfies Problem
