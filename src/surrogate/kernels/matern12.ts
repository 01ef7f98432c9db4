import type { Kernel } from './kernel'

export const matern12 = {
  id: 'matern12',
  name: 'Matérn 1/2',
  tex: String.raw`k(r) = \sigma_f^2\, e^{-r}`,
  source: 'Rasmussen & Williams (2006), eq. 4.18 (ν = 1/2, the Ornstein–Uhlenbeck process)',
  character: 'continuous but nowhere smooth: every kink is possible',
  correlation: (r) => Math.exp(-r),
} as const satisfies Kernel
