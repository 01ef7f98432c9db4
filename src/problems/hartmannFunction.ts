import type { Problem } from './problem'
import { cube } from './searchSpace'

const WEIGHTS = [1, 1.2, 3, 3.2]

/**
 * What the Hartmann functions share: four bells, upside down.
 *
 * @param steepness A, a row for each bell: how fast it falls off along each axis
 * @param centres P, a row for each bell
 */
export const hartmannFunction = (steepness: readonly (readonly number[])[], centres: readonly (readonly number[])[]) =>
  ({
    tex: String.raw`\begin{gathered} f(x) = -\sum_{i=1}^{4} \alpha_i \exp\Bigl(-\sum_{j=1}^{${centres[0]!.length}} A_{ij}\,(x_j - P_{ij})^2\Bigr), \quad \alpha = (${WEIGHTS.join(',\\,')}) \\ A = ${matrixTex(steepness)}, \quad P = ${matrixTex(centres)} \end{gathered}`,
    goal: 'minimize',
    space: cube(centres[0]!.length, 0, 1),
    output: 'f(x)',
    noise: { kind: 'gaussian', max: 0.4 },
    evaluate: (...x: number[]) =>
      -WEIGHTS.reduce((sum, weight, i) => {
        const exponent = x.reduce((total, t, j) => total + steepness[i]![j]! * (t - centres[i]![j]!) ** 2, 0)
        return sum + weight * Math.exp(-exponent)
      }, 0),
  }) as const satisfies Partial<Problem>

const matrixTex = (rows: readonly (readonly number[])[]) =>
  String.raw`\begin{pmatrix} ${rows.map((row) => row.join(' & ')).join(String.raw` \\ `)} \end{pmatrix}`
