import type { PointwiseAcquisition } from './acquisition'
import { bestObserved } from './incumbent'

/**
 * How good could f(x) be, with κ standard deviations of optimism? UCB(x) = μ + κσ; for a problem to minimise, on screen, the lower
 * bound μ − κσ. Source: Srinivas, Krause, Kakade & Seeger (2010), ICML, eq. 6.
 */
export const confidenceBound = {
  kind: 'pointwise',
  id: 'ucb',
  name: 'Upper confidence bound',
  short: 'UCB',
  question: 'How good could it be here, with κ standard deviations of optimism?',
  tex: String.raw`\mathrm{UCB}(x) = \mu + \kappa\,\sigma`,
  minimizing: {
    name: 'Lower confidence bound',
    short: 'LCB',
    tex: String.raw`\mathrm{LCB}(x) = \mu - \kappa\,\sigma`,
  },
  source: 'Srinivas, Krause, Kakade & Seeger (2010), ICML, eq. 6',
  settings: ['kappa'],
  incumbent: bestObserved,
  unit: 'level',
  score: ({ mean, sd }, { kappa }) => mean + kappa * sd,
  slopes: (_belief, { kappa }) => ({ mean: 1, sd: kappa }),
  terms: ({ mean, sd }, { kappa }) => ({ mean, uncertainty: kappa * sd }),
} as const satisfies PointwiseAcquisition
