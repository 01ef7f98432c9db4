import type { Problem } from './problem'

export const problem04 = {
  id: 'problem04',
  name: 'One valley',
  tex: String.raw`f(x) = -(16x^2 - 24x + 5)\,e^{-x}`,
  source: 'Problem 04 of Gavana, Global Optimization Benchmarks (infinity77.net)',
  lesson: 'One smooth valley and nothing else: a handful of evaluations tells the whole story.',
  goal: 'minimize',
  space: [{ label: 'x', low: 1.9, high: 3.9, scale: 'linear' }],
  output: 'f(x)',
  range: [-3.8504507088002193, -2.5665975058604182],
  optimum: { value: -3.8504507088002193, at: [[2.868033988749895]] },
  noise: { kind: 'gaussian', max: 0.1 },
  evaluate: (x: number) => -(16 * x ** 2 - 24 * x + 5) * Math.exp(-x),
} as const satisfies Problem
