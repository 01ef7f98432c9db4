import { type Place, placeOf } from './inputs'
import type { FinishedJob } from './job'
import { type Contestant, foldsOf, type Study } from './study'

/** One place that a contestant scored. */
export interface ScoredPlace extends Place {
  readonly number: number
  /** null when a training there diverged. */
  readonly rmse: number | null
  readonly divergedAt: number | null
  readonly fits: number
  readonly seconds: number
}

/** The mean, or null when one is missing. */
const meanOrNull = (values: readonly (number | null)[]): number | null =>
  values.length === 0 || values.includes(null) ? null : (values as number[]).reduce((a, b) => a + b, 0) / values.length

/**
 * The places a contestant has scored so far, in order; an evaluation by cross-validation counts when all its folds are there.
 *
 * @param own the contestant's finished trainings, in order
 */
export function placesOf(study: Study, contestant: Contestant, own: readonly FinishedJob[]): ScoredPlace[] {
  const folds = foldsOf(study, contestant)
  const scorings = own.filter(({ job }) => job.purpose === 'evaluate')
  return Array.from({ length: Math.floor(scorings.length / folds) }, (_, i) => {
    const jobs = scorings.slice(i * folds, (i + 1) * folds)
    const { job } = jobs[0]!
    return {
      number: job.number,
      ...placeOf(job),
      rmse: meanOrNull(jobs.map(({ result }) => result.rmse)),
      divergedAt: jobs.find(({ result }) => result.divergedAt !== null)?.result.divergedAt ?? null,
      fits: jobs.length,
      seconds: jobs.reduce((sum, { result }) => sum + result.seconds, 0),
    }
  })
}

/** The best of some places: the first of the lowest scores; null when none has one. */
export const bestOf = (places: readonly ScoredPlace[]): (ScoredPlace & { readonly rmse: number }) | null =>
  places.reduce<(ScoredPlace & { rmse: number }) | null>(
    (best, place) => (place.rmse !== null && (best === null || place.rmse < best.rmse) ? { ...place, rmse: place.rmse } : best),
    null,
  )
