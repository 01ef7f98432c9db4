import { NETWORKS, type ProtocolId, type SearchId } from '../../casestudy/study'
import { taxi } from '../../language/en/taxi'
import { formatDuration } from '../race/duration'
import { dollars } from './contestants'

/** What the dots are while recorded runs are shown. */
export const recordedWords = (): string => taxi.recordedDots(NETWORKS.article.name)

/** As in the article a search's scores and the number it reports are two things; empty where they are one. */
export const howScoredWords = (protocol: ProtocolId): string => (protocol === 'fair' ? '' : taxi.scoredByFolds)

/** How long a study would take, before it is begun. */
export const longStudyWords = (seconds: number, workers: number): string => taxi.longStudy(formatDuration(seconds), workers)

/** How many places of its budget a search has evaluated. */
export const evaluatedWords = (places: number, budget: number): string => taxi.evaluated(places, budget)

/** The best score of a search. */
export const bestFoundWords = (rmse: number | null): string => (rmse === null ? taxi.nothingScored : taxi.bestRmse(dollars(rmse)))

/** The score of the winner's one more training. */
export const refitWords = (refit: number): string => taxi.refit(dollars(refit))

/** The button that opens the run of a search, for a screen reader. */
export const openRunWords = (search: SearchId): string => taxi.openRunOf(taxi.names[search])

/**
 * A learning curve, for those who do not see it.
 *
 * @param isUnderWay whether its training is going on
 * @param epochs training error after each, in dollars
 * @param of how many epochs the training has
 */
export function curveWords(isUnderWay: boolean, epochs: readonly number[], of: number): string {
  const last = epochs.at(-1)
  if (last === undefined) return isUnderWay ? taxi.curveBegun : taxi.curveEmpty
  return isUnderWay ? taxi.curveUnderWay(dollars(last), epochs.length, of) : taxi.curveLast(dollars(last), epochs.length, of)
}
