import { type AcquisitionId, findAcquisition } from '../acquisition'
import type { Aim, Belief } from '../acquisition/acquisition'
import { maximize } from '../acquisition/maximize'
import { toPoints } from '../numerics/points'
import { fromUnit, type SearchSpace, toModel } from '../problems/searchSpace'
import {
  append,
  type GaussianProcess,
  type Posterior,
  type Prior,
  predictor,
  priorProcess,
  reobserve,
} from '../surrogate/gaussianProcess'
import type { KernelId } from '../surrogate/kernels'
import { identity, type Standardization, standardization } from '../surrogate/standardize'

/** Everything a user sets about the surrogate and the acquisition function. */
export interface ModelSettings {
  readonly kernel: KernelId
  /** ℓ, one per axis, in the surrogate's coordinates (x, or decades on a log axis). */
  readonly lengthscale: readonly number[]
  /** σ_f; like noiseSd and xi in standard deviations of the observed y when `standardize` is on, else in units of y. */
  readonly signalSd: number
  /** σ_n, the noise s.d. the surrogate assumes. */
  readonly noiseSd: number
  readonly standardize: boolean
  readonly acquisition: AcquisitionId
  /** ξ ≥ 0, the least improvement that counts. */
  readonly xi: number
}

/** One observation as the surrogate is told it: larger is better, whatever the problem's own direction. */
export interface Told {
  readonly x: readonly number[]
  readonly value: number
}

/** A surrogate conditioned on what it was told, with the map from its units to those of the told values. */
export interface Model {
  readonly space: SearchSpace
  readonly settings: ModelSettings
  readonly process: GaussianProcess
  readonly units: Standardization
  /** The best value told, in the surrogate's units; null before the first. */
  readonly incumbent: number | null
}

/** Where the model would evaluate next, and what it believes there, in the units of the told values. */
export interface Suggestion {
  readonly x: readonly number[]
  readonly belief: Belief
  /** The acquisition function's value there. */
  readonly score: number
}

export const priorOf = (settings: ModelSettings): Prior => ({
  covariance: { kind: settings.kernel, variance: settings.signalSd ** 2, lengthscale: settings.lengthscale },
  noiseVariance: settings.noiseSd ** 2,
  mean: 0,
})

/**
 * The models after 0, 1, …, n observations, under one set of settings. The Cholesky factor grows by a row from one to the
 * next; standardised values change with every observation, so they are whitened anew: O(n³) altogether.
 *
 * @param spread the scale to use while fewer than two different values are known
 */
export function modelHistory(
  space: SearchSpace,
  settings: ModelSettings,
  told: readonly Told[],
  spread: Standardization,
): Model[] {
  let process = priorProcess(priorOf(settings), space.length)
  const at = (values: readonly number[]): Model => {
    const units = settings.standardize ? standardization(values, spread) : identity
    const z = values.map((value) => (value - units.shift) / units.scale)
    return { space, settings, process: reobserve(process, z), units, incumbent: z.length > 0 ? Math.max(...z) : null }
  }
  const values = told.map(({ value }) => value)
  const models = [at([])]
  told.forEach(({ x }, i) => {
    process = append(
      process,
      x.map((coordinate, d) => toModel(space[d]!, coordinate)),
      0,
    )
    models.push(at(values.slice(0, i + 1)))
  })
  return models
}

/** The model after all it was told. */
export const fitModel = (space: SearchSpace, settings: ModelSettings, told: readonly Told[], spread: Standardization): Model =>
  modelHistory(space, settings, told, spread).at(-1)!

/** What the model compares with in its own units; null before the first observation. */
export const aimOf = ({ incumbent, settings }: Model): Aim | null =>
  incumbent === null ? null : { best: incumbent, xi: settings.xi }

/** Turns an acquisition value from the surrogate's units into those of the told values. */
export const scoreInUnits = ({ settings, units }: Model, score: number): number =>
  findAcquisition(settings.acquisition).unit === 'y' ? score * units.scale : score

/** Beliefs about f at places x, in the surrogate's units. */
export function beliefs({ space, process }: Model): (places: readonly (readonly number[])[]) => Posterior {
  const at = predictor(process)
  return (places) =>
    at(
      toPoints(
        space.length,
        places.map((x) => x.map((coordinate, d) => toModel(space[d]!, coordinate))),
      ),
    )
}

/** The maximiser of the acquisition function over the search space; null before the first observation. */
export function suggest(model: Model): Suggestion | null {
  const { space, settings, units } = model
  const aim = aimOf(model)
  if (!aim) return null
  const { score } = findAcquisition(settings.acquisition)
  const place = (u: readonly number[]) => u.map((coordinate, d) => fromUnit(space[d]!, coordinate))
  const at = beliefs(model)
  const { u, value } = maximize((candidates) => {
    const { mean, sd } = at(candidates.map(place))
    return mean.map((mu, i) => score({ mean: mu, sd: sd[i]! }, aim))
  }, space.length)
  const x = place(u)
  const { mean, sd } = at([x])
  return {
    x,
    belief: { mean: units.shift + units.scale * mean[0]!, sd: units.scale * sd[0]! },
    score: scoreInUnits(model, value),
  }
}
