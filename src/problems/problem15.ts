import type { Problem } from './problem'

export const problem15 = {
  id: 'problem15',
  name: 'Shallow valley',
  tex: String.raw`f(x) = \frac{x^2 - 5x + 6}{x^2 + 1}`,
  source: 'Problem 15 of Gavana, Global Optimization Benchmarks (infinity77.net)',
  lesson: 'A steep hill takes the height; the optimum lies beside it, in a valley that hardly bends.',
  goal: 'minimize',
  space: [{ label: 'x', low: -5, high: 5, scale: 'linear' }],
  output: 'f(x)',
  range: [-0.03553390593273762, 7.035533905932739],
  optimum: { value: -0.03553390593273762, at: [[2.414213562373095]] },
  noise: { kind: 'gaussian', max: 0.7 },
  evaluate: (x: number) => (x ** 2 - 5 * x + 6) / (x ** 2 + 1),
} as const satisfies Problem
