import type { ScoredPlace } from '../../casestudy/places'
import { NETWORKS, type NetworkId, type SearchId } from '../../casestudy/study'
import type { CaseTable, Line } from '../../casestudy/table'
import { taxi } from '../../language/en/taxi'
import type { TripSource } from '../../store/taxi/state'
import { formatDuration } from '../race/duration'
import { dollars } from './contestants'

/** Where the trips are from, and what the network is to do with them. */
export const tripsWords = (source: TripSource): string =>
  source.kind === 'synthetic' ? taxi.syntheticTrips : taxi.fileTrips(source.name)

/** What is trained at a speed, and how long it takes. */
export function speedWords(speed: NetworkId): string {
  const { name, epochs, trips } = NETWORKS[speed]
  return speed === 'small' ? taxi.shortTrainings(name, epochs, trips) : taxi.longTrainings(name, epochs, trips)
}

/** What is trained in the study of seven inputs. */
export const sevenSpeedWords = (live: boolean): string => (live ? taxi.sevenLive : taxi.sevenRecorded)

/** How far a study is. */
export interface StudyProgress {
  readonly activity: 'idle' | 'running' | 'paused' | 'done'
  readonly network: NetworkId
  readonly made: number
  readonly all: number
  readonly underWay: number
  /** Seconds until all is trained; null while that is unknown. */
  readonly left: number | null
}

/** How far a study is, and what the pictures of its searches have as their ground. */
export const studyWords = (progress: StudyProgress): string =>
  `${progressWords(progress)} ${progress.network === 'small' ? taxi.syntheticBackground : taxi.articleBackground}`

/** How far the trainings are. */
export function progressWords({ activity, made, all, underWay, left }: Omit<StudyProgress, 'network'>): string {
  switch (activity) {
    case 'done':
      return taxi.allDone(made)
    case 'idle':
      return made === 0 ? taxi.trainingsInAll(all) : taxi.trainingsKept(made, all)
    case 'paused':
      return underWay > 0 ? taxi.pausing(made, all, underWay) : taxi.paused(made, all)
    case 'running':
      return left === null ? taxi.trainingsMade(made, all) : taxi.trainingsLeft(made, all, formatDuration(left))
  }
}

/** What a search is at: the epoch under way, or how long its trainings took. */
export function trainingWords(places: readonly ScoredPlace[], epochs: number | null): string {
  if (epochs !== null) return taxi.trainingEpoch(epochs + 1)
  const seconds = places.reduce((sum, place) => sum + place.seconds, 0)
  const diverged = places.filter(({ rmse }) => rmse === null).length
  const duration = formatDuration(seconds)
  return diverged > 0 ? taxi.trainedDiverged(duration, diverged) : taxi.trained(duration)
}

/** The places of a search on its plane, for those who do not see it. */
export function placesWords(
  places: readonly ScoredPlace[],
  best: { readonly rmse: number; readonly lr: number; readonly l2: number } | null,
): string {
  return best
    ? taxi.placesBest(places.length, dollars(best.rmse), best.lr.toPrecision(3), best.l2.toPrecision(3))
    : taxi.placesScored(places.length)
}

/** Where the lines of the best so far end. */
export function bestWords(ends: readonly { readonly id: SearchId; readonly best: number }[]): string {
  if (ends.length === 0) return taxi.noneEnded
  return taxi.bestSoFar(ends.map(({ id, best }) => ({ name: taxi.shortNames[id], score: dollars(best) })))
}

/** Evaluations and fits of each search. */
export const fitsCountedWords = ({ searches }: Pick<CaseTable, 'searches'>): string =>
  taxi.fitsCounted(searches.map(({ id, fits, evaluations }) => ({ name: taxi.names[id], evaluations, fits })))

/** The same beside the bar of one search. */
export const fitsBarWords = ({ fits, evaluations }: Pick<Line, 'fits' | 'evaluations'>): string => taxi.fitsFor(fits, evaluations)

/** What each method found, and what the same pick scored on fresh seeds. */
export function curseWords({ baseline, searches }: CaseTable): string {
  const rows = [{ id: 'baseline' as const, ...baseline }, ...searches].flatMap(({ id, rmse, freshSeeds }) => {
    if (rmse === null) return []
    const fresh = freshSeeds ? `${dollars(freshSeeds.mean)} ± ${freshSeeds.sd.toFixed(2)}` : null
    return [{ name: taxi.names[id], found: dollars(rmse), fresh }]
  })
  return rows.length > 0 ? taxi.foundAndFresh(rows) : taxi.noMethod
}

/** How many of a grid's trainings learned nothing. */
export const gridOnAxesWords = (trainings: number, useless: number): string => taxi.hollow(useless, trainings)

/** What the guess scored, with its features as they are and, where that is shown, scaled. */
export function scaledGuessWords(unscaled: Line, scaled: Line | null): string {
  const [found, fresh] = [dollars(unscaled.rmse!), freshSeedsWords(unscaled)]
  return scaled
    ? taxi.guessScaled(found, fresh, dollars(scaled.rmse!), freshSeedsWords(scaled))
    : taxi.guessUnscaled(found, fresh)
}

/** What a winner scored when it was trained again, in the table. */
export function freshSeedsWords({ freshSeeds }: Pick<Line, 'freshSeeds'>): string {
  if (!freshSeeds) return taxi.notYet
  const { mean, sd, diverged } = freshSeeds
  const scatter = `${dollars(mean)} ± ${sd.toFixed(2)}`
  return diverged > 0 ? taxi.scatterDiverged(scatter, diverged) : scatter
}
