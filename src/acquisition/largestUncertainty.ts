import type { PointwiseAcquisition } from './acquisition'
import { bestObserved } from './incumbent'

/** Where do we know least? Pure exploration: σ alone, whatever the values. Source: MacKay (1992), Neural Computation 4:590–604. */
export const largestUncertainty = {
  kind: 'pointwise',
  id: 'sd',
  name: 'Largest uncertainty',
  short: 'σ',
  question: 'How little do we know here? (Pure exploration: it never looks at the values.)',
  tex: String.raw`a(x) = \sigma(x)`,
  source: 'MacKay (1992), Neural Computation 4:590–604',
  settings: [],
  incumbent: bestObserved,
  unit: 'gain',
  score: ({ sd }) => sd,
  slopes: () => ({ mean: 0, sd: 1 }),
} as const satisfies PointwiseAcquisition
