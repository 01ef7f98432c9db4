import type { Covariance } from './kernel'

/** What is wrong with a kernel, and where: the path in its tree, such as `children.0.lengthscale`; empty for the whole of it. */
export class KernelError extends RangeError {
  override name = 'KernelError'
  readonly path: string
  constructor(path: string, message: string) {
    super(message)
    this.path = path
  }
}

const isPositive = (value: unknown): value is number => typeof value === 'number' && value > 0 && Number.isFinite(value)

/** A value as a message shows it. JSON would write null for what is not finite. */
export const shown = (value: unknown): string =>
  typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'missing')

/** A hyperparameter that must be a positive number. Throws KernelError. */
export function positive(covariance: Covariance, path: string, called = path): number {
  const value = covariance[path]
  if (isPositive(value)) return value
  throw new KernelError(path, `The ${called} must be a positive number, not ${shown(value)}.`)
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
  if (lengthscale.length !== dim)
    throw new KernelError('lengthscale', `There are ${lengthscale.length} length-scales for ${dim} axes.`)
  const paths = lengthscale.map((_, d) => `lengthscale.${d}`)
  const wrong = lengthscale.findIndex((value) => !isPositive(value))
  if (wrong >= 0)
    throw new KernelError(paths[wrong]!, `Every length-scale must be a positive number, not ${shown(lengthscale[wrong])}.`)
  return { each: Float64Array.from(lengthscale), paths }
}
