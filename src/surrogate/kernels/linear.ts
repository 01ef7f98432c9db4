import type { Kernel } from './kernel'
import { KernelError, shown, signalVariance } from './parameters'

/** Straight lines: Bayesian linear regression written as a kernel. Not stationary: it is surest near the origin. */
export const linear = {
  id: 'linear',
  name: 'Linear',
  tex: String.raw`k(x,x') = \sigma_f^2\,\bigl(\sigma_0^2 + x^\top x'\bigr)`,
  source: 'Rasmussen & Williams (2006), §4.2.2 (dot product)',
  character: 'a straight line, and nothing else',
  lengthscale: null,
  shapes: [
    {
      path: 'sigma0',
      name: 'Bias',
      symbol: 'σ₀',
      meaning: 'How far from zero the line may be at the place 0.',
      initial: 1,
      range: [0.01, 10],
    },
  ],
  bind(covariance, dim) {
    const variance = signalVariance(covariance)
    const { sigma0 } = covariance
    if (!(typeof sigma0 === 'number' && sigma0 >= 0 && Number.isFinite(sigma0)))
      throw new KernelError('sigma0', `The bias σ₀ must be a number of at least 0, not ${shown(sigma0)}.`)
    const bias = sigma0 ** 2
    const dot = (a: ArrayLike<number>, b: ArrayLike<number>, offset = 0) => {
      let sum = bias
      for (let d = 0; d < dim; d++) sum += a[d]! * b[offset + d]!
      return sum
    }
    return {
      paths: sigma0 > 0 ? ['variance', 'sigma0'] : ['variance'],
      variance: (x) => variance * dot(x, x),
      row(x, { count, data }, out) {
        for (let i = 0; i < count; i++) out[i] = variance * dot(x, data, i * dim)
        return out
      },
      value: (a, b) => variance * dot(a, b),
      gradient(a, b, _same, out, offset) {
        const value = variance * dot(a, b)
        out[offset] = value
        if (sigma0 > 0) out[offset + 1] = 2 * variance * bias
        return value
      },
      placeGradient(x, z, _same, out) {
        for (let d = 0; d < dim; d++) out[d] = variance * z[d]!
        return variance * dot(x, z)
      },
    }
  },
} as const satisfies Kernel
