import type { Problem } from './problem'

export const problem07 = {
  id: 'problem07',
  name: 'Waves on a drift',
  tex: String.raw`f(x) = \sin x + \sin\tfrac{10x}{3} + \ln x - 0.84x + 3`,
  source: 'Problem 07 of Gavana, Global Optimization Benchmarks (infinity77.net)',
  lesson: 'Two waves drifting down: the right valley is deep too, but the middle one wins.',
  goal: 'minimize',
  space: [{ label: 'x', low: 2.7, high: 7.5, scale: 'linear' }],
  output: 'f(x)',
  range: [-1.601307546494395, 2.5647501384858695],
  optimum: { value: -1.601307546494395, at: [[5.199778371061006]] },
  noise: { kind: 'gaussian', max: 0.4 },
  evaluate: (x: number) => Math.sin(x) + Math.sin((10 * x) / 3) + Math.log(x) - 0.84 * x + 3,
} as const satisfies Problem
