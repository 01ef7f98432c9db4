import type { Problem } from './problem'
import { cube } from './searchSpace'

export const levy = {
  id: 'levy',
  name: 'Levy',
  tex: String.raw`\begin{aligned} f(x) = {} & \sin^2 \pi w_1 + (w_1 - 1)^2 \bigl(1 + 10\sin^2(\pi w_1 + 1)\bigr) \\ & {} + (w_2 - 1)^2 (1 + \sin^2 2\pi w_2), \quad w_i = 1 + \tfrac{x_i - 1}{4} \end{aligned}`,
  source: 'Laguna & Martí (2005), Journal of Global Optimization 33:235–255; sfu.ca/~ssurjano/levy.html',
  lesson: 'Many dips side by side: the best is deeper than the next by 1 % of the height.',
  goal: 'minimize',
  space: cube(2, -10, 10),
  output: 'f(x)',
  range: [0, 95.38280895184609],
  optimum: { value: 0, at: [[1, 1]] },
  noise: { kind: 'gaussian', max: 9 },
  evaluate: (x1: number, x2: number) => {
    // tᵢ = wᵢ − 1: sines repeat, so the values are the same, and exact at the optimum.
    const [t1, t2] = [(x1 - 1) / 4, (x2 - 1) / 4]
    return (
      Math.sin(Math.PI * t1) ** 2 +
      t1 ** 2 * (1 + 10 * Math.sin(Math.PI * t1 + 1) ** 2) +
      t2 ** 2 * (1 + Math.sin(2 * Math.PI * t2) ** 2)
    )
  },
} as const satisfies Problem
