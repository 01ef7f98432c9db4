import type { Random } from '../../numerics/random'

/** One wave of a function drawn from a Gaussian process: a cos(ω·x) + b sin(ω·x). */
export interface Wave {
  /** ω, in radians a unit of each input. */
  readonly frequency: readonly number[]
  readonly cosine: number
  readonly sine: number
}

/**
 * Waves of a function from a zero-mean Gaussian process with Matérn 5/2 kernel and variance 1, approximately: their sum over √count, with
 * normal weights, where the frequencies follow the spectral density of the kernel, Student's t with 5 degrees of freedom (multivariate where
 * there are several inputs) over the length-scale. Given the frequencies the variance is exactly 1; drawing them anew makes the covariance
 * exact on average.
 *
 * @param lengthscale the same along every input, in its units
 *
 * Sources: Rahimi & Recht (2007), NeurIPS 20; Rasmussen & Williams (2006), eq. 4.15.
 */
export function drawWaves(random: Random, count: number, inputs: number, lengthscale: number): readonly Wave[] {
  const chiSquared = () => Array.from({ length: 5 }, () => random.normal() ** 2).reduce((sum, square) => sum + square)
  return Array.from({ length: count }, () => {
    const direction = Array.from({ length: inputs }, () => random.normal())
    const spread = Math.sqrt(chiSquared() / 5)
    return {
      frequency: direction.map((normal) => normal / spread / lengthscale),
      cosine: random.normal(),
      sine: random.normal(),
    }
  })
}
