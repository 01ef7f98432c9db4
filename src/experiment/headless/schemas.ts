import * as v from 'valibot'
import { problemIds } from '../../problems'
import type { Covariance } from '../../surrogate/kernels/kernel'

const finite = v.pipe(v.number(), v.finite())
export const number = finite
export const atLeast0 = v.pipe(finite, v.minValue(0, 'must be at least 0'))
export const positive = v.pipe(finite, v.gtValue(0, 'must be above 0'))
export const list = v.array(finite)
/** Places: one list of coordinates each. */
export const places = v.array(v.array(finite))
export const goal = v.picklist(['maximize', 'minimize'])
export const problem = v.picklist(problemIds)
/** A known prior mean in the units of y, or its estimate by generalised least squares. */
export const mean = v.optional(v.union([finite, v.literal('estimated')]), 0)

/** A kernel tree; its hyperparameters are checked where it is bound. */
export const kernel: v.GenericSchema<unknown, Covariance> = v.pipe(
  v.looseObject({ kind: v.string() }),
  v.transform((tree) => tree as Covariance),
)

/** [low, high] of an axis. */
export const interval = v.pipe(
  v.tuple([finite, finite]),
  v.check(([low, high]) => low < high, 'low must be below high'),
)

/** Throws RangeError when places and values do not belong together. */
export function sameLength(X: readonly unknown[], y: readonly unknown[]): void {
  if (X.length !== y.length) throw new RangeError(`y: has ${y.length} values for ${X.length} places in X`)
}

/** The number of coordinates that all places have. */
export function dimensionOf(field: string, X: readonly (readonly number[])[], fallback?: number): number {
  const dim = fallback ?? X[0]?.length
  if (dim === undefined || dim === 0) throw new RangeError(`${field}: needs at least one place`)
  X.forEach((x, i) => {
    if (x.length !== dim) throw new RangeError(`${field}.${i}: has ${x.length} coordinates, expected ${dim}`)
  })
  return dim
}
