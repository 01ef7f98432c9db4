import type { Problem } from './problem'
import { cube } from './searchSpace'

/**
 * What the Ackley functions of any number of dimensions share. As they take means over the coordinates, their largest value
 * is the same too: where every |xᵢ| is 32.50041….
 */
export const ackleyFunction = (dimensions: number) =>
  ({
    tex: String.raw`f(x) = -20 \exp\Bigl(-\tfrac15 \sqrt{\tfrac1${dimensions} \textstyle\sum_{i=1}^{${dimensions}} x_i^2}\Bigr) - \exp\Bigl(\tfrac1${dimensions} \textstyle\sum_{i=1}^{${dimensions}} \cos 2\pi x_i\Bigr) + 20 + e`,
    source: 'Ackley (1987), A Connectionist Machine for Genetic Hillclimbing, Kluwer; sfu.ca/~ssurjano/ackley.html',
    goal: 'minimize',
    space: cube(dimensions, -32.768, 32.768),
    output: 'f(x)',
    range: [0, 22.320334848401284],
    optimum: { value: 0, at: [Array<number>(dimensions).fill(0)] },
    noise: { kind: 'gaussian', max: 2 },
    evaluate,
  }) as const satisfies Partial<Problem>

/** As 1 − cos 2πt = 2 sin² πt, the two pairs that cancel at the origin become expm1, which loses no digits there. */
function evaluate(...x: number[]): number {
  const mean = (g: (t: number) => number) => x.reduce((sum, t) => sum + g(t), 0) / x.length
  const radius = Math.sqrt(mean((t) => t ** 2))
  return -20 * Math.expm1(-0.2 * radius) - Math.E * Math.expm1(-2 * mean((t) => Math.sin(Math.PI * t) ** 2))
}
