import type { PointwiseAcquisition } from './acquisition'
import { bestObserved } from './incumbent'

/** Where does the model predict the best value? Pure exploitation: μ alone. It stops at the first peak it believes in. */
export const greedyMean = {
  kind: 'pointwise',
  id: 'mean',
  name: 'Greedy mean',
  short: 'μ',
  question: 'How good does the model predict it to be here? (Pure exploitation: it never looks at the uncertainty.)',
  tex: String.raw`a(x) = \mu(x)`,
  source: 'Garnett (2023), Bayesian Optimization, §7.1',
  settings: [],
  incumbent: bestObserved,
  unit: 'level',
  score: ({ mean }) => mean,
  slopes: () => ({ mean: 1, sd: 0 }),
} as const satisfies PointwiseAcquisition
