import type { Problem } from './problem'

export const gramacyToy = {
  id: 'gramacy_toy',
  name: 'Gramacy’s toy with a limit',
  tex: String.raw`f(x) = x_1 + x_2`,
  source:
    'Gramacy, Gray, Le Digabel, Lee, Ranjan, Wells & Wild (2016), Technometrics 58:1–11, §2: both constraints, as the larger of them',
  lesson: 'A plain slope, but most of the low side is forbidden: what has to be learned is where one may go.',
  goal: 'minimize',
  space: [
    { label: 'x₁', low: 0, high: 1, scale: 'linear' },
    { label: 'x₂', low: 0, high: 1, scale: 'linear' },
  ],
  output: 'f(x)',
  range: [0, 2],
  optimum: { value: 0.599788052010068, at: [[0.195122683472072, 0.404665368537996]] },
  constraint: {
    output: 'c(x)',
    tex: String.raw`c(x) = \max\bigl\{\tfrac32 - x_1 - 2x_2 - \tfrac12\sin\bigl(2\pi(x_1^2 - 2x_2)\bigr),\; x_1^2 + x_2^2 - \tfrac32\bigr\}`,
    limit: 0,
    evaluate: (x1: number, x2: number) =>
      Math.max(1.5 - x1 - 2 * x2 - 0.5 * Math.sin(2 * Math.PI * (x1 ** 2 - 2 * x2)), x1 ** 2 + x2 ** 2 - 1.5),
  },
  noise: { kind: 'gaussian', max: 0.5 },
  evaluate: (x1: number, x2: number) => x1 + x2,
} as const satisfies Problem
