import type { Problem } from './problem'

export const flat = {
  id: 'flat',
  name: 'Flat',
  tex: String.raw`f(x) = 1`,
  source: 'Ours: a constant',
  lesson: 'Nothing to find. Watch the model learn that, and expected improvement die everywhere.',
  goal: 'maximize',
  space: [{ label: 'x', low: 0, high: 1, scale: 'linear' }],
  output: 'f(x)',
  range: [1, 1],
  optimum: { value: 1, at: [[0.5]] },
  noise: { kind: 'gaussian', max: 0.5 },
  evaluate: (_x: number) => 1,
} as const satisfies Problem
