/** A prior over a positive hyperparameter, in terms of its logarithm t: log density up to a constant, and its derivative. */
export interface Hyperprior {
  readonly name: string
  readonly logDensity: (t: number) => number
  readonly derivative: (t: number) => number
  /** The mode in t: a sensible start. */
  readonly mode: number
}

/** t = log θ ~ N(location, scale²). The density is taken in t, so its mode is its median. */
export const logNormal = (location: number, scale: number): Hyperprior => ({
  name: `log-normal(${location.toFixed(2)}, ${scale.toFixed(2)})`,
  logDensity: (t) => -0.5 * ((t - location) / scale) ** 2,
  derivative: (t) => -(t - location) / scale ** 2,
  mode: location,
})

/** θ ~ Gamma(shape, rate); in t = log θ the density is θ^shape e^(−rate θ), with the Jacobian of the logarithm. */
export const gamma = (shape: number, rate: number): Hyperprior => ({
  name: `gamma(${shape}, ${rate})`,
  logDensity: (t) => shape * t - rate * Math.exp(t),
  derivative: (t) => shape - rate * Math.exp(t),
  mode: Math.log(shape / rate),
})

/** The priors that a maximum a posteriori fit, or full Bayes, can use. */
export const PRIOR_SETS = ['gamma', 'dimension-scaled'] as const
export type PriorSet = (typeof PRIOR_SETS)[number]

/**
 * The prior of a hyperparameter by its path, for axes of the given widths (1 each when absent) and standardised y:
 *
 * - length-scales, `gamma`: gamma(2, 4) in widths of the axis: most likely a quarter to half of it, never 0.
 * - length-scales, `dimension-scaled`: log-normal(√2 + ½ log dim, √3) in widths, which grows with the dimension so that models stay as
 *   simple in many dimensions as in one. Source: Hvarfner, Hellsten & Nardi (2024), "Vanilla Bayesian optimization performs great in
 *   high dimensions", ICML.
 * - signal variance: gamma(2, 0.15), wide around 1–10, as in BoTorch until 0.11; other shape parameters: log-normal(0, 1).
 * - noise variance: log-normal(−12, 3): anything from none that matters to a few per cent.
 */
export function hyperprior(path: string, dim: number, widths: readonly number[] = [], set: PriorSet = 'gamma'): Hyperprior {
  const match = /(?:^|\.)lengthscale(?:\.(\d+))?$/.exec(path)
  if (match) {
    const width = widthOf(widths, match[1])
    return set === 'gamma' ? gamma(2, 4 / width) : logNormal(Math.SQRT2 + 0.5 * Math.log(dim) + Math.log(width), Math.sqrt(3))
  }
  if (/(^|\.)variance$/.test(path)) return gamma(2, 0.15)
  return path === 'noise' ? logNormal(-12, 3) : logNormal(0, 1)
}

function widthOf(widths: readonly number[], axis: string | undefined): number {
  if (widths.length === 0) return 1
  return axis === undefined ? widths.reduce((a, b) => a + b, 0) / widths.length : widths[Number(axis)]!
}
