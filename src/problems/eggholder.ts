import type { Problem } from './problem'
import { cube } from './searchSpace'

export const eggholder = {
  id: 'eggholder',
  name: 'Eggholder',
  tex: String.raw`f(x) = -(x_2 + 47)\sin\sqrt{\bigl|x_2 + \tfrac{x_1}{2} + 47\bigr|} - x_1 \sin\sqrt{\bigl|x_1 - (x_2 + 47)\bigr|}`,
  source: 'Whitley, Rana, Dzubera & Mathias (1996), Artificial Intelligence 85:245–276; sfu.ca/~ssurjano/egg.html',
  lesson: 'Deep pits everywhere, and the deepest on the border: hard for every search.',
  goal: 'minimize',
  space: cube(2, -512, 512),
  output: 'f(x)',
  range: [-959.6406627208509, 1049.1316235044935],
  optimum: { value: -959.6406627208509, at: [[512, 404.2318051137578]] },
  noise: { kind: 'gaussian', max: 200 },
  evaluate: (x1: number, x2: number) =>
    -(x2 + 47) * Math.sin(Math.sqrt(Math.abs(x2 + x1 / 2 + 47))) - x1 * Math.sin(Math.sqrt(Math.abs(x1 - (x2 + 47)))),
} as const satisfies Problem
