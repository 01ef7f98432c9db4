import { findAcquisition } from '../acquisition'
import type { Aim, Belief, Pointwise, PointwiseAcquisition } from '../acquisition/acquisition'
import { candidatePlaces, drawnPlaces, maximize } from '../acquisition/maximize'
import { maximaOf } from '../acquisition/maxValueEntropy'
import { pivotedCholesky } from '../numerics/linalg'
import type { Differentiable } from '../numerics/maximizeInBox'
import { type Points, toPoints } from '../numerics/points'
import type { Random } from '../numerics/random'
import { fromUnit, modelBounds, modelWidth, type SearchSpace, toModel } from '../problems/searchSpace'
import {
  append,
  condition,
  type GaussianProcess,
  jointCovariance,
  type Posterior,
  type Prior,
  predictor,
  priorProcess,
  reobserve,
  slopePredictor,
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

/** Where the model would evaluate next, and what it believes there, in the units of the told values. */
export interface Suggestion {
  readonly x: readonly number[]
  readonly belief: Belief
  /** The acquisition function's value there. */
  readonly score: number
  /** How many places the model was asked about to find it; under full Bayes each of its draws was asked about them all. */
  readonly asked: number
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
  const known = models.get(last) ?? []
  const stream = context.random.fork('model').uniform()
  const hit = known.find((entry) => entry.settings === settings && entry.stream === stream && isSame(entry.told, told))
  if (hit && hit.model.space === context.space) return hit.model
  const model = freshModel(context, settings, told)
  models.set(last, [{ settings, stream, told, model }, ...known].slice(0, MOST_REMEMBERED))
  return model
}

const isSame = (a: readonly Told[], b: readonly Told[]) => a.length === b.length && a.every((each, i) => each === b[i])

function freshModel(context: ModelContext, settings: ModelSettings, told: readonly Told[]): Model {
  const { space } = context
  const units = unitsOf(context, settings, told)
  const z = inUnits(units, told)
  const X = told.map(({ x }) => modelPlace(space, x))
  const { members, report } = remembered(context, settings, told, () => {
    const unitVariance = settings.standardize ? 1 : context.spread.scale ** 2
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
  const { space, spread } = context
  const key = JSON.stringify([covariance, noiseSd, mean, standardize, fit, priors, fitsNoise, space, spread, seed])
  const known = memory.get(last) ?? []
  const hit = known.find((entry) => entry.key === key && isSame(entry.told, told))
  if (hit) return hit.fitted
  const entry = { key, told, fitted: compute() }
  memory.set(last, [entry, ...known].slice(0, MOST_REMEMBERED))
  return entry.fitted
}

const modelPlace = (space: SearchSpace, x: readonly number[]) => x.map((coordinate, d) => toModel(space[d]!, coordinate))

const placesAsPoints = (space: SearchSpace, places: readonly (readonly number[])[]): Points =>
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

function aimOf(space: SearchSpace, { acquisition: id, xi, kappa }: ModelSettings, process: GaussianProcess): Aim | null {
  const { X, y, dim } = process
  if (X.length === 0) return null
  const acquisition = findAcquisition(id)
  const observed = Math.max(...y)
  const best = acquisition.incumbent === 'predicted' ? Math.max(...predictor(process)(toPoints(dim, X)).mean) : observed
  if (acquisition.kind === 'draw' || !acquisition.asksMaxima) return { best, xi, kappa }
  const places = candidatePlaces(dim).filter((_, i) => i % 4 === 0)
  const beliefs = predictor(process)(unitPlacesAsPoints(space, places))
  // A maximum within the noise of the incumbent is none that another evaluation could tell from it: the search would repeat itself there.
  const least = observed + 5 * Math.max(Math.sqrt(process.prior.noiseVariance), 1e-3 * Math.sqrt(process.kernel.variance(X[0]!)))
  return { best, xi, kappa, maxima: maximaOf(beliefs, least) }
}

const unitPlacesAsPoints = (space: SearchSpace, places: readonly (readonly number[])[]): Points => {
  const bounds = space.map(modelBounds)
  return toPoints(
    space.length,
    places.map((u) => u.map((share, d) => bounds[d]![0] + share * (bounds[d]![1] - bounds[d]![0]))),
  )
}

/** Whether the model was told anything that a new evaluation could be compared with. */
export const hasIncumbent = ({ members }: Model): boolean => members[0]!.aim !== null

/** Beliefs about f at places x, in the surrogate's units; for full Bayes the mean and s.d. of the mixture. */
export function beliefs({ space, members }: Model): (places: readonly (readonly number[])[]) => Posterior {
  const each = members.map(({ process }) => predictor(process))
  return (places) => {
    const points = placesAsPoints(space, places)
    return mixture(each.map((at) => at(points)))
  }
}

/** Mean and s.d. of equally likely Gaussians: μ = avg μ_i, σ² = avg(σ_i² + μ_i²) − μ². */
export function mixture(posteriors: readonly Posterior[]): Posterior {
  const [first, ...others] = posteriors
  if (others.length === 0) return first!
  const mean = first!.mean.map((_, i) => average(posteriors, (each) => each.mean[i]!))
  return { mean, sd: mean.map((mu, i) => Math.sqrt(average(posteriors, ({ mean, sd }) => sd[i]! ** 2 + (mean[i]! - mu) ** 2))) }
}

/** The acquisition function where each member's belief is known, in the surrogate's units; null before the first observation. */
export function scoresOf(model: Model, posteriors: readonly Posterior[], points: Points): Float64Array | null {
  if (!hasIncumbent(model)) return null
  const acquisition = findAcquisition(model.settings.acquisition)
  if (acquisition.kind === 'draw') return drawFunction(model, posteriors, points)
  if (posteriors.length === 1) {
    const [{ mean, sd }, { aim }] = [posteriors[0]!, model.members[0]!]
    return mean.map((mu, i) => acquisition.score({ mean: mu, sd: sd[i]! }, aim!))
  }
  return posteriors[0]!.mean.map((_, i) =>
    combine(
      acquisition,
      model.members.map(({ aim }, m) => acquisition.score({ mean: posteriors[m]!.mean[i]!, sd: posteriors[m]!.sd[i]! }, aim!)),
    ),
  )
}

/** The average over the members: of EI itself where the score is its logarithm. */
function combine({ unit }: PointwiseAcquisition, scores: readonly number[]): number {
  if (scores.length === 1) return scores[0]!
  if (unit !== 'log gain') return average(scores, (score) => score)
  return logOfAverage(scores)
}

/** log avg exp, without overflow or underflow. */
function logOfAverage(logarithms: readonly number[]): number {
  const largest = Math.max(...logarithms)
  return largest === Number.NEGATIVE_INFINITY
    ? largest
    : largest + Math.log(average(logarithms, (each) => Math.exp(each - largest)))
}

/** One function drawn jointly over the points from one member: g = μ + Σ c ε with C = Σ c cᵀ. */
function drawFunction({ members, random }: Model, posteriors: readonly Posterior[], points: Points): Float64Array {
  const stream = random.fork('draw')
  const which = Math.floor(stream.uniform() * members.length)
  const { process } = members[which]!
  const joint = jointCovariance(process, points)
  const largest = posteriors[which]!.sd.reduce((max, sd) => Math.max(max, sd * sd), 0)
  const drawn = posteriors[which]!.mean.slice()
  for (const column of pivotedCholesky(joint, points.count, 1e-12 * largest)) {
    const weight = stream.normal()
    for (let i = 0; i < drawn.length; i++) drawn[i]! += weight * column[i]!
  }
  return drawn
}

/** Turns an acquisition value from the surrogate's units into those of the told values. */
export function scoreInUnits({ settings, units: { shift, scale } }: Model, score: number): number {
  switch (findAcquisition(settings.acquisition).unit) {
    case 'gain':
      return score * scale
    case 'level':
      return shift + score * scale
    case 'log gain':
      return score + Math.log(scale)
    default:
      return score
  }
}

/** The maximiser of the acquisition function over the search space; null before the first observation. */
export function suggest(model: Model): Suggestion | null {
  const known = suggestions.get(model)
  if (known !== undefined) return known
  const suggestion = freshSuggestion(model)
  suggestions.set(model, suggestion)
  return suggestion
}

/** Suggestions already looked for: the screen shows the next place before the search evaluates it. */
const suggestions = new WeakMap<Model, Suggestion | null>()

function freshSuggestion(model: Model): Suggestion | null {
  if (!hasIncumbent(model)) return null
  const { space, members, units } = model
  const predictors = members.map(({ process }) => predictor(process))
  let asked = 0
  const scores = (places: readonly (readonly number[])[]) => {
    asked += places.length
    const points = unitPlacesAsPoints(space, places)
    return scoresOf(
      model,
      predictors.map((at) => at(points)),
      points,
    )!
  }
  const slopes = climbOf(model)
  const climb: Differentiable | null =
    slopes &&
    ((u, gradient) => {
      asked++
      return slopes(u, gradient)
    })
  const { u, value } = maximize({ scores, climb }, space.length, placesToScore(model))
  const x = u.map((coordinate, d) => fromUnit(space[d]!, coordinate))
  const { mean, sd } = beliefs(model)([x])
  return {
    x,
    belief: { mean: units.shift + units.scale * mean[0]!, sd: units.scale * sd[0]! },
    score: scoreInUnits(model, value),
    asked,
  }
}

/** The candidates; for a drawn function no more than can be drawn at once. */
const placesToScore = ({ space, settings }: Model) =>
  findAcquisition(settings.acquisition).kind === 'draw' ? drawnPlaces(space.length) : candidatePlaces(space.length)

/** The acquisition function over the unit cube with its gradient, by the chain rule through μ and σ; null for a drawn function. */
function climbOf({ space, settings, members }: Model): Differentiable | null {
  const acquisition = findAcquisition(settings.acquisition)
  if (acquisition.kind === 'draw') return null
  const { score, slopes }: Pointwise = acquisition.climb ?? acquisition
  // An average of logarithms has other maximisers than the average: of several logarithmic scores the logarithm of the average is climbed.
  const isLogarithm = acquisition.climb !== undefined || acquisition.unit === 'log gain'
  const each = members.map(({ process, aim }) => ({ at: slopePredictor(process), aim: aim! }))
  const bounds = space.map(modelBounds)
  const place = new Float64Array(space.length)
  return (u, gradient) => {
    u.forEach((share, d) => {
      place[d] = bounds[d]![0] + share * (bounds[d]![1] - bounds[d]![0])
    })
    gradient.fill(0)
    const here = each.map(({ at, aim }) => {
      const belief = at(place)
      return { belief, aim, value: score(belief, aim) }
    })
    const values = here.map(({ value }) => value)
    const total = isLogarithm ? logOfAverage(values) : average(values, (value) => value)
    if (!Number.isFinite(total)) return total
    for (const { belief, aim, value } of here) {
      const weight = (isLogarithm ? Math.exp(value - total) : 1) / here.length
      if (!(belief.sd > 0 && weight > 0)) continue
      const by = slopes(belief, aim)
      for (let d = 0; d < gradient.length; d++) {
        const width = bounds[d]![1] - bounds[d]![0]
        gradient[d]! += (by.mean * belief.meanSlope[d]! + by.sd * belief.sdSlope[d]!) * width * weight
      }
    }
    return total
  }
}

const average = <Item>(items: readonly Item[], f: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + f(item), 0) / items.length
