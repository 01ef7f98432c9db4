import type { Problem } from './problem'
import { cube } from './searchSpace'

const PEAK = [0.37, 0.71] as const

const ripple = (x: number) => Math.exp(-(((x - PEAK[0]) / 0.09) ** 2)) + 0.35 * Math.exp(-(((x - 0.86) / 0.12) ** 2))
const hill = (x: number) => Math.exp(-(((x - PEAK[1]) / 0.2) ** 2))

/** The tail of the second bump at the first peak: the sum is a little above 1 there. */
const HIGHEST = ripple(PEAK[0])

/** The black box for one importance w of x₂. At w = 0 only x₁ counts, and a grid asks the same question over and over. */
function weighted(w: number) {
  return {
    range: [0, HIGHEST + w],
    optimum: { value: HIGHEST + w, at: [[...PEAK]] },
    evaluate: (x1: number, x2: number) => ripple(x1) + w * hill(x2),
  } as const
}

const INITIAL = 0.1

export const importance = {
  id: 'importance',
  name: 'One axis matters',
  tex: String.raw`f(x) = e^{-\left(\frac{x_1 - 0.37}{0.09}\right)^2} + 0.35\,e^{-\left(\frac{x_1 - 0.86}{0.12}\right)^2} + w\,e^{-\left(\frac{x_2 - 0.71}{0.2}\right)^2}`,
  source: 'Ours, after Bergstra & Bengio (2012), Random Search for Hyper-Parameter Optimization, JMLR 13:281–305, figure 1',
  lesson: 'A 5 × 5 grid tries five values of the axis that matters; random search tries as many as it has evaluations.',
  goal: 'maximize',
  space: cube(2, 0, 1),
  output: 'f(x)',
  noise: { kind: 'gaussian', max: 0.3 },
  ...weighted(INITIAL),
  dial: {
    name: 'Importance of x₂',
    meaning: 'How much the value depends on x₂: at 0 only x₁ counts, at 1 both inputs count as much.',
    low: 0,
    high: 1,
    initial: INITIAL,
    at: weighted,
  },
} as const satisfies Problem
