import { stationary } from './stationary'

export const matern12 = stationary({
  id: 'matern12',
  name: 'Matérn 1/2',
  tex: String.raw`k(r) = \sigma_f^2\, e^{-r}`,
  source: 'Rasmussen & Williams (2006), eq. 4.18 (ν = 1/2, the Ornstein–Uhlenbeck process)',
  character: 'continuous but nowhere smooth: every kink is possible',
  shapes: [],
  profile: () => ({
    correlation: (r) => Math.exp(-r),
    slope: (r) => Math.exp(-r) / r,
  }),
})
