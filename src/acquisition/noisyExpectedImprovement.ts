import type { PointwiseAcquisition } from './acquisition'
import { expectedImprovement } from './expectedImprovement'
import { bestPredicted } from './incumbent'

/**
 * Expected improvement for noisy observations: f⁺ is the best mean predicted at the places already evaluated, not the luckiest value
 * seen there. Source: Vazquez, Villemonteix, Sidorkiewicz & Walter (2008), J. Physics: Conf. Series 135:012100 ("plug-in").
 */
export const noisyExpectedImprovement = {
  ...expectedImprovement,
  id: 'nei',
  name: 'Noisy expected improvement',
  short: 'NEI',
  question: 'How much improvement over the best prediction do we expect here?',
  tex: String.raw`\mathrm{NEI}(x) = \mathrm{EI}(x)\ \text{ with }\ f^+ = \max_i \mu(x_i)`,
  source: 'Vazquez, Villemonteix, Sidorkiewicz & Walter (2008), plug-in incumbent',
  incumbent: bestPredicted,
} as const satisfies PointwiseAcquisition
