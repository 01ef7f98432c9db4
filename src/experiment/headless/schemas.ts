import * as v from 'valibot'
import { problemIds } from '../../problems'
import { bindCovariance } from '../../surrogate/covariance'
import type { BoundKernel, Covariance } from '../../surrogate/kernels/kernel'
import { KernelError } from '../../surrogate/kernels/parameters'
import { finite } from '../fields'

export const number = finite
export const atLeast0 = v.pipe(finite, v.minValue(0, 'must be at least 0'))
export const positive = v.pipe(finite, v.gtValue(0, 'must be above 0'))
export const list = v.array(finite)
/** What was measured: likelihoods and spreads square it. */
const LARGEST_MEASURED = 1e150
export const measured = v.array(
  v.pipe(
    finite,
    v.check(
      (y) => Math.abs(y) <= LARGEST_MEASURED,
      `must lie between −${LARGEST_MEASURED} and ${LARGEST_MEASURED}: no number can hold the square of more`,
    ),
  ),
)
/** Places: one list of coordinates each. */
export const places = v.array(v.array(finite))
export const goal = v.picklist(['maximize', 'minimize'])
export const problem = v.picklist(problemIds)
/** A known prior mean in the units of y, or its estimate by generalised least squares. */
export const mean = v.optional(v.union([finite, v.literal('estimated')]), 0)

/** Far more than a person can read, and far less than would exhaust the stack. */
const MOST_LEVELS = 50

function isShallow(tree: unknown): boolean {
  let level = [tree]
  for (let levels = 0; level.length > 0; levels++) {
    if (levels === MOST_LEVELS) return false
    level = level.flatMap((node) => (node as { children?: unknown } | null)?.children ?? [])
  }
  return true
}

/** A kernel tree; its hyperparameters are checked by `boundAt`. */
export const kernel: v.GenericSchema<unknown, Covariance> = v.pipe(
  v.unknown(),
  v.check(isShallow, `is nested more than ${MOST_LEVELS} levels deep`),
  v.looseObject({ kind: v.string() }),
  v.transform((tree) => tree as Covariance),
)

/** A kernel tree of a field, bound for a number of axes. Throws RangeError naming the place in the tree. */
export function boundAt(field: string, tree: Covariance, dim: number): BoundKernel {
  try {
    return bindCovariance(tree, dim)
  } catch (error) {
    if (error instanceof KernelError) throw new RangeError(`${field}.${error.path}: ${error.message}`)
    throw error
  }
}

/** [low, high] of an axis. */
export const interval = v.pipe(
  v.tuple([finite, finite]),
  v.check(([low, high]) => low < high, 'low must be below high'),
)

/** Throws RangeError when places and values do not belong together. */
export function sameLength(X: readonly unknown[], y: readonly unknown[]): void {
  if (X.length !== y.length) throw new RangeError(`y: has ${y.length} values for ${X.length} places in X`)
}

/** The number of coordinates that all places have: that of the first, or as many as are asked for. Throws RangeError naming another. */
export function dimensionOf(field: string, X: readonly (readonly number[])[], asked?: number): number {
  const dim = asked ?? X[0]?.length
  if (dim === undefined) throw new RangeError(`${field}: needs at least one place`)
  if (dim === 0) throw new RangeError(`${field}.0: needs at least one coordinate`)
  X.forEach((x, i) => {
    if (x.length !== dim) throw new RangeError(`${field}.${i}: has ${x.length} coordinates, expected ${dim}`)
  })
  return dim
}
