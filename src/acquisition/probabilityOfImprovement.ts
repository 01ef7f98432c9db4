import { cdf } from '../numerics/normal'
import type { Acquisition } from './acquisition'

/**
 * How likely is f(x) to rise above best + ξ, by however little?
 *
 *     PI(x) = P(f(x) > f⁺ + ξ) = Φ(z),   z = (μ − f⁺ − ξ)/σ
 *
 * σ = 0 leaves 1 or 0 (0 at equality: nothing is gained). Source: Kushner (1964), J. Basic Engineering 86:97–106.
 */
export const probabilityOfImprovement = {
  id: 'pi',
  name: 'Probability of improvement',
  short: 'PI',
  tex: String.raw`\mathrm{PI}(x) = \Phi(z),\quad z = (\mu - f^+ - \xi)/\sigma`,
  source: 'Kushner (1964)',
  unit: 'probability',
  score({ mean, sd }, { best, xi }) {
    const improvement = mean - best - xi
    if (sd > 0) return cdf(improvement / sd)
    return improvement > 0 ? 1 : 0
  },
} as const satisfies Acquisition
