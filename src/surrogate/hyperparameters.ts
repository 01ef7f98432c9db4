import type { Covariance } from './kernels/kernel'

/** The value at a path such as `lengthscale.1` or `children.0.period`. Throws RangeError when nothing positive is there. */
export function readPath(covariance: Covariance, path: string): number {
  let node: unknown = covariance
  for (const key of path.split('.')) node = (node as Record<string, unknown> | undefined)?.[key]
  if (typeof node === 'number' && node > 0) return node
  throw new RangeError(`There is no hyperparameter "${path}" in this kernel.`)
}

/** The same kernel with other hyperparameters. */
export const withHyperparameters = (covariance: Covariance, paths: readonly string[], values: ArrayLike<number>): Covariance =>
  paths.reduce((tree, path, i) => replaced(tree, path.split('.'), values[i]!) as Covariance, covariance)

function replaced(node: unknown, [key, ...rest]: readonly string[], value: number): unknown {
  if (key === undefined) return value
  if (Array.isArray(node)) return node.map((item, i) => (String(i) === key ? replaced(item, rest, value) : item))
  const record = node as Record<string, unknown>
  return { ...record, [key]: replaced(record[key], rest, value) }
}

/** The kernel of a function stretched so that its variance is `factor` times as large. Of a product one factor is stretched. */
export function stretched(covariance: Covariance, factor: number): Covariance {
  const { kind, children, variance } = covariance
  if (!children) return { ...covariance, variance: Number(variance) * factor }
  return { kind, children: children.map((child, i) => (kind === 'sum' || i === 0 ? stretched(child, factor) : child)) }
}
