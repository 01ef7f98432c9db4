import type { Kernel } from './kernel'
import { signalVariance } from './parameters'

/** Noise that belongs to the function: every evaluation has its own. Useful in sums. */
export const white = {
  id: 'white',
  name: 'White noise',
  tex: String.raw`k(x_i,x_j) = \sigma_f^2\,\delta_{ij}`,
  source: 'Rasmussen & Williams (2006), eq. 2.20',
  character: 'unconnected: no evaluation says anything about another',
  lengthscale: null,
  shapes: [],
  bind(covariance) {
    const variance = signalVariance(covariance)
    return {
      paths: ['variance'],
      variance: () => variance,
      row: (_x, { count }, out) => out.fill(0, 0, count),
      value: (_a, _b, same) => (same ? variance : 0),
      gradient(_a, _b, same, out, offset) {
        out[offset] = same ? variance : 0
        return out[offset]!
      },
      placeGradient(_x, _z, same, out) {
        out.fill(0)
        return same ? variance : 0
      },
    }
  },
} as const satisfies Kernel
