import { cdf, expectedExcess, pdf } from '../numerics/normal'
import type { Aim, Belief, PointwiseAcquisition } from './acquisition'
import { bestObserved } from './incumbent'
import { logExpectedImprovement } from './logExpectedImprovement'

/**
 * How far above best + ξ do we expect f(x) to rise, counting a fall as 0?
 *
 *     EI(x) = E[max(f(x) − f⁺ − ξ, 0)] = I Φ(z) + σ φ(z),   I = μ − f⁺ − ξ,   z = I/σ
 *
 * with ∂EI/∂μ = Φ(z) and ∂EI/∂σ = φ(z). σ = 0, or so small that z overflows, leaves max(I, 0).
 * Source: Jones, Schonlau & Welch (1998), J. Global Optimization 13:455–492, eq. 15, turned to maximise.
 */
export const expectedImprovement = {
  kind: 'pointwise',
  id: 'ei',
  name: 'Expected improvement',
  short: 'EI',
  question: 'How much improvement do we expect here, counting none as 0?',
  tex: String.raw`\mathrm{EI}(x) = I\,\Phi(z) + \sigma\,\varphi(z),\quad I = \mu - f^+ - \xi,\quad z = I/\sigma`,
  source: 'Jones, Schonlau & Welch (1998), eq. 15',
  settings: ['xi'],
  explainedBy: 'improvement',
  incumbent: bestObserved,
  unit: 'gain',
  score({ mean, sd }, { best, xi }) {
    const improvement = mean - best - xi
    const z = improvement / sd
    return Number.isFinite(z) ? sd * expectedExcess(z) : Math.max(improvement, 0)
  },
  slopes({ mean, sd }, { best, xi }) {
    const z = (mean - best - xi) / sd
    return { mean: cdf(z), sd: pdf(z) }
  },
  climb: logExpectedImprovement,
  terms: improvementTerms,
} as const satisfies PointwiseAcquisition

/** The two terms of EI: I Φ(z), paid for by the mean, and σ φ(z), paid for by the uncertainty. They sum to EI. */
export function improvementTerms({ mean, sd }: Belief, { best, xi }: Aim): { mean: number; uncertainty: number } {
  const improvement = mean - best - xi
  if (!(sd > 0)) return { mean: Math.max(improvement, 0), uncertainty: 0 }
  const z = improvement / sd
  return { mean: improvement * cdf(z), uncertainty: sd * pdf(z) }
}
