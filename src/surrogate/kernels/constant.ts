import type { Kernel } from './kernel'
import { signalVariance } from './parameters'

/** An unknown level, the same everywhere. Useful in sums. */
export const constant = {
  id: 'constant',
  name: 'Constant',
  tex: String.raw`k(x,x') = \sigma_f^2`,
  source: 'Rasmussen & Williams (2006), §4.2.1',
  character: 'flat, at a level it does not know',
  lengthscale: null,
  shapes: [],
  bind(covariance) {
    const variance = signalVariance(covariance)
    return {
      paths: ['variance'],
      variance: () => variance,
      row: (_x, { count }, out) => out.fill(variance, 0, count),
      value: () => variance,
      gradient(_a, _b, _same, out, offset) {
        out[offset] = variance
        return variance
      },
      placeGradient(_x, _z, _same, out) {
        out.fill(0)
        return variance
      },
    }
  },
} as const satisfies Kernel
