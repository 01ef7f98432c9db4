import type { Problem } from './problem'

export const gramacyLee = {
  id: 'gramacy_lee',
  name: 'Gramacy & Lee',
  tex: String.raw`f(x) = \frac{\sin(10\pi x)}{2x} + (x - 1)^4`,
  source: 'Gramacy & Lee (2012), Statistics and Computing 22:713–722; sfu.ca/~ssurjano/grlee12.html',
  lesson: 'Ripples on a trend: with one length-scale for both, the model mistakes a ripple for the valley.',
  goal: 'minimize',
  space: [{ label: 'x', low: 0.5, high: 2.5, scale: 'linear' }],
  output: 'f(x)',
  range: [-0.8690111349894998, 5.0625],
  optimum: { value: -0.8690111349894998, at: [[0.5485634445276052]] },
  noise: { kind: 'gaussian', max: 1 },
  evaluate: (x: number) => Math.sin(10 * Math.PI * x) / (2 * x) + (x - 1) ** 4,
} as const satisfies Problem
