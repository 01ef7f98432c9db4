import { stationary } from './stationary'

const SQRT3 = Math.sqrt(3)

export const matern32 = stationary({
  id: 'matern32',
  name: 'Matérn 3/2',
  tex: String.raw`k(r) = \sigma_f^2 \bigl(1 + \sqrt3\,r\bigr)\, e^{-\sqrt3\,r}`,
  source: 'Rasmussen & Williams (2006), eq. 4.17 (ν = 3/2)',
  character: 'once differentiable: smooth slopes, sudden bends',
  shapes: [],
  profile: () => ({
    correlation: (r) => (1 + SQRT3 * r) * Math.exp(-SQRT3 * r),
    slope: (r) => 3 * Math.exp(-SQRT3 * r),
  }),
})
