import type { Problem } from './problem'

export const problem21 = {
  id: 'problem21',
  name: 'Deep middle',
  tex: String.raw`f(x) = x \sin x + x \cos 2x`,
  source: 'Problem 21 of Gavana, Global Optimization Benchmarks (infinity77.net)',
  lesson: 'The waves grow to the right, yet the best valley is the middle one.',
  goal: 'minimize',
  space: [{ label: 'x', low: 0, high: 10, scale: 'linear' }],
  output: 'f(x)',
  range: [-9.508350440633095, 10.336798248942458],
  optimum: { value: -9.508350440633095, at: [[4.795408686623036]] },
  noise: { kind: 'gaussian', max: 2 },
  evaluate: (x: number) => x * Math.sin(x) + x * Math.cos(2 * x),
} as const satisfies Problem
