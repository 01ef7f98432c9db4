import type { Problem } from './problem'

export const problem20 = {
  id: 'problem20',
  name: 'Faint hill and valley',
  tex: String.raw`f(x) = -(x - \sin x)\,e^{-x^2}`,
  source: 'Problem 20 of Gavana, Global Optimization Benchmarks (infinity77.net)',
  lesson: 'A hill and a valley only 0.06 high: compare a model of standardised y with one of raw y.',
  goal: 'minimize',
  space: [{ label: 'x', low: -10, high: 10, scale: 'linear' }],
  output: 'f(x)',
  range: [-0.06349052893643987, 0.0634905289364399],
  optimum: { value: -0.06349052893643987, at: [[1.1951366417566607]] },
  noise: { kind: 'gaussian', max: 0.012 },
  evaluate: (x: number) => -(x - Math.sin(x)) * Math.exp(-(x ** 2)),
} as const satisfies Problem
