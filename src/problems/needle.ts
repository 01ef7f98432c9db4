import type { Problem } from './problem'

export const needle = {
  id: 'needle',
  name: 'Needle',
  tex: String.raw`f(x) = 0.3\cos\bigl(2\pi(x-0.22)\bigr) + 1.3\,e^{-((x-0.72)/0.01)^2}`,
  source: 'Ours: a wave whose lowest place hides a spike 0.02 wide',
  lesson: 'The best place is a spike where everything around it looks worst. Nothing hints at it, so no model can expect it.',
  goal: 'maximize',
  space: [{ label: 'x', low: 0, high: 1, scale: 'linear' }],
  output: 'f(x)',
  range: [-0.295, 1],
  optimum: { value: 1, at: [[0.72]] },
  noise: { kind: 'gaussian', max: 0.2 },
  evaluate: (x: number) => 0.3 * Math.cos(2 * Math.PI * (x - 0.22)) + 1.3 * Math.exp(-(((x - 0.72) / 0.01) ** 2)),
} as const satisfies Problem
