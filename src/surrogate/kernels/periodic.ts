import type { Kernel } from './kernel'
import { positive, signalVariance } from './parameters'

/**
 * Repeats itself: places a whole number of periods apart along every axis are the same place. The length-scale has no unit.
 * One factor an axis: a periodic function of the distance itself would be no covariance function in two dimensions.
 */
export const periodic = {
  id: 'periodic',
  name: 'Periodic',
  tex: String.raw`k(x,x') = \sigma_f^2 \exp\Bigl(-\frac{2}{\ell^2}\sum_d\sin^2\frac{\pi(x_d-x_d')}{p}\Bigr)`,
  source: 'MacKay (1998), Introduction to Gaussian processes, eq. 47; Rasmussen & Williams (2006), eq. 4.31',
  character: 'the same wave again and again',
  lengthscale: 'nothing',
  shapes: [
    {
      path: 'period',
      name: 'Period',
      symbol: 'p',
      meaning: 'The distance after which the curve repeats itself.',
      initial: 0.5,
      range: [0.05, 2],
      isDistance: true,
    },
  ],
  bind(covariance, dim) {
    const variance = signalVariance(covariance)
    const lengthscale = positive(covariance, 'lengthscale', 'length-scale')
    const frequency = Math.PI / positive(covariance, 'period')
    const sharpness = 2 / lengthscale ** 2
    return {
      paths: ['variance', 'lengthscale', 'period'],
      variance: () => variance,
      row(x, { count, data }, out) {
        for (let i = 0; i < count; i++) {
          let squares = 0
          for (let d = 0; d < dim; d++) squares += Math.sin(frequency * (x[d]! - data[i * dim + d]!)) ** 2
          out[i] = variance * Math.exp(-sharpness * squares)
        }
        return out
      },
      value(a, b) {
        let squares = 0
        for (let d = 0; d < dim; d++) squares += Math.sin(frequency * (a[d]! - b[d]!)) ** 2
        return variance * Math.exp(-sharpness * squares)
      },
      gradient(a, b, _same, out, offset) {
        let squares = 0
        let turn = 0
        for (let d = 0; d < dim; d++) {
          const phase = frequency * (a[d]! - b[d]!)
          squares += Math.sin(phase) ** 2
          turn += Math.sin(2 * phase) * phase
        }
        const value = variance * Math.exp(-sharpness * squares)
        out[offset] = value
        out[offset + 1] = value * 2 * sharpness * squares
        out[offset + 2] = value * sharpness * turn
        return value
      },
      placeGradient(x, z, _same, out) {
        let squares = 0
        for (let d = 0; d < dim; d++) {
          const phase = frequency * (x[d]! - z[d]!)
          squares += Math.sin(phase) ** 2
          out[d] = -sharpness * frequency * Math.sin(2 * phase)
        }
        const value = variance * Math.exp(-sharpness * squares)
        for (let d = 0; d < dim; d++) out[d]! *= value
        return value
      },
    }
  },
} as const satisfies Kernel
