import type { DrawAcquisition } from './acquisition'
import { bestObserved } from './incumbent'

/**
 * Draws one function from the posterior, jointly over all candidates, and goes to its best place. The draw changes with every step
 * and is fixed by the seed. Source: Thompson (1933), Biometrika 25:285–294; Russo et al. (2018), A tutorial on Thompson sampling.
 */
export const thompson = {
  kind: 'draw',
  id: 'thompson',
  name: 'Thompson sampling',
  short: 'draw',
  question: 'How good is it here for one function drawn from the posterior?',
  tex: String.raw`a(x) = g(x),\quad g \sim \mathcal{GP}(\mu, k \mid \text{data})`,
  source: 'Thompson (1933), Biometrika 25:285–294',
  settings: [],
  incumbent: bestObserved,
  unit: 'level',
} as const satisfies DrawAcquisition
