import type { Problem } from './problem'

export const problem03 = {
  id: 'problem03',
  name: 'Five waves',
  tex: String.raw`f(x) = -\sum_{k=1}^{5} k \sin\bigl((k+1)x + k\bigr)`,
  source: 'Problem 03 of Gavana, Global Optimization Benchmarks (infinity77.net)',
  lesson: 'It repeats itself, so three places are equally good: a periodic kernel can see that.',
  goal: 'minimize',
  space: [{ label: 'x', low: -10, high: 10, scale: 'linear' }],
  output: 'f(x)',
  range: [-12.03124944216714, 14.837950025710592],
  optimum: { value: -12.03124944216714, at: [[-6.774576143438901], [-0.49139083625931457], [5.791794470920272]] },
  noise: { kind: 'gaussian', max: 2.5 },
  evaluate: (x: number) => -[1, 2, 3, 4, 5].reduce((sum, k) => sum + k * Math.sin((k + 1) * x + k), 0),
} as const satisfies Problem
