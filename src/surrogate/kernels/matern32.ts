import type { Kernel } from './kernel'

const SQRT3 = Math.sqrt(3)

export const matern32 = {
  id: 'matern32',
  name: 'Matérn 3/2',
  formula: 'σ_f² (1 + √3 r) exp(−√3 r)',
  source: 'Rasmussen & Williams (2006), eq. 4.17 (ν = 3/2)',
  character: 'once differentiable: smooth slopes, sudden bends',
  correlation: (r) => (1 + SQRT3 * r) * Math.exp(-SQRT3 * r),
} as const satisfies Kernel
