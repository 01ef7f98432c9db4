import type { Kernel } from './kernel'

export const rbf = {
  id: 'rbf',
  name: 'RBF (squared exponential)',
  formula: 'σ_f² exp(−r²/2)',
  source: 'Rasmussen & Williams (2006), Gaussian Processes for Machine Learning, eq. 4.9',
  character: 'infinitely smooth: believes it can predict far from the data',
  correlation: (r) => Math.exp(-0.5 * r * r),
} as const satisfies Kernel
