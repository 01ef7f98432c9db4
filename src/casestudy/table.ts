import { type FinishedJob, type Job, meanOrNull } from './jobs'
import { FOLDS, isCrossValidated, SEARCHES, type SearchId, type Study } from './study'

/** One place that a search scored. */
export interface ScoredPlace {
  readonly number: number
  readonly lr: number
  readonly l2: number
  /** null when a training there diverged. */
  readonly rmse: number | null
  readonly divergedAt: number | null
  readonly fits: number
  readonly seconds: number
}

/** A contestant's line in the table. */
export interface Line {
  readonly evaluations: number
  /** Trainings that the search itself took, the folds of a cross-validation counted one by one; fresh seeds are not its cost. */
  readonly fits: number
  readonly seconds: number
  readonly diverged: number
  /** The score it found: what it would report. null before it has one. */
  readonly rmse: number | null
  readonly lr: number | null
  readonly l2: number | null
  /** The winner trained again, scored on the test rows; null before it was. */
  readonly freshSeeds: {
    readonly mean: number
    readonly sd: number
    readonly values: readonly number[]
    readonly diverged: number
  } | null
}

export interface CaseTable {
  readonly baseline: Line
  readonly searches: readonly (Line & { readonly id: SearchId })[]
}

/** The places a contestant has scored so far, in order; an evaluation by cross-validation counts when all its folds are there. */
export function placesOf(study: Study, log: readonly FinishedJob[], contestant: Job['contestant']): ScoredPlace[] {
  const folds = contestant !== 'baseline' && isCrossValidated(study, contestant) ? FOLDS : 1
  const byNumber = new Map<number, FinishedJob[]>()
  for (const finished of log)
    if (finished.job.contestant === contestant && finished.job.purpose === 'evaluate')
      byNumber.set(finished.job.number, [...(byNumber.get(finished.job.number) ?? []), finished])
  return [...byNumber.entries()]
    .filter(([, jobs]) => jobs.length === folds)
    .sort(([a], [b]) => a - b)
    .map(([number, jobs]) => ({
      number,
      lr: jobs[0]!.job.lr,
      l2: jobs[0]!.job.l2,
      rmse: meanOrNull(jobs.map(({ result }) => result.rmse)),
      divergedAt: jobs.find(({ result }) => result.divergedAt !== null)?.result.divergedAt ?? null,
      fits: jobs.length,
      seconds: jobs.reduce((sum, { result }) => sum + result.seconds, 0),
    }))
}

/** The best of some places: the first of the lowest scores; null when none has one. */
export const bestOf = (places: readonly ScoredPlace[]): (ScoredPlace & { readonly rmse: number }) | null =>
  places.reduce<(ScoredPlace & { rmse: number }) | null>(
    (best, place) => (place.rmse !== null && (best === null || place.rmse < best.rmse) ? { ...place, rmse: place.rmse } : best),
    null,
  )

function lineOf(study: Study, log: readonly FinishedJob[], contestant: Job['contestant']): Line {
  const places = placesOf(study, log, contestant)
  const best = bestOf(places)
  const own = log.filter(({ job }) => job.contestant === contestant)
  const refit = own.find(({ job }) => job.purpose === 'refit')
  const searching = own.filter(({ job }) => job.purpose !== 'fresh')
  const fresh = own.filter(({ job }) => job.purpose === 'fresh').map(({ result }) => result.rmse)
  const values = fresh.filter((rmse) => rmse !== null)
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return {
    evaluations: places.length,
    fits: searching.length,
    seconds: searching.reduce((sum, { result }) => sum + result.seconds, 0),
    diverged: places.filter(({ rmse }) => rmse === null).length,
    // After a cross-validation the score to report is that of the refit on the test rows.
    rmse: refit ? refit.result.rmse : (best?.rmse ?? null),
    lr: best?.lr ?? null,
    l2: best?.l2 ?? null,
    freshSeeds:
      values.length === 0
        ? null
        : {
            mean,
            sd:
              values.length > 1
                ? Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
                : 0,
            values,
            diverged: fresh.length - values.length,
          },
  }
}

/** What the finished trainings of a study say so far. */
export const tableOf = (study: Study, log: readonly FinishedJob[]): CaseTable => ({
  baseline: lineOf(study, log, 'baseline'),
  searches: SEARCHES.map((id) => ({ id, ...lineOf(study, log, id) })),
})
