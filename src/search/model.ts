import { findAcquisition } from '../acquisition'
import type { Acquisition, Aim } from '../acquisition/acquisition'
import { candidatePlaces } from '../acquisition/maximize'
import { maximaOf } from '../acquisition/maxValueEntropy'
import { type Points, toPoints } from '../numerics/points'
import type { Random } from '../numerics/random'
import { modelBounds, modelWidth, type SearchSpace, toModel } from '../problems/searchSpace'
import {
  append,
  condition,
  type GaussianProcess,
  type Prior,
  predictor,
  priorProcess,
  reobserve,
} from '../surrogate/gaussianProcess'
import { identity, type Standardization, standardization } from '../surrogate/standardize'
import { type FitReport, type Fitted, fitted, type Hyperparameters } from './hyperparameterPosterior'
import type { ModelSettings } from './modelSettings'

/** One observation as the surrogate is told it: larger is better, whatever the problem's own direction. */
export interface Told {
  readonly x: readonly number[]
  readonly value: number
}

/** What a model is made in. */
export interface ModelContext {
  readonly space: SearchSpace
  /** Units for the surrogate while it has no spread of its own. */
  readonly spread: Standardization
  /** An s.d. of y in which fits count their bounds and priors when y is not standardised. */
  readonly fitScale: number
  /** The root random stream of the seed: for functions drawn from the posterior and for sampled hyperparameters. */
  readonly random: Random
}

/** A Gaussian process among equally likely ones, and what the acquisition function compares with under it. */
export interface Member {
  readonly process: GaussianProcess
  /** null before the first observation. */
  readonly aim: Aim | null
}

/** A surrogate conditioned on what it was told, with the map from its units to those of the told values. */
export interface Model {
  readonly space: SearchSpace
  readonly settings: ModelSettings
  /** One, or for full Bayes one per draw of the hyperparameters. */
  readonly members: readonly Member[]
  readonly units: Standardization
  /** How the hyperparameters were fitted; null when they were set by hand. */
  readonly report: FitReport | null
  readonly random: Random
}

const priorOf = ({ covariance, noiseVariance }: Hyperparameters, { mean }: ModelSettings): Prior => ({
  covariance,
  noiseVariance,
  mean: mean === 'estimated' ? 'estimated' : 0,
})

/**
 * The models after 0, 1, …, n observations, under one set of settings. With hyperparameters set by hand the Cholesky factor grows by a
 * row from one to the next, and standardised values are whitened anew: O(n³) altogether. Fitted ones are conditioned afresh.
 */
export function modelHistory(context: ModelContext, settings: ModelSettings, told: readonly Told[]): Model[] {
  if (settings.fit !== 'hand')
    return Array.from({ length: told.length + 1 }, (_, n) => fitModel(context, settings, told.slice(0, n)))
  const hyperparameters = { covariance: settings.covariance, noiseVariance: settings.noiseSd ** 2 }
  let process = priorProcess(priorOf(hyperparameters, settings), context.space.length)
  return Array.from({ length: told.length + 1 }, (_, n) => {
    if (n > 0) process = append(process, modelPlace(context.space, told[n - 1]!.x), 0)
    const units = unitsOf(context, settings, told.slice(0, n))
    return modelOf(context, settings, [reobserve(process, inUnits(units, told.slice(0, n)))], units, null)
  })
}

/**
 * Models already fitted, by the observation that came last: the search asks for a model to choose the next place, the screen asks for the
 * same one to show why, and both get one object.
 */
const models = new WeakMap<
  Told,
  { readonly settings: ModelSettings; readonly stream: number; readonly told: readonly Told[]; readonly model: Model }[]
>()
const MOST_REMEMBERED = 4

/** The model after all it was told. */
export function fitModel(context: ModelContext, settings: ModelSettings, told: readonly Told[]): Model {
  const last = told.at(-1)
  if (!last) return freshModel(context, settings, told)
  const hit = recalled(context, settings, told)
  if (hit) return hit
  const model = freshModel(context, settings, told)
  const entry = { settings, stream: streamOf(context), told, model }
  models.set(last, [entry, ...(models.get(last) ?? [])].slice(0, MOST_REMEMBERED))
  return model
}

/** Whether `fitModel` has its answer ready: nothing to fit, or fitted already. */
export const isFitted = (context: ModelContext, settings: ModelSettings, told: readonly Told[]): boolean =>
  settings.fit === 'hand' || told.length < 2 || recalled(context, settings, told) !== undefined

function recalled(context: ModelContext, settings: ModelSettings, told: readonly Told[]): Model | undefined {
  const stream = streamOf(context)
  const hit = models
    .get(told.at(-1)!)
    ?.find((entry) => entry.settings === settings && entry.stream === stream && isSame(entry.told, told))
  return hit?.model.space === context.space ? hit?.model : undefined
}

const streamOf = ({ random }: ModelContext): number => random.fork('model').uniform()

const isSame = (a: readonly Told[], b: readonly Told[]) => a.length === b.length && a.every((each, i) => each === b[i])

function freshModel(context: ModelContext, settings: ModelSettings, told: readonly Told[]): Model {
  const { space } = context
  const units = unitsOf(context, settings, told)
  const z = inUnits(units, told)
  const X = told.map(({ x }) => modelPlace(space, x))
  const { members, report } = remembered(context, settings, told, () => {
    const unitVariance = settings.standardize ? 1 : context.fitScale ** 2
    return fitted(settings, X, z, space.map(modelWidth), unitVariance, hyperparameterStream(context, told))
  })
  const processes = members.map((member) => condition(priorOf(member, settings), space.length, X, z))
  return modelOf(context, settings, processes, units, report)
}

const hyperparameterStream = ({ random }: ModelContext, told: readonly Told[]): Random =>
  random.fork('hyperparameters').fork(told.length)

/**
 * Fits already made, by the observation that came last. A trace only ever grows, so its last observation names all before it; that is
 * checked, not trusted. Changing ξ or looking back costs no new fit.
 */
const memory = new WeakMap<Told, { readonly key: string; readonly told: readonly Told[]; readonly fitted: Fitted }[]>()

function remembered(context: ModelContext, settings: ModelSettings, told: readonly Told[], compute: () => Fitted): Fitted {
  const last = told.at(-1)
  if (!last || settings.fit === 'hand') return compute()
  const { covariance, noiseSd, mean, standardize, fit, priors, fitsNoise } = settings
  const seed = fit === 'bayes' ? hyperparameterStream(context, told).uniform() : null
  const { space, fitScale } = context
  const key = JSON.stringify([covariance, noiseSd, mean, standardize, fit, priors, fitsNoise, space, fitScale, seed])
  const known = memory.get(last) ?? []
  const hit = known.find((entry) => entry.key === key && isSame(entry.told, told))
  if (hit) return hit.fitted
  const entry = { key, told, fitted: compute() }
  memory.set(last, [entry, ...known].slice(0, MOST_REMEMBERED))
  return entry.fitted
}

const modelPlace = (space: SearchSpace, x: readonly number[]) => x.map((coordinate, d) => toModel(space[d]!, coordinate))

/** Places of the search space as the surrogate sees them. */
export const placesAsPoints = (space: SearchSpace, places: readonly (readonly number[])[]): Points =>
  toPoints(
    space.length,
    places.map((x) => modelPlace(space, x)),
  )

const unitsOf = ({ spread }: ModelContext, { standardize }: ModelSettings, told: readonly Told[]): Standardization =>
  standardize
    ? standardization(
        told.map(({ value }) => value),
        spread,
      )
    : identity

const inUnits = ({ shift, scale }: Standardization, told: readonly Told[]) => told.map(({ value }) => (value - shift) / scale)

function modelOf(
  { space, random }: ModelContext,
  settings: ModelSettings,
  processes: readonly GaussianProcess[],
  units: Standardization,
  report: FitReport | null,
): Model {
  const stream = random.fork('drawn functions').fork(processes[0]!.X.length)
  const members = processes.map((process) => ({ process, aim: aimOf(space, settings, process) }))
  return { space, settings, members, units, report, random: stream }
}

function aimOf(space: SearchSpace, { acquisition: id, ...settings }: ModelSettings, process: GaussianProcess): Aim | null {
  const { X, y, dim } = process
  if (X.length === 0) return null
  const acquisition: Acquisition = findAcquisition(id)
  // A function without ξ compares with the incumbent itself, whatever ξ another was given.
  const xi = acquisition.settings.includes('xi') ? settings.xi : 0
  const { kappa } = settings
  const observed = Math.max(...y)
  const best = acquisition.incumbent === 'predicted' ? Math.max(...predictor(process)(toPoints(dim, X)).mean) : observed
  if (acquisition.kind === 'draw' || !acquisition.asksMaxima) return { best, xi, kappa }
  const places = candidatePlaces(dim).filter((_, i) => i % 4 === 0)
  const beliefs = predictor(process)(unitPlacesAsPoints(space, places))
  // A maximum within the noise of the incumbent is none that another evaluation could tell from it: the search would repeat itself there.
  const least = observed + 5 * Math.max(Math.sqrt(process.prior.noiseVariance), 1e-3 * Math.sqrt(process.kernel.variance(X[0]!)))
  return { best, xi, kappa, maxima: maximaOf(beliefs, least) }
}

/** Places of the unit cube as the surrogate sees them. */
export const unitPlacesAsPoints = (space: SearchSpace, places: readonly (readonly number[])[]): Points => {
  const bounds = space.map(modelBounds)
  return toPoints(
    space.length,
    places.map((u) => u.map((share, d) => bounds[d]![0] + share * (bounds[d]![1] - bounds[d]![0]))),
  )
}

/** Whether the model was told anything that a new evaluation could be compared with. */
export const hasIncumbent = ({ members }: Model): boolean => members[0]!.aim !== null
