import type { Problem } from './problem'

export const problem06 = {
  id: 'problem06',
  name: 'Hill and valley',
  tex: String.raw`f(x) = -(x + \sin x)\,e^{-x^2}`,
  source: 'Problem 06 of Gavana, Global Optimization Benchmarks (infinity77.net)',
  lesson: 'Everything happens near 0. On the plains around it, values say nothing about where.',
  goal: 'minimize',
  space: [{ label: 'x', low: -10, high: 10, scale: 'linear' }],
  output: 'f(x)',
  range: [-0.8242393984760766, 0.8242393984760767],
  optimum: { value: -0.8242393984760766, at: [[0.6795786600198815]] },
  noise: { kind: 'gaussian', max: 0.15 },
  evaluate: (x: number) => -(x + Math.sin(x)) * Math.exp(-(x ** 2)),
} as const satisfies Problem
