import type { Problem } from './problem'

export const forrester = {
  id: 'forrester',
  name: 'Forrester',
  tex: String.raw`f(x) = (6x - 2)^2 \sin(12x - 4)`,
  source: 'Forrester, Sóbester & Keane (2008), Engineering Design via Surrogate Modelling; sfu.ca/~ssurjano/forretal08.html',
  lesson: 'A shallow dip on the left tempts a greedy search away from the deep one on the right.',
  goal: 'minimize',
  space: [{ label: 'x', low: 0, high: 1, scale: 'linear' }],
  output: 'f(x)',
  range: [-6.0207400557670825, 15.829731945974107],
  optimum: { value: -6.0207400557670825, at: [[0.7572487578418559]] },
  noise: { kind: 'gaussian', max: 4 },
  evaluate: (x: number) => (6 * x - 2) ** 2 * Math.sin(12 * x - 4),
} as const satisfies Problem
