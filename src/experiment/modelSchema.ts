import * as v from 'valibot'
import { acquisitionIds } from '../acquisition'
import { MOST_AT_ONCE } from '../search/batch'
import { FITS, STOP_UNITS } from '../search/modelSettings'
import { MOST_STEPS } from '../search/stopping'
import { TRANSFORMS } from '../search/transforms'
import { PRIOR_SETS } from '../surrogate/hyperpriors'
import { findKernel, kernelIds } from '../surrogate/kernels'
import type { Covariance } from '../surrogate/kernels/kernel'
import { from, whole } from './fields'

const parameter = v.pipe(from(0, 1e12), v.gtValue(0))

/** The largest kernel tree: as much as a person can read. */
const [MOST_LEVELS, MOST_ON_A_LEVEL] = [5, 12]

/** Counts without descending a level too far, so that a tree of any depth can be asked about. */
function isReadable(tree: unknown): boolean {
  let level: unknown[] = [tree]
  for (let levels = 0; level.length > 0; levels++) {
    if (levels === MOST_LEVELS || level.length > MOST_ON_A_LEVEL) return false
    level = level.flatMap((node) => (node as { children?: unknown } | null)?.children ?? [])
  }
  return true
}

function hasOnlyItsOwn(leaf: { readonly kind: string }): boolean {
  const { lengthscale, shapes } = findKernel(leaf.kind)
  const own = ['kind', 'variance', ...(lengthscale ? ['lengthscale'] : []), ...shapes.map(({ path }) => path)]
  return Object.keys(leaf).every((key) => own.includes(key))
}

const treeSchema: v.GenericSchema<unknown, Covariance> = v.lazy(() =>
  v.variant('kind', [
    v.strictObject({
      kind: v.picklist(['sum', 'product']),
      children: v.pipe(v.array(treeSchema), v.minLength(1), v.maxLength(5)),
    }),
    v.pipe(
      v.objectWithRest(
        { kind: v.picklist(kernelIds) },
        v.union([parameter, v.pipe(v.array(parameter), v.minLength(1), v.maxLength(10))]),
      ),
      v.check((leaf) => hasOnlyItsOwn(leaf), 'a kernel has a hyperparameter of another'),
    ),
  ]),
)

const covarianceSchema = v.pipe(v.unknown(), v.check(isReadable, 'a kernel has too many parts'), treeSchema)

const surrogateSchema = v.strictObject({
  covariance: covarianceSchema,
  noiseSd: from(0, 1e9),
  mean: v.picklist(['zero', 'estimated']),
  standardize: v.boolean(),
  transform: v.optional(v.picklist(TRANSFORMS)),
  fit: v.picklist(FITS),
  priors: v.optional(v.picklist(PRIOR_SETS)),
  fitsNoise: v.optional(v.boolean()),
})

const [xi, kappa, batch] = [from(0, 1e9), from(0, 1e3), whole(1, MOST_AT_ONCE)]

/** When a search ends before its budget. */
export const stopSchema = v.strictObject({
  below: from(0, 1e12),
  unit: v.picklist(STOP_UNITS),
  steps: whole(1, MOST_STEPS),
})

/** Everything about the surrogate and the acquisition function. */
export const modelSchema = v.strictObject({
  surrogate: v.pipe(
    surrogateSchema,
    v.check(({ transform, standardize }) => transform === undefined || standardize, 'a transformed y is always standardised'),
  ),
  acquisition: v.strictObject({
    kind: v.picklist(acquisitionIds),
    xi,
    kappa,
    batch: v.optional(batch),
    stop: v.optional(stopSchema),
  }),
})

const { transform: _, ...raced } = surrogateSchema.entries

/** Some of the settings of a contestant, by their names; a race bends y in its own way. */
export const namedSettingsSchema = v.partial(
  v.strictObject({ ...raced, acquisition: v.picklist(acquisitionIds), xi, kappa, batch, stop: stopSchema }),
)

/** Once the settings of the surrogate and of the acquisition function were one record. */
export function withTwoRecords(model: unknown): unknown {
  const { acquisition, xi, kappa, batch, stop, ...surrogate } = { ...Object(model) }
  if (typeof acquisition !== 'string') return model
  return {
    surrogate,
    acquisition: { kind: acquisition, xi, kappa, ...(batch !== undefined && { batch }), ...(stop !== undefined && { stop }) },
  }
}
