import type { FinishedJob, StudyLog } from './job'
import { bestOf, placesOf, type ScoredPlace } from './places'
import { type Contestant, SEARCHES, type SearchId, type Study } from './study'

/** A contestant's line in the table. */
export interface Line {
  readonly evaluations: number
  /** Trainings that the search itself took, the folds of a cross-validation counted one by one; fresh seeds are not its cost. */
  readonly fits: number
  readonly seconds: number
  readonly diverged: number
  /** The score it found: what it would report. null before it has one. */
  readonly rmse: number | null
  /** Of a cross-validated winner the score of one more training, on the test rows; null otherwise. */
  readonly refit: number | null
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

/**
 * A contestant's line.
 *
 * @param own its finished trainings
 * @param places the places they scored
 */
export function lineOf(own: readonly FinishedJob[], places: readonly ScoredPlace[]): Line {
  const best = bestOf(places)
  const refit = own.find(({ job }) => job.purpose === 'refit')
  const searching = own.filter(({ job }) => job.purpose !== 'fresh')
  const fresh = own.filter(({ job }) => job.purpose === 'fresh').map(({ result }) => result.rmse)
  return {
    evaluations: places.length,
    fits: searching.length,
    seconds: searching.reduce((sum, { result }) => sum + result.seconds, 0),
    diverged: places.filter(({ rmse }) => rmse === null).length,
    // After a cross-validation the score to report is that of the refit on the test rows.
    rmse: refit ? refit.result.rmse : (best?.rmse ?? null),
    refit: refit?.result.rmse ?? null,
    lr: best?.lr ?? null,
    l2: best?.l2 ?? null,
    freshSeeds: freshSeedsOf(fresh),
  }
}

function freshSeedsOf(fresh: readonly (number | null)[]): Line['freshSeeds'] {
  const values = fresh.filter((rmse) => rmse !== null)
  if (values.length === 0) return null
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const sd = values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0
  return { mean, sd, values, diverged: fresh.length - values.length }
}

/** What the finished trainings of a study say so far. */
export function tableOf(study: Study, log: StudyLog): CaseTable {
  const line = (id: Contestant) => lineOf(log[id], placesOf(study, id, log[id]))
  return { baseline: line('baseline'), searches: SEARCHES.map((id) => ({ id, ...line(id) })) }
}
