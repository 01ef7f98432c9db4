import type { Problem } from './problem'

export const problem02 = {
  id: 'problem02',
  name: 'Two waves',
  tex: String.raw`f(x) = \sin x + \sin\tfrac{10x}{3}`,
  source: 'Problem 02 of Gavana, Global Optimization Benchmarks (infinity77.net)',
  lesson: 'Three valleys of different depth: exploring pays, because the first valley is rarely the deepest.',
  goal: 'minimize',
  space: [{ label: 'x', low: 2.7, high: 7.5, scale: 'linear' }],
  output: 'f(x)',
  range: [-1.8995993491521133, 0.8883147801168662],
  optimum: { value: -1.8995993491521133, at: [[5.145735290256128]] },
  noise: { kind: 'gaussian', max: 0.5 },
  evaluate: (x: number) => Math.sin(x) + Math.sin((10 * x) / 3),
} as const satisfies Problem
