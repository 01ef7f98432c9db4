import type { GuessPlan } from '../../casestudy/guess'
import { NETWORKS, type ProtocolId } from '../../casestudy/study'
import { taxi } from '../../language/en/taxi'
import type { Guess } from '../../store/taxi/state'
import { FEATURES } from '../../trips/features'
import { dollars } from './contestants'

/** The sizes of a network's layers, from the features of a ride to its fare. */
const layersOf = (hidden: readonly number[]): string => [FEATURES.length, ...hidden, 1].join(' → ')

/** What is trained, on what, and what the article guessed. */
export function networkWords({ network }: Pick<GuessPlan, 'network'>, protocol: ProtocolId, trips: number): string {
  const { hidden, trips: most } = NETWORKS[network]
  const rides = Math.min(trips, most)
  return protocol === 'fair' ? taxi.networkFair(layersOf(hidden), rides) : taxi.networkArticle(layersOf(hidden), rides)
}

/** How far the training of the guess is; null once it has ended. */
export function trainingWords(guess: Guess | null): string | null {
  if (!guess) return taxi.guessUntrained
  return guess.outcome ? null : taxi.guessTraining(guess.epochs.length, guess.plan.epochs)
}

/**
 * How good a trained guess is.
 *
 * @param constant dollars: the RMSE of always predicting the mean fare
 */
export function howGoodWords({ rmse, divergedAt, targets }: NonNullable<Guess['outcome']>, constant: number): string {
  if (rmse === null) return taxi.guessDiverged(divergedAt!)
  return taxi.guessOff(targets.length, dollars(rmse), dollars(constant))
}

/** What a training took, and what the article has for it. */
export const tookWords = ({ epochs }: Pick<GuessPlan, 'epochs'>, seconds: number): string =>
  taxi.guessTook(epochs, seconds.toFixed(2))

/**
 * What the guess of the next scenes is, beside this one.
 *
 * @param recorded dollars: the RMSE of the recorded guess while recorded runs are shown
 * @param isStudied whether this very training is the guess of the study
 */
export function nextScenesWords(recorded: number | null, isStudied: boolean): string {
  if (recorded !== null) return taxi.nextRecorded(dollars(recorded))
  return isStudied ? taxi.nextThis : taxi.nextArticle
}

/** The learning curve, for those who do not see it. */
export function learningWords(epochs: readonly number[]): string {
  const last = epochs.at(-1)
  if (last === undefined) return taxi.noEpoch
  return epochs.length === 1 ? taxi.oneEpoch(dollars(last)) : taxi.learnt(dollars(epochs[0]!), dollars(last), epochs.length)
}

/** The picture of predictions, for those who do not see it. */
export function predictionsWords(outcome: Guess['outcome']): string {
  if (!outcome) return taxi.noPredictions
  return outcome.rmse === null ? taxi.predictionsDiverged : taxi.predictionsShow(outcome.targets.length)
}

/** The same beside its title. */
export const predictedWords = (outcome: Guess['outcome']): string =>
  outcome ? taxi.unseenRides(outcome.targets.length) : taxi.afterTraining
