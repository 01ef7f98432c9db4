import { findAcquisition } from '../acquisition'
import type { Acquisition, Aim } from '../acquisition/acquisition'
import { maximaOf } from '../acquisition/maxValueEntropy'
import { type Points, toPoints } from '../numerics/points'
import type { Random } from '../numerics/random'
import type { SearchSpace } from '../problems/searchSpace'
import { type GaussianProcess, type Posterior, predict } from '../surrogate/gaussianProcess'
import { keptByPair } from '../surrogate/keptByPair'
import type { Standardization } from '../surrogate/standardize'
import { beliefAt, candidatesOf } from './candidates'
import { type Conditioned, conditioned, type ModelContext, modelPlace, type Told } from './conditioning'
import { type ConstraintModel, constraintModel } from './constraintModel'
import type { FitReport } from './hyperparameterPosterior'
import type { AcquisitionSettings, ModelSettings } from './modelSettings'
import type { Transformed } from './transforms/transform'

/** A Gaussian process among equally likely ones, and what the acquisition function compares with under it. */
export interface Member {
  readonly process: GaussianProcess
  /** null before the first observation. */
  readonly aim: Aim | null
}

/** A surrogate conditioned on what it was told, with the map from its units to those of the told values, and what is asked of it. */
export interface Model {
  readonly space: SearchSpace
  /** The places that may still be evaluated; null where every place may. */
  readonly places: (() => readonly (readonly number[])[]) | null
  readonly settings: ModelSettings
  /** One, or for full Bayes one per draw of the hyperparameters. */
  readonly members: readonly Member[]
  /** From the surrogate's units to those of the told values, or of what they were turned into. */
  readonly units: Standardization
  /** What the told values were turned into; null where the surrogate is of them as they are. */
  readonly transformed: Transformed | null
  /** What is believed of the second output; null where there is none. */
  readonly constraint: ConstraintModel | null
  /** How the hyperparameters were fitted; null where they hold as set. */
  readonly report: FitReport | null
  readonly random: Random
}

/** The models after 0, 1, …, n observations, under one set of settings. */
export const modelHistory = (context: ModelContext, settings: ModelSettings, told: readonly Told[]): Model[] =>
  Array.from({ length: told.length + 1 }, (_, n) => fitModel(context, settings, told.slice(0, n)))

/**
 * Models already made, by the surrogate in them: the search asks for a model to choose the next place, the screen asks for the same one to show
 * why, and both get one object.
 */
const models = new WeakMap<Conditioned, readonly { readonly stream: number; readonly model: Model }[]>()
const MOST_KEPT = 4

/** The model after all it was told. */
export function fitModel(context: ModelContext, settings: ModelSettings, told: readonly Told[]): Model {
  const surrogate = conditioned(context, settings.surrogate, told)
  const stream = context.random.fork('model').uniform()
  const known = models.get(surrogate) ?? []
  const hit = known.find(
    (entry) => entry.stream === stream && isSameAcquisition(entry.model.settings.acquisition, settings.acquisition),
  )
  if (hit) return hit.model
  const model = modelOf(context, settings, surrogate, told)
  models.set(surrogate, [{ stream, model }, ...known].slice(0, MOST_KEPT))
  return model
}

const isSameAcquisition = (a: AcquisitionSettings, b: AcquisitionSettings) =>
  a.kind === b.kind && a.xi === b.xi && a.kappa === b.kappa

function modelOf(
  context: ModelContext,
  settings: ModelSettings,
  { processes, units, transformed, report }: Conditioned,
  told: readonly Told[],
): Model {
  const { space, pool, random } = context
  const stream = random.fork('drawn functions').fork(processes[0]!.X.length)
  const constraint = constraintModel(context, settings, told)
  const members = processes.map((process) => ({
    process,
    aim: aimOf(space, settings.acquisition, process, constraint, report === null),
  }))
  const places = pool ? () => pool.left(told) : null
  return { space, places, settings, members, units, transformed, constraint, report, random: stream }
}

/** What an acquisition function compares with under one process; null before the first observation. */
export function aimOf(
  space: SearchSpace,
  { kind, kappa, ...settings }: AcquisitionSettings,
  process: GaussianProcess,
  constraint: ConstraintModel | null,
  grows: boolean,
): Aim | null {
  const { X, y } = process
  if (X.length === 0) return null
  const acquisition: Acquisition = findAcquisition(kind)
  // A function without ξ compares with the incumbent itself, whatever ξ another was given.
  const xi = acquisition.settings.includes('xi') ? settings.xi : 0
  const noiseSd = Math.sqrt(process.prior.noiseVariance)
  // Only what keeps the limit can be the best; while nothing does, the best of all stands in where a function needs one.
  const counts = constraint?.feasible.includes(true) ? constraint.feasible : null
  const best = acquisition.incumbent.of(where(counts, y), () => believedWhere(counts, process))
  const aim: Aim = { best, xi, kappa, noiseSd, ...(constraint && !counts && { noneFeasible: true }) }
  if (acquisition.kind === 'draw' || !acquisition.asksMaxima) return aim
  const { mean, sd } = beliefAt(candidatesOf(space, false).points, process, grows)
  const beliefs = { mean: mean.filter((_, i) => i % 4 === 0), sd: sd.filter((_, i) => i % 4 === 0) }
  // A maximum within the noise of the incumbent is none that another evaluation could tell from it: the search would repeat itself there.
  const least = Math.max(...y) + 5 * Math.max(noiseSd, 1e-3 * Math.sqrt(process.kernel.variance(X[0]!)))
  return { ...aim, maxima: maximaOf(beliefs, least) }
}

const where = <Item>(counts: readonly boolean[] | null, items: readonly Item[]): readonly Item[] =>
  counts ? items.filter((_, i) => counts[i]) : items

/** What is believed at the places observed, or at those of them that count. */
function believedWhere(counts: readonly boolean[] | null, process: GaussianProcess): Posterior {
  const believed = beliefWhereObserved(process)
  if (!counts) return believed
  return { mean: believed.mean.filter((_, i) => counts[i]), sd: believed.sd.filter((_, i) => counts[i]) }
}

const whereObserved = keptByPair<GaussianProcess, GaussianProcess['X'], Posterior>()

const beliefWhereObserved = (process: GaussianProcess): Posterior =>
  whereObserved.of(process, process.X, () => predict(process, toPoints(process.dim, process.X)))

/** Places of the search space as the surrogate sees them. */
export const placesAsPoints = (space: SearchSpace, places: readonly (readonly number[])[]): Points =>
  toPoints(
    space.length,
    places.map((x) => modelPlace(space, x)),
  )

/** Whether the model was told anything that a new evaluation could be compared with. */
export const hasIncumbent = ({ members }: Model): boolean => members[0]!.aim !== null
