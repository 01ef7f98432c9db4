import { medianEstimate, quartileSeries } from '../experiment/raceStatistics'
import type { SevenRecord } from './sevenRecord'
import { SEARCHES, type SearchId } from './study'

type Scores = readonly (number | null)[]

/** The lowest score after each evaluation; null before there is one. */
export function lowestSoFar(rmse: Scores): (number | null)[] {
  let best: number | null = null
  return rmse.map((each) => {
    if (each !== null && (best === null || each < best)) best = each
    return best
  })
}

const lowest = (rmse: Scores): number | null => lowestSoFar(rmse).at(-1) ?? null

/** The mean of the trainings that ended; null when none did. */
function meanOf(scores: Scores): number | null {
  const values = scores.filter((score) => score !== null)
  return values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : null
}

const ratio = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a / b)

/** What a search came to with each recorded seed, as shares of the guess's error with the same seed; null where nothing ended. */
export interface SeedShares {
  /** Of what it found, by the score that it looked at. */
  readonly found: Scores
  /** Of what its pick scores with fresh seeds, in the mean, on rides that no search saw. */
  readonly fresh: Scores
}

export const seedShares = (records: readonly SevenRecord[], id: SearchId): SeedShares => ({
  found: records.map((record) => ratio(lowest(record[id].rmse), lowest(record.baseline.rmse))),
  fresh: records.map((record) => ratio(meanOf(record[id].fresh), meanOf(record.baseline.fresh))),
})

/** The median of the scores that there are; null when there is none. */
export const medianOf = (values: Scores): number | null => medianEstimate(values.filter((value) => value !== null))?.value ?? null

/** What a search did over the recorded seeds. Errors are shares of the guess's with the same seed, as seeds divide the trips differently. */
export interface SevenSummary {
  readonly id: SearchId
  /** After each evaluation, the quartiles over the seeds of the best so far. */
  readonly found: ReturnType<typeof quartileSeries>
  /** The median of what it found, and of what its picks score with fresh seeds on rides that no search saw. */
  readonly foundAtEnd: number | null
  readonly fresh: number | null
  /** Seeds with which its pick does better on fresh seeds than the guess. */
  readonly beatsGuess: number
  /** Median seconds of choosing and of training. */
  readonly choosing: number
  readonly training: number
}

/** What the searches did over the recorded seeds. */
export function sevenSummary(records: readonly SevenRecord[]): SevenSummary[] {
  return SEARCHES.map((id) => {
    const series = records.map((record) => {
      const guess = lowest(record.baseline.rmse)
      return lowestSoFar(record[id].rmse).map((best) => ratio(best, guess))
    })
    const { found, fresh } = seedShares(records, id)
    return {
      id,
      found: quartileSeries(series, Math.max(0, ...series.map(({ length }) => length))),
      foundAtEnd: medianOf(found),
      fresh: medianOf(fresh),
      beatsGuess: fresh.filter((share) => share !== null && share < 1).length,
      choosing: medianOf(records.map((record) => record[id].choosing)) ?? 0,
      training: medianOf(records.map((record) => record[id].seconds)) ?? 0,
    }
  })
}

/** With how many seeds one search found a lower error than another. */
export const timesLower = (records: readonly SevenRecord[], id: SearchId, than: SearchId): number =>
  records.filter((record) => (lowest(record[id].rmse) ?? Infinity) < (lowest(record[than].rmse) ?? Infinity)).length

/** With how many seeds the pick of one search has a lower error on fresh seeds than that of another. */
export const timesLowerFresh = (records: readonly SevenRecord[], id: SearchId, than: SearchId): number =>
  records.filter((record) => (meanOf(record[id].fresh) ?? Infinity) < (meanOf(record[than].fresh) ?? Infinity)).length
