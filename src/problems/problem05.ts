import type { Problem } from './problem'

export const problem05 = {
  id: 'problem05',
  name: 'Bow tie',
  tex: String.raw`f(x) = -(1.4 - 3x)\sin 18x`,
  source: 'Problem 05 of Gavana, Global Optimization Benchmarks (infinity77.net)',
  lesson: 'The waves die out in the middle: the two deep valleys lie at opposite ends.',
  goal: 'minimize',
  space: [{ label: 'x', low: 0, high: 1.2, scale: 'linear' }],
  output: 'f(x)',
  range: [-1.489072538689604, 2.010281351381081],
  optimum: { value: -1.489072538689604, at: [[0.9660858038268509]] },
  noise: { kind: 'gaussian', max: 0.3 },
  evaluate: (x: number) => -(1.4 - 3 * x) * Math.sin(18 * x),
} as const satisfies Problem
