import type { Problem } from './problem'

export const problem14 = {
  id: 'problem14',
  name: 'Fading wave',
  tex: String.raw`f(x) = -e^{-x} \sin 2\pi x`,
  source: 'Problem 14 of Gavana, Global Optimization Benchmarks (infinity77.net)',
  lesson: 'The wave fades to the right: its first valley is the best, and the others only distract.',
  goal: 'minimize',
  space: [{ label: 'x', low: 0, high: 4, scale: 'linear' }],
  output: 'f(x)',
  range: [-0.7886853874086726, 0.4783618683306961],
  optimum: { value: -0.7886853874086726, at: [[0.22488038589156198]] },
  noise: { kind: 'gaussian', max: 0.12 },
  evaluate: (x: number) => -Math.exp(-x) * Math.sin(2 * Math.PI * x),
} as const satisfies Problem
