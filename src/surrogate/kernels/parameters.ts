import type { Covariance } from './kernel'

/** A hyperparameter that must be a positive number. */
export function positive(covariance: Covariance, path: string, called = path): number {
  const value = covariance[path]
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value
  throw new RangeError(`The ${called} must be a positive number, not ${JSON.stringify(value) ?? 'missing'}.`)
}

export const signalVariance = (covariance: Covariance): number => positive(covariance, 'variance', 'signal variance')

/** One length-scale for all axes, or one per axis (automatic relevance determination). */
export function lengthscales(
  covariance: Covariance,
  dim: number,
): { readonly each: Float64Array; readonly paths: readonly string[] } {
  const { lengthscale } = covariance
  if (!Array.isArray(lengthscale)) {
    return { each: new Float64Array(dim).fill(positive(covariance, 'lengthscale', 'length-scale')), paths: ['lengthscale'] }
  }
  if (lengthscale.length !== dim) throw new RangeError(`There are ${lengthscale.length} length-scales for ${dim} axes.`)
  const each = Float64Array.from(lengthscale, Number)
  if (!each.every((value) => value > 0 && Number.isFinite(value)))
    throw new RangeError('Every length-scale must be a positive number.')
  return { each, paths: lengthscale.map((_, d) => `lengthscale.${d}`) }
}
