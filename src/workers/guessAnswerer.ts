import { guessOf } from '../casestudy/guess'
import type { GuessProtocol } from './guessProtocol'
import type { Answerer } from './protocol'
import { trainToEnd } from './trainToEnd'

/**
 * Trains the guess.
 *
 * @param now seconds on any clock
 */
export const guessAnswerer =
  (now: () => number): Answerer<GuessProtocol> =>
  async ({ plan, protocol, seed }, { shared, report, beat }) => {
    const training = guessOf(plan, protocol, seed, shared)
    return { ...(await trainToEnd(training, { report, beat }, now)), targets: training.score.targets }
  }
