import { findKernel } from './kernels'
import type { Covariance } from './kernels/kernel'

type Bounds = Record<string, readonly [number, number]>

/**
 * Bounds for every hyperparameter of a kernel tree, wide enough for any function and tight enough to keep K factorable: length-scales
 * from 1/200 to 10 widths of their axis, or 0.05 to 10 without unit, variances over six decades around that of standardised y, shape parameters as their kernel says.
 */
export function fitBounds(covariance: Covariance, widths: readonly number[], prefix = ''): Bounds {
  const { kind, children, lengthscale } = covariance
  if (children) {
    return children.reduce<Bounds>((all, child, i) => Object.assign(all, fitBounds(child, widths, `${prefix}children.${i}.`)), {})
  }
  const bounds: Bounds = { [`${prefix}variance`]: [1e-3, 1e3] }
  const { lengthscale: along, shapes } = findKernel(kind)
  const width = widths.reduce((sum, value) => sum + value, 0) / widths.length
  const scaled = (by: number): readonly [number, number] => (along === 'axes' ? [by / 200, 10 * by] : [0.05, 10])
  if (Array.isArray(lengthscale))
    for (let d = 0; d < lengthscale.length; d++) bounds[`${prefix}lengthscale.${d}`] = scaled(widths[d]!)
  else if (lengthscale !== undefined) bounds[`${prefix}lengthscale`] = scaled(width)
  for (const { path, range, isDistance } of shapes) {
    if (covariance[path] === 0) continue
    const unit = isDistance ? width : 1
    bounds[prefix + path] = [range[0] * unit, range[1] * unit]
  }
  return bounds
}
