import { cdf, logExpectedExcess, millsRatio, pdf } from '../numerics/normal'
import type { PointwiseAcquisition } from './acquisition'
import { bestObserved } from './incumbent'

/**
 * The logarithm of expected improvement, which says how small a hope is where EI itself is 0 as a double.
 *
 *     log EI(x) = log σ + log(z Φ(z) + φ(z)),   z = (μ − f⁺ − ξ)/σ
 *
 * σ = 0 leaves log max(I, 0). Source: Ament, Daulton, Eriksson, Balandat & Bakshy (2023), NeurIPS, eq. 8–9.
 */
export const logExpectedImprovement = {
  kind: 'pointwise',
  id: 'logei',
  name: 'Log expected improvement',
  short: 'log EI',
  question: 'What is the order of magnitude of the improvement to expect here?',
  tex: String.raw`\log\mathrm{EI}(x) = \log\sigma + \log\bigl(z\,\Phi(z) + \varphi(z)\bigr),\quad z = (\mu - f^+ - \xi)/\sigma`,
  source: 'Ament, Daulton, Eriksson, Balandat & Bakshy (2023), NeurIPS, eq. 8–9',
  settings: ['xi'],
  explainedBy: 'improvement',
  incumbent: bestObserved,
  unit: 'log gain',
  score({ mean, sd }, { best, xi }) {
    const improvement = mean - best - xi
    const z = improvement / sd
    return Number.isFinite(z) ? Math.log(sd) + logExpectedExcess(z) : Math.log(Math.max(improvement, 0))
  },
  slopes({ mean, sd }, { best, xi }) {
    const z = (mean - best - xi) / sd
    const ratio = inverseMills(z)
    return { mean: ratio.cdf / sd, sd: ratio.pdf / sd }
  },
} as const satisfies PointwiseAcquisition

/** Φ(z) and φ(z), each divided by z Φ(z) + φ(z), without underflow. */
function inverseMills(z: number): { cdf: number; pdf: number } {
  if (z > -1) {
    const excess = z * cdf(z) + pdf(z)
    return { cdf: cdf(z) / excess, pdf: pdf(z) / excess }
  }
  const m = millsRatio(z)
  // Far left 1 + z·m loses its digits; it is z⁻²(1 − 3z⁻² + 15z⁻⁴ − …).
  const t = 1 / (z * z)
  const rest = z > -100 ? 1 + z * m : t * (1 - 3 * t * (1 - 5 * t))
  return { cdf: m / rest, pdf: 1 / rest }
}
