import { cdf, logCdf, millsRatio, pdf } from '../numerics/normal'
import type { Aim, Belief, PointwiseAcquisition } from './acquisition'
import { bestObserved } from './incumbent'

/** φ(γ)/Φ(γ), without underflow. */
const hazard = (gamma: number) => (gamma > 0 ? pdf(gamma) / cdf(gamma) : 1 / millsRatio(gamma))

/** γ = (y* − μ)/σ, kept where squares are finite and exact enough: beyond, a maximum is certain or impossible. */
const gammaOf = ({ mean, sd }: Belief, maximum: number) => Math.min(1e4, Math.max(-1e4, (maximum - mean) / sd))

/**
 * How much would an evaluation here tell about the largest value of f? Averaged over K values y* that the maximum may take:
 *
 *     MES(x) = 1/K Σ [γ φ(γ) / (2Φ(γ)) − log Φ(γ)],   γ = (y* − μ)/σ      (in nats)
 *
 * Source: Wang & Jegelka (2017), "Max-value entropy search", ICML, eq. 6.
 */
export const maxValueEntropy = {
  kind: 'pointwise',
  id: 'mes',
  name: 'Max-value entropy search',
  short: 'MES',
  question: 'How much would an evaluation here tell about the best value there is?',
  tex: String.raw`\mathrm{MES}(x) = \frac1K\sum_{y^*}\Bigl[\frac{\gamma\,\varphi(\gamma)}{2\,\Phi(\gamma)} - \log\Phi(\gamma)\Bigr],\quad \gamma = (y^* - \mu)/\sigma`,
  source: 'Wang & Jegelka (2017), ICML, eq. 6',
  settings: [],
  incumbent: bestObserved,
  unit: 'nats',
  asksMaxima: true,
  score: (belief: Belief, { maxima = [] }: Aim) => {
    if (!(belief.sd > 0)) return 0
    return average(maxima, (maximum) => {
      const gamma = gammaOf(belief, maximum)
      return 0.5 * gamma * hazard(gamma) - logCdf(gamma)
    })
  },
  slopes(belief: Belief, { maxima = [] }: Aim) {
    // d/dγ of the summand, by (φ/Φ)′ = −h(γ + h) with h = φ/Φ.
    const byGamma = (gamma: number) => {
      const h = hazard(gamma)
      return 0.5 * h - 0.5 * gamma * h * (gamma + h) - h
    }
    return {
      mean: average(maxima, (maximum) => -byGamma(gammaOf(belief, maximum)) / belief.sd),
      sd: average(maxima, (maximum) => (-byGamma(gammaOf(belief, maximum)) * gammaOf(belief, maximum)) / belief.sd),
    }
  },
} as const satisfies PointwiseAcquisition

const average = (values: readonly number[], f: (value: number) => number): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + f(value), 0) / values.length

/**
 * Values that the maximum of f may take, from beliefs at many candidates: the Gumbel distribution with the quartiles of
 * P(max < y) ≈ Π Φ((y − μ_i)/σ_i), at `count` equally likely levels (no random numbers needed). Never below `observed`.
 * Source: Wang & Jegelka (2017), §3.1.
 */
export function maximaOf(
  { mean, sd }: { readonly mean: ArrayLike<number>; readonly sd: ArrayLike<number> },
  observed: number,
  count = 16,
): number[] {
  const logProbability = (y: number) => {
    let sum = 0
    for (let i = 0; i < mean.length; i++) {
      if (sd[i]! > 0) sum += logCdf((y - mean[i]!) / sd[i]!)
      else if (mean[i]! > y) return Number.NEGATIVE_INFINITY
    }
    return sum
  }
  let high = observed
  for (let i = 0; i < mean.length; i++) high = Math.max(high, mean[i]! + 6 * sd[i]!)
  if (!(high > observed)) return [observed]
  const quantile = (probability: number) => {
    let [a, b] = [observed - 3 * (high - observed), high]
    for (let i = 0; i < 60; i++) {
      const middle = (a + b) / 2
      if (logProbability(middle) < Math.log(probability)) a = middle
      else b = middle
    }
    return (a + b) / 2
  }
  const [lower, median, upper] = [quantile(0.25), quantile(0.5), quantile(0.75)]
  const scale = Math.max((upper - lower) / (Math.log(Math.log(4)) - Math.log(Math.log(4 / 3))), 1e-12)
  const location = median + scale * Math.log(Math.log(2))
  return Array.from({ length: count }, (_, i) => Math.max(observed, location - scale * Math.log(-Math.log((i + 0.5) / count))))
}
