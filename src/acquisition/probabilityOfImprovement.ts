import { cdf, logCdf, pdf } from '../numerics/normal'
import type { Aim, Belief, Pointwise, PointwiseAcquisition } from './acquisition'
import { bestObserved } from './incumbent'

const zOf = ({ mean, sd }: Belief, { best, xi }: Aim) => (mean - best - xi) / sd

/** log PI: the same maximisers, and a slope where PI is flat. */
const logProbability: Pointwise = {
  score: (belief, aim) => (belief.sd > 0 ? logCdf(zOf(belief, aim)) : Math.log(probabilityOfImprovement.score(belief, aim))),
  slopes(belief, aim) {
    const z = zOf(belief, aim)
    const ratio = Math.exp(-0.5 * z * z - 0.5 * Math.log(2 * Math.PI) - logCdf(z))
    return { mean: ratio / belief.sd, sd: (-ratio * z) / belief.sd }
  },
}

/**
 * How likely is f(x) to rise above best + ξ, by however little?
 *
 *     PI(x) = P(f(x) > f⁺ + ξ) = Φ(z),   z = (μ − f⁺ − ξ)/σ
 *
 * σ = 0 leaves 1 or 0 (0 at equality: nothing is gained). Source: Kushner (1964), J. Basic Engineering 86:97–106.
 */
export const probabilityOfImprovement = {
  kind: 'pointwise',
  id: 'pi',
  name: 'Probability of improvement',
  short: 'PI',
  question: 'How likely is an improvement here, whatever its size?',
  tex: String.raw`\mathrm{PI}(x) = \Phi(z),\quad z = (\mu - f^+ - \xi)/\sigma`,
  source: 'Kushner (1964)',
  settings: ['xi'],
  incumbent: bestObserved,
  unit: 'probability',
  score(belief: Belief, aim: Aim): number {
    if (belief.sd > 0) return cdf(zOf(belief, aim))
    return belief.mean - aim.best - aim.xi > 0 ? 1 : 0
  },
  slopes(belief, aim) {
    const z = zOf(belief, aim)
    return { mean: pdf(z) / belief.sd, sd: (-z * pdf(z)) / belief.sd }
  },
  climb: logProbability,
} as const satisfies PointwiseAcquisition
