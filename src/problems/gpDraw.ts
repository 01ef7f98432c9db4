import { type Random, seeded } from '../numerics/random'
import type { Problem } from './problem'
import { drawWaves } from './random/waves'

const LENGTHSCALE = 0.12
const WAVES = 256

/** Draws a function from a zero-mean Gaussian process with Matérn 5/2 kernel, length-scale 0.12 and variance 1, by 256 pairs of waves. */
export function drawFunction(random: Random): (x: number) => number {
  const waves = drawWaves(random, WAVES, 1, LENGTHSCALE)
  return (x) =>
    waves.reduce(
      (sum, { frequency: [omega], cosine, sine }) => sum + cosine * Math.cos(omega! * x) + sine * Math.sin(omega! * x),
      0,
    ) / Math.sqrt(WAVES)
}

export const gpDraw = {
  id: 'gp_draw',
  name: 'A draw from the prior',
  tex: String.raw`\begin{gathered} f(x) = \frac{1}{\sqrt{256}} \sum_{i=1}^{256} \bigl(a_i \cos \omega_i x + b_i \sin \omega_i x\bigr), \\ a_i, b_i \sim \mathcal N(0, 1), \quad 0.12\,\omega_i \sim t_5 \quad \text{drawn once} \end{gathered}`,
  source:
    'Ours: one draw, by a fixed seed, of a zero-mean Gaussian process (Matérn 5/2, length-scale 0.12, variance 1), approximated by 512 random Fourier features; Rahimi & Recht (2007), NeurIPS 20',
  lesson: 'A function from your own prior: Matérn 5/2 with ℓ = 0.12 is the right model here.',
  goal: 'maximize',
  space: [{ label: 'x', low: 0, high: 1, scale: 'linear' }],
  output: 'f(x)',
  range: [-1.2021105128489773, 1.6191839678792768],
  optimum: { value: 1.6191839678792768, at: [[0.911095072311976]] },
  noise: { kind: 'gaussian', max: 0.3 },
  evaluate: drawFunction(seeded(10)),
} as const satisfies Problem
