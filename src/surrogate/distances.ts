import { findKernel } from './kernels'
import type { Covariance } from './kernels/kernel'

/** A hyperparameter that is a distance along an axis, in the surrogate's coordinate of it. */
export interface Distance {
  /** Where it stands in the kernel, such as `lengthscale` or `children.0.period`. */
  readonly path: string
  readonly name: string
  readonly symbol: string
  readonly value: number
}

/**
 * All distances along one axis in a kernel or a tree of kernels, in their order: length-scales that are measured along the axes, and shapes that
 * are distances. None for a kernel without any, as a linear one.
 */
export function distancesAlong(covariance: Covariance, axis: number, at = ''): Distance[] {
  if (covariance.children) return covariance.children.flatMap((child, i) => distancesAlong(child, axis, `${at}children.${i}.`))
  const { lengthscale, shapes } = findKernel(covariance.kind)
  const found: Distance[] = []
  if (lengthscale === 'axes') {
    const own = covariance.lengthscale as number | readonly number[]
    const [path, value] = typeof own === 'number' ? ['lengthscale', own] : [`lengthscale.${axis}`, own[axis]!]
    found.push({ path: at + path, name: 'Length-scale', symbol: 'ℓ', value })
  }
  for (const { path, name, symbol, isDistance } of shapes)
    if (isDistance) found.push({ path: at + path, name, symbol, value: covariance[path] as number })
  return found
}
