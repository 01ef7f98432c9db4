import type { GuessPlan } from '../../casestudy/guess'
import { NETWORKS, type ProtocolId } from '../../casestudy/study'
import { grouped } from '../../language/numbers'
import type { Guess } from '../../store/taxi/state'
import { FEATURES } from '../../trips/features'
import { count, strong } from '../words/sentence'
import { dollars } from './contestants'

/** The sizes of a network's layers, from the features of a ride to its fare. */
const layersOf = (hidden: readonly number[]): string => [FEATURES.length, ...hidden, 1].join(' → ')

/** What is trained, on what, and what the article guessed. */
export function networkWords({ network }: Pick<GuessPlan, 'network'>, protocol: ProtocolId, trips: number): string {
  const { hidden, trips: most } = NETWORKS[network]
  const rides = grouped(Math.min(trips, most))
  const guess = 'Before any search the article guesses learning rate 0.001 and L2 penalty 0.001. Change anything and train again.'
  return protocol === 'fair'
    ? `A network ${layersOf(hidden)} with ReLU, trained by Adam on eight tenths of ${rides} rides. ${guess}`
    : `A network ${layersOf(hidden)} with ReLU, trained by Adam on nine tenths of ${rides} rides. ${guess}`
}

/** How far the training of the guess is; null once it has ended. */
export function trainingWords(guess: Guess | null): string | null {
  if (!guess) return 'Not trained yet. It takes a moment with the small network, some seconds with the article’s.'
  return guess.outcome ? null : `Training: epoch ${guess.epochs.length} of ${guess.plan.epochs}.`
}

/**
 * How good a trained guess is.
 *
 * @param constant dollars: the RMSE of always predicting the mean fare
 */
export function howGoodWords({ rmse, divergedAt, targets }: NonNullable<Guess['outcome']>, constant: number): string {
  if (rmse === null) return `The training ${strong('diverged')} in epoch ${divergedAt}: its loss was no longer a number.`
  return `On ${count(targets.length, 'ride')} it has never seen it is off by ${strong(dollars(rmse))} (root mean squared error). Always predicting the mean fare would be off by ${dollars(constant)}.`
}

/** What a training took, and what the article has for it. */
export const tookWords = ({ epochs }: Pick<GuessPlan, 'epochs'>, seconds: number): string =>
  `${count(epochs, 'epoch')} in ${seconds.toFixed(2)} s. The article reports $6.81 for this guess, with its 5,000 Kaggle rides.`

/**
 * What the guess of the next scenes is, beside this one.
 *
 * @param recorded dollars: the RMSE of the recorded guess while recorded runs are shown
 * @param isStudied whether this very training is the guess of the study
 */
export function nextScenesWords(recorded: number | null, isStudied: boolean): string {
  if (recorded !== null)
    return `The next scenes show a recorded one: the article’s network on those Kaggle rides, off by ${dollars(recorded)}.`
  return isStudied
    ? 'The next scenes have this very training as their guess.'
    : 'The next scenes train the guess as the article made it, not as it was changed here.'
}

/** The learning curve, for those who do not see it. */
export function learningWords(epochs: readonly number[]): string {
  const last = epochs.at(-1)
  if (last === undefined) return 'No epoch trained yet.'
  return epochs.length === 1
    ? `Training error ${dollars(last)} in epoch 1.`
    : `Training error ${dollars(epochs[0]!)} in epoch 1, ${dollars(last)} in epoch ${epochs.length}.`
}

/** The picture of predictions, for those who do not see it. */
export function predictionsWords(outcome: Guess['outcome']): string {
  if (!outcome) return 'No predictions yet.'
  return outcome.rmse === null
    ? 'No predictions: the training diverged.'
    : `Predicted against true fares of ${count(outcome.targets.length, 'unseen ride')}, scattered about the diagonal.`
}

/** The same beside its title. */
export const predictedWords = (outcome: Guess['outcome']): string =>
  outcome ? count(outcome.targets.length, 'unseen ride') : 'after the training'
