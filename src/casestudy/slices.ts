import { believed } from '../experiment/measure/studyModel'
import { type Place, vectorOf } from './inputs'
import type { ScoredPlace } from './places'
import type { Asked } from './stopping'
import { inputsOf, type Study } from './study'
import { modelAgain } from './wholePlaces'

/** What a model believes of the RMSE along one input through a place, in dollars: the median, and two standard deviations of ln RMSE below and above. */
export interface Slice {
  readonly xs: readonly number[]
  readonly middle: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** Values along an input, at the most: fewer where there are fewer whole numbers. */
const ALONG = 33

/** The slices of the model of a study of whole numbers through a place, one an input. */
export function slicesAt(study: Study, places: readonly ScoredPlace[], fitted: NonNullable<Asked['fitted']>, at: Place): Slice[] {
  const { encoding, model } = modelAgain(study, places, fitted)
  const belief = believed(encoding, model)
  const { shift, scale } = model.units
  const centre = vectorOf(inputsOf(study), at)
  const unit = encoding.unit(centre)
  return centre.map((_, d) => {
    const along = Array.from({ length: ALONG }, (_, i) => encoding.legal(unit.with(d, i / (ALONG - 1)))[d]!)
    const xs = along.filter((x, i) => i === 0 || x !== along[i - 1])
    const { mean, sd } = belief(xs.map((x) => centre.with(d, x)))
    // The model is told −ln RMSE.
    const dollarsAt = (sds: number) => xs.map((_, i) => Math.exp(-(shift + scale * (mean[i]! + sds * sd[i]!))))
    return { xs, middle: dollarsAt(0), low: dollarsAt(2), high: dollarsAt(-2) }
  })
}
