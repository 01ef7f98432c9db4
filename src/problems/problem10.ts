import type { Problem } from './problem'

export const problem10 = {
  id: 'problem10',
  name: 'Growing wave',
  tex: String.raw`f(x) = -x \sin x`,
  source: 'Problem 10 of Gavana, Global Optimization Benchmarks (infinity77.net)',
  lesson: 'The wave grows to the right: the farther of two valleys is four times as deep.',
  goal: 'minimize',
  space: [{ label: 'x', low: 0, high: 10, scale: 'linear' }],
  output: 'f(x)',
  range: [-7.916727371587782, 5.440211108893697],
  optimum: { value: -7.916727371587782, at: [[7.978665712413241]] },
  noise: { kind: 'gaussian', max: 1.3 },
  evaluate: (x: number) => -x * Math.sin(x),
} as const satisfies Problem
