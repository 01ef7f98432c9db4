import { cdf, pdf, quantile } from '../numerics/normal'
import type { Random } from '../numerics/random'

/** A density on [0, 1]. */
export interface ParzenEstimator {
  density(u: number): number
  sample(random: Random): number
}

/** A Gaussian cut off at the ends of [0, 1], and its share of a mixture. */
interface Component {
  readonly mean: number
  readonly sd: number
  readonly weight: number
  /** Φ at the lower end, and the probability between the ends, which the cut density is divided by. */
  readonly below: number
  readonly inside: number
}

const PRIOR = { mean: 0.5, sd: 1, weight: 1 }

/** This many of the latest observations have full weight; the weight of older ones grows linearly to it from 1/n. */
const FULL_WEIGHTS = 25

/**
 * A smooth density through observations in [0, 1], in the order they were made: a mixture of truncated Gaussians, one around each
 * observation and one as broad as the domain in its middle, the prior.
 *
 *     p(u) = Σ w_i φ((u − μ_i)/σ_i) / (σ_i Z_i),   Z_i = Φ((1 − μ_i)/σ_i) − Φ(−μ_i/σ_i)
 *
 * Each σ_i is the distance to the farther of both neighbours.
 *
 * Source: Bergstra et al. (2011), "Algorithms for hyper-parameter optimization", NeurIPS 24, §4.2; weights and bandwidths by the
 * defaults of Optuna's univariate `TPESampler`, described in Watanabe (2023), arXiv:2304.11127.
 */
export function parzenEstimator(observations: readonly number[]): ParzenEstimator {
  const sds = bandwidths(observations)
  const weights = recencyWeights(observations.length)
  const gaussians = [...observations.map((mean, i) => ({ mean, sd: sds[i]!, weight: weights[i]! })), PRIOR]
  const total = gaussians.reduce((sum, { weight }) => sum + weight, 0)
  const components = gaussians.map(({ mean, sd, weight }): Component => {
    const below = cdf(-mean / sd)
    return { mean, sd, weight: weight / total, below, inside: cdf((1 - mean) / sd) - below }
  })
  return {
    density: (u) =>
      components.reduce((sum, { mean, sd, weight, inside }) => sum + (weight * pdf((u - mean) / sd)) / (sd * inside), 0),
    sample(random) {
      const { mean, sd, below, inside } = pick(components, random.uniform())
      const u = mean + sd * quantile(below + random.uniform() * inside)
      return Math.min(1, Math.max(0, u))
    },
  }
}

/**
 * The distance from every observation to the farther of its neighbours, the prior's mean among them but not the ends of the domain;
 * at most the width of the domain, and at least that width over 1 + the number of Gaussians, or over 100 when they are many.
 */
function bandwidths(observations: readonly number[]): number[] {
  const means = [...observations, PRIOR.mean]
  const order = means.map((_, i) => i).sort((i, j) => means[i]! - means[j]!)
  const least = 1 / Math.min(100, 1 + means.length)
  const sds = means.map(() => least)
  order.forEach((i, rank) => {
    for (const neighbour of [order[rank - 1], order[rank + 1]])
      if (neighbour !== undefined) sds[i] = Math.max(sds[i]!, Math.abs(means[i]! - means[neighbour]!))
  })
  return sds
}

/** From the oldest observation to the latest. */
function recencyWeights(count: number): number[] {
  const older = count - FULL_WEIGHTS
  return Array.from({ length: count }, (_, i) => (i < older ? 1 / count + ((1 - 1 / count) * i) / Math.max(1, older - 1) : 1))
}

/** The component in whose share of [0, 1) the number falls, when the shares lie side by side. */
function pick(components: readonly Component[], share: number): Component {
  let beyond = share
  for (const component of components) {
    beyond -= component.weight
    if (beyond < 0) return component
  }
  return components.at(-1)!
}
