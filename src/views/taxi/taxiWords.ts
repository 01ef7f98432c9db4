import type { ScoredPlace } from '../../casestudy/places'
import { NETWORKS, type NetworkId, type SearchId } from '../../casestudy/study'
import type { CaseTable, Line } from '../../casestudy/table'
import { grouped } from '../../language/numbers'
import type { TripSource } from '../../store/taxi/state'
import { formatDuration } from '../race/duration'
import { count } from '../words/sentence'
import { dollars, NAMES, SHORT_NAMES } from './contestants'

/** Where the trips are from, and what the network is to do with them. */
export const tripsWords = (source: TripSource): string =>
  source.kind === 'synthetic'
    ? 'Synthetic: made here from the published tariff and from public aggregates, nobody’s real rides. Your own train.csv of the Kaggle competition, or a TLC file with coordinates, can take their place. The network is to predict the fare from 22 features of each ride.'
    : `Your file ${source.name}, read on this computer and sent nowhere. The network is to predict the fare from 22 features of each ride.`

/** What is trained at a speed, and how long it takes. */
export function speedWords(speed: NetworkId): string {
  const { name, epochs, trips } = NETWORKS[speed]
  const what = `${name}, ${epochs} epochs, ${grouped(trips)} trips.`
  return speed === 'small' ? `${what} About 0.1 s a training.` : `${what} Several seconds a training, minutes for all.`
}

/** What is trained in the study of seven inputs. */
export const sevenSpeedWords = (live: boolean): string =>
  live
    ? 'Widths, batch size, epochs and β₁ are searched too; 5,000 trips. Some tenths of a second a training; choosing by a model of seven inputs takes about as long, so a few minutes in all.'
    : 'Seeds recorded by this app: three searches of 128 trainings each, on its synthetic trips. The rule below is asked what it would have done.'

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
  progress.network === 'small'
    ? `${progressWords(progress)} Background: measured before, with synthetic trips.`
    : `${progressWords(progress)} Background: measured before, with the article’s trips.`

/** How far the trainings are. */
export function progressWords({ activity, made, all, underWay, left }: Omit<StudyProgress, 'network'>): string {
  const done = `${made} of ${all} trainings`
  switch (activity) {
    case 'done':
      return `All ${made} trainings are done.`
    case 'idle':
      return made === 0 ? `${all} trainings in all, the winners’ fresh seeds included.` : `${done}. Finished trainings are kept.`
    case 'paused':
      return underWay > 0 ? `${done}, pausing after ${underWay} under way.` : `${done}, paused.`
    case 'running':
      return left === null ? `${done}.` : `${done}, about ${formatDuration(left)} left.`
  }
}

/** What a search is at: the epoch under way, or how long its trainings took. */
export function trainingWords(places: readonly ScoredPlace[], epochs: number | null): string {
  if (epochs !== null) return `training, epoch ${epochs + 1}…`
  const seconds = places.reduce((sum, place) => sum + place.seconds, 0)
  const diverged = places.filter(({ rmse }) => rmse === null).length
  const spent = `${formatDuration(seconds)} of training`
  return diverged > 0 ? `${spent}, ${diverged} diverged` : spent
}

/** The places of a search on its plane, for those who do not see it. */
export function placesWords(
  places: readonly ScoredPlace[],
  best: { readonly rmse: number; readonly lr: number; readonly l2: number } | null,
): string {
  const scored = `${count(places.length, 'place')} scored by learning rate and L2 penalty`
  return best
    ? `${scored}; the best so far, ${dollars(best.rmse)}, at learning rate ${best.lr.toPrecision(3)} and L2 ${best.l2.toPrecision(3)}`
    : scored
}

/** Where the lines of the best so far end. */
export function bestWords(ends: readonly { readonly id: SearchId; readonly best: number }[]): string {
  if (ends.length === 0) return 'No training has ended yet'
  return `Best so far: ${ends.map(({ id, best }) => `${SHORT_NAMES[id]} ${dollars(best)}`).join(', ')}`
}

/** Evaluations and fits of each search. */
export const fitsCountedWords = ({ searches }: Pick<CaseTable, 'searches'>): string =>
  searches
    .map(({ id, fits, evaluations }) => `${NAMES[id]}: ${count(evaluations, 'evaluation')}, ${count(fits, 'fit')}`)
    .join('; ')

/** The same beside the bar of one search. */
export const fitsBarWords = ({ fits, evaluations }: Pick<Line, 'fits' | 'evaluations'>): string =>
  `${fits} for ${count(evaluations, 'place')}`

/** What each method found, and what the same pick scored on fresh seeds. */
export function curseWords({ baseline, searches }: CaseTable): string {
  const words = [{ id: 'baseline' as const, ...baseline }, ...searches].flatMap(({ id, rmse, freshSeeds }) => {
    if (rmse === null) return []
    const again = freshSeeds ? `${dollars(freshSeeds.mean)} ± ${freshSeeds.sd.toFixed(2)}` : 'not trained yet'
    return [`${NAMES[id]} found ${dollars(rmse)}, fresh seeds ${again}`]
  })
  return words.length > 0 ? words.join('; ') : 'No method has a score yet.'
}

/** How many of a grid's trainings learned nothing. */
export const gridOnAxesWords = (trainings: number, useless: number): string =>
  `hollow: ${useless} of ${trainings} trainings, no better than a constant`

/** What the guess scored, with its features as they are and, where that is shown, scaled. */
export function scaledGuessWords(unscaled: Line, scaled: Line | null): string {
  const asTheyAre = `Features as they are: found ${dollars(unscaled.rmse!)}, fresh seeds ${freshSeedsWords(unscaled)}`
  return scaled ? `${asTheyAre}; scaled: found ${dollars(scaled.rmse!)}, fresh seeds ${freshSeedsWords(scaled)}` : asTheyAre
}

/** What a winner scored when it was trained again, in the table. */
export function freshSeedsWords({ freshSeeds }: Pick<Line, 'freshSeeds'>): string {
  if (!freshSeeds) return 'not yet'
  const { mean, sd, diverged } = freshSeeds
  const scatter = `${dollars(mean)} ± ${sd.toFixed(2)}`
  return diverged > 0 ? `${scatter}, ${diverged} diverged` : scatter
}
