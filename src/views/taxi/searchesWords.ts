import { NETWORKS, type ProtocolId, type SearchId } from '../../casestudy/study'
import { formatDuration } from '../race/duration'
import { count, strong } from '../words/sentence'
import { dollars, NAMES } from './contestants'

/** What the dots are while recorded runs are shown. */
export const recordedWords = `Each dot is one real training of ${NETWORKS.article.name}, recorded. Hollow: no better than a constant. Background: the measured surface.`

/** As in the article a search's scores and the number it reports are two things; empty where they are one. */
export const howScoredWords = (protocol: ProtocolId): string =>
  protocol === 'fair'
    ? ''
    : 'Grid and random search score a place by the mean of its folds. Their best is trained once more and scored on the test rides: this refit is what the table reports.'

/** How long a study would take, before it is begun. */
export const longStudyWords = (seconds: number, workers: number): string =>
  `About ${formatDuration(seconds)} on ${count(workers, 'core')}.`

/** How many places of its budget a search has evaluated. */
export const evaluatedWords = (places: number, budget: number): string => `${places} / ${budget} evaluated`

/** The best score of a search. */
export const bestFoundWords = (rmse: number | null): string =>
  rmse === null ? 'nothing scored yet' : `best RMSE ${strong(dollars(rmse))}`

/** The score of the winner's one more training. */
export const refitWords = (refit: number): string => `refit ${strong(dollars(refit))}`

/** The button that opens the run of a search, for a screen reader. */
export const openRunWords = (search: SearchId): string => `Open run of ${NAMES[search]} in Explore`

/**
 * A learning curve, for those who do not see it.
 *
 * @param isUnderWay whether its training is going on
 * @param epochs training error after each, in dollars
 * @param of how many epochs the training has
 */
export function curveWords(isUnderWay: boolean, epochs: readonly number[], of: number): string {
  const last = epochs.at(-1)
  if (last === undefined)
    return isUnderWay
      ? 'Learning curve of the training under way: no epoch yet'
      : 'Learning curve of the last training: no epoch yet'
  const error = `training error ${dollars(last)} after ${epochs.length} of ${count(of, 'epoch')}`
  return isUnderWay ? `Learning curve of the training under way: ${error}` : `Learning curve of the last training: ${error}`
}
