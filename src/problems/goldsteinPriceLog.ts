import { goldsteinPrice } from './goldsteinPrice'
import type { Problem } from './problem'
import { cube } from './searchSpace'

export const goldsteinPriceLog = {
  id: 'goldstein_price_log',
  name: 'Goldstein–Price, logarithm',
  tex: String.raw`f(x) = \ln g(x), \quad g \text{ the Goldstein–Price function}`,
  source:
    'The natural logarithm of Goldstein & Price (1971); shifted and scaled in Picheny, Wagner & Ginsbourger (2013), Structural and Multidisciplinary Optimization 48:607–626',
  lesson: 'The same function on a logarithmic scale: what was a flat floor becomes a landscape.',
  goal: 'minimize',
  space: cube(2, -2, 2),
  output: 'f(x)',
  range: [1.0986122886681098, 13.831079010051717],
  optimum: { value: 1.0986122886681098, at: [[0, -1]] },
  noise: { kind: 'gaussian', max: 1.2 },
  evaluate: (x1: number, x2: number) => Math.log(goldsteinPrice.evaluate(x1, x2)),
} as const satisfies Problem
