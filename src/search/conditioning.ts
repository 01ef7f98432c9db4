import type { Random } from '../numerics/random'
import type { Pool } from '../problems/pool'
import { modelWidth, type SearchSpace, toModel } from '../problems/searchSpace'
import { append, condition, type GaussianProcess, type Prior, priorProcess, reobserve } from '../surrogate/gaussianProcess'
import { identity, type Standardization, standardization } from '../surrogate/standardize'
import { type FitReport, fitted, type Hyperparameters } from './hyperparameterPosterior'
import { fits, isByHand, type SurrogateSettings } from './modelSettings'
import { transformed } from './transforms'
import type { Transformed } from './transforms/transform'

/** One observation as the surrogate is told it: larger is better, whatever the problem's own direction. */
export interface Told {
  readonly x: readonly number[]
  readonly value: number
  /** How far the second output lies above its limit; absent where there is none. */
  readonly excess?: number | undefined
}

/** What a model is made in. */
export interface ModelContext {
  readonly space: SearchSpace
  /** The places among which searches choose; set where there are no others. */
  readonly pool?: Pool | undefined
  /** Units for the surrogate while it has no spread of its own. */
  readonly spread: Standardization
  /** An s.d. of y in which fits count their bounds and priors when y is not standardised. */
  readonly fitScale: number
  /** How the second output is modelled, where it is measured: it scatters, or its hyperparameters are known already. */
  readonly second?: { readonly scatters: boolean; readonly known?: Hyperparameters }
  /** Whether what is told is −y, because a smaller y is better; only a transform of y asks. */
  readonly isTurned?: boolean | undefined
  /** The root random stream of the seed: for functions drawn from the posterior and for sampled hyperparameters. */
  readonly random: Random
}

/** A surrogate conditioned on what it was told: all of a model that the acquisition function and its settings leave alone. */
export interface Conditioned {
  /** One, or for full Bayes one per draw of the hyperparameters. */
  readonly processes: readonly GaussianProcess[]
  /** From the surrogate's units to those of the told values, or of what they were turned into. */
  readonly units: Standardization
  /** What the told values were turned into; null where the surrogate is of them as they are. */
  readonly transformed: Transformed | null
  /** How the hyperparameters were fitted; null where they hold as set: then the process grew from the one before, and shares its rows. */
  readonly report: FitReport | null
}

/**
 * What was conditioned already, by the observation that came last. A trace only ever grows, so its last observation names all before it;
 * that is checked, not trusted.
 */
const kept = new WeakMap<
  object,
  readonly { readonly key: string; readonly told: readonly Told[]; readonly conditioned: Conditioned }[]
>()
const MOST_KEPT = 4

/** What is kept for nothing told yet is kept by the space. */
const anchorOf = ({ space }: ModelContext, told: readonly Told[]): object => told.at(-1) ?? space

const isSame = (a: readonly Told[], b: readonly Told[]) => a.length === b.length && a.every((each, i) => each === b[i])

/** Everything that a surrogate depends on beside what it is told. */
function keyOf(context: ModelContext, settings: SurrogateSettings, told: readonly Told[]): string {
  const { covariance, noiseSd, mean, standardize, transform, fit, priors, fitsNoise } = settings
  const { space, spread, fitScale, isTurned } = context
  const seed = fits[fit].averages ? hyperparameterStream(context, told).uniform() : null
  return JSON.stringify([
    covariance,
    noiseSd,
    mean,
    standardize,
    transform && [transform, isTurned],
    fit,
    priors,
    fitsNoise,
    space,
    spread,
    fitScale,
    seed,
  ])
}

const recalled = (context: ModelContext, told: readonly Told[], key: string) =>
  kept.get(anchorOf(context, told))?.find((entry) => entry.key === key && isSame(entry.told, told))?.conditioned

/** The surrogate after all it was told: one object for the same question, so that changing ξ or looking back conditions nothing anew. */
export function conditioned(context: ModelContext, settings: SurrogateSettings, told: readonly Told[]): Conditioned {
  const key = keyOf(context, settings, told)
  const known = recalled(context, told, key)
  if (known) return known
  const entry = { key, told, conditioned: conditionedNow(context, settings, told) }
  const anchor = anchorOf(context, told)
  kept.set(anchor, [entry, ...(kept.get(anchor) ?? [])].slice(0, MOST_KEPT))
  return entry.conditioned
}

/** Whether `conditioned` has its answer ready: nothing to fit, or fitted already. */
export const isConditioned = (context: ModelContext, settings: SurrogateSettings, told: readonly Told[]): boolean =>
  isByHand(settings) || told.length < 2 || recalled(context, told, keyOf(context, settings, told)) !== undefined

/** What was told as the surrogate sees it, and the units in which fits count. */
export function fitData(context: ModelContext, settings: SurrogateSettings, told: readonly Told[]) {
  const { space, fitScale } = context
  const raw = told.map(({ value }) => value)
  const turnedInto = transformed(settings.transform, raw, context.isTurned ?? false)
  const values = turnedInto?.values ?? raw
  const units = unitsOf(context, settings, values)
  return {
    X: told.map(({ x }) => modelPlace(space, x)),
    z: values.map((value) => (value - units.shift) / units.scale),
    units,
    transformed: turnedInto,
    widths: space.map(modelWidth),
    unitVariance: settings.standardize ? 1 : fitScale ** 2,
  }
}

function conditionedNow(context: ModelContext, settings: SurrogateSettings, told: readonly Told[]): Conditioned {
  const { space } = context
  const { X, z, units, transformed, widths, unitVariance } = fitData(context, settings, told)
  const { members, report } = fitted(settings, X, z, widths, unitVariance, hyperparameterStream(context, told))
  const processes = members.map((member) => {
    const prior = priorOf(member, settings)
    return report ? condition(prior, space.length, X, z) : reobserve(placed(prior, space, told), z)
  })
  return { processes, units, transformed, report }
}

const hyperparameterStream = ({ random }: ModelContext, told: readonly Told[]): Random =>
  random.fork('hyperparameters').fork(told.length)

const unitsOf = ({ spread }: ModelContext, { standardize }: SurrogateSettings, values: readonly number[]): Standardization =>
  standardize ? standardization(values, spread) : identity

const priorOf = ({ covariance, noiseVariance }: Hyperparameters, { mean }: SurrogateSettings): Prior => ({
  covariance,
  noiseVariance,
  mean: mean === 'estimated' ? 'estimated' : 0,
})

/** A place of the search space as the surrogate sees it. */
export const modelPlace = (space: SearchSpace, x: readonly number[]) => x.map((coordinate, d) => toModel(space[d]!, coordinate))

/** The processes at places, by the last of them. */
const placedAt = new WeakMap<
  readonly number[],
  readonly { readonly space: SearchSpace; readonly told: readonly Told[]; readonly process: GaussianProcess }[]
>()

/**
 * The process at the places it was told of, whatever was observed there: by a row more than the one at all but the last of them. The factor does
 * not depend on y, whose units change with every observation.
 */
function placed(prior: Prior, space: SearchSpace, told: readonly Told[]): GaussianProcess {
  const last = told.at(-1)
  if (!last) return priorProcess(prior, space.length)
  const known = placedAt.get(last.x) ?? []
  const hit = known.find(
    (entry) =>
      entry.space === space &&
      isSamePrior(entry.process.prior, prior) &&
      entry.told.length === told.length &&
      entry.told.every(({ x }, i) => x === told[i]!.x),
  )
  if (hit) return hit.process
  const process = append(placed(prior, space, told.slice(0, -1)), modelPlace(space, last.x), 0)
  placedAt.set(last.x, [{ space, told, process }, ...known].slice(0, MOST_KEPT))
  return process
}

const isSamePrior = (a: Prior, b: Prior) =>
  a.covariance === b.covariance && a.noiseVariance === b.noiseVariance && a.mean === b.mean
