import { initialPointsOf } from '../experiment/measure/ask'
import { bestPlace } from '../experiment/measure/bestPlace'
import type { Encoding } from '../experiment/measure/encoding'
import { DEFAULT_SETTINGS, type MeasureSettings } from '../experiment/measure/measureDocument'
import { roundedIn } from '../experiment/measure/rounded'
import { boundStudy, fitStudy, scored, type ToldStudy, toldStudy } from '../experiment/measure/studyModel'
import { seeded } from '../numerics/random'
import { noiseSdOf } from '../search/beliefs'
import { pointsPerAxis } from '../search/grid'
import type { Model } from '../search/model'
import type { Covariance } from '../surrogate/kernels/kernel'
import { encodingOfInputs, parametersOf, placeAt, placeOf } from './inputs'
import type { ScoredPlace } from './places'
import type { Proposal } from './proposal'
import type { Asked } from './stopping'
import { inputsOf, type SearchId, type Study } from './study'

/** As the room Measure begins, but that a lucky score must not become the value to beat: scores scatter from seed to seed. */
const SETTINGS: MeasureSettings = { ...DEFAULT_SETTINGS, acquisition: 'nei' }

/**
 * Where a search looks after the places it has scored, when some inputs are whole numbers. Bayesian optimization is that of the room Measure: its
 * acquisition function is searched over the legal places only, so that a place is rounded before it is scored, not after it was chosen
 * (experiment/measure/bestPlace.ts). Source: Garrido-Merchán & Hernández-Lobato (2020), "Dealing with categorical and integer-valued variables in
 * Bayesian optimization with Gaussian processes", Neurocomputing 380:20–35.
 */
export function wholePlace(study: Study, search: SearchId, budget: number, places: readonly ScoredPlace[]): Proposal | null {
  const inputs = inputsOf(study)
  const encoding = encodingOfInputs(inputs)
  const at = (place: readonly number[] | null): Proposal | null => place && { place: placeAt(inputs, place) }
  const made = places.length
  if (search === 'grid') return at(gridPlace(encoding, budget, made))
  if (search === 'random' || made < initialPointsOf(encoding)) return at(randomPlace(encoding, study.seed, made))
  const told = toldBy(study, places)
  const model = fitStudy(told, SETTINGS)
  // Nothing came back yet: there is nothing to learn from.
  if (!model) return at(randomPlace(encoding, study.seed, made))
  const found = bestPlace(encoding, scored(encoding, model), told.measured)
  return { place: placeAt(inputs, roundedIn(encoding)(found.place)), asked: askedOf(model, found.value) }
}

/** Point `index` of a grid of as many values an axis as the budget allows, each in the middle of its share of the axis; null past its end. */
function gridPlace(encoding: Encoding, budget: number, index: number): readonly number[] | null {
  const dim = encoding.searched.length
  const k = pointsPerAxis(budget, dim)
  if (index >= k ** dim) return null
  return encoding.legal(encoding.searched.map((_, d) => ((Math.floor(index / k ** (dim - 1 - d)) % k) + 0.5) / k))
}

/** Place `index` of random search, with whose first places Bayesian optimization begins. */
function randomPlace(encoding: Encoding, seed: number, index: number): readonly number[] {
  const random = seeded(seed).fork('legal places').fork(index)
  return encoding.legal(encoding.searched.map(() => random.uniform()))
}

/** The scores as the room Measure would have them: ln RMSE, which is to be as small as can be; a diverged training has failed. */
function toldBy(study: Study, places: readonly ScoredPlace[]): ToldStudy {
  const trials = places.map((place) => ({ params: placeOf(place), value: place.rmse === null ? null : Math.log(place.rmse) }))
  return toldStudy({ parameters: parametersOf(inputsOf(study)), goal: 'minimize', trials }, study.seed, SETTINGS)
}

/** @param value the largest expected improvement, in the surrogate's units */
function askedOf(model: Model, value: number): Asked {
  const { covariance, noiseVariance } = model.members[0]!.process.prior
  const { lengthscale, variance } = covariance as Covariance & { lengthscale: readonly number[]; variance: number }
  return {
    gain: model.units.scale * value,
    noiseSd: noiseSdOf(model),
    fitted: { lengthscales: lengthscale, variance, noiseVariance },
  }
}

/** The model of a study after its scores, with hyperparameters that were fitted before: no fit, as fast as one can draw. */
export function modelAgain(study: Study, places: readonly ScoredPlace[], fitted: NonNullable<Asked['fitted']>) {
  const told = toldBy(study, places)
  const { lengthscales, variance, noiseVariance } = fitted
  const covariance = { kind: SETTINGS.kernel, variance, lengthscale: lengthscales }
  return { encoding: told.encoding, model: boundStudy(told, SETTINGS, [{ covariance, noiseVariance }]) }
}
