import { Trainer } from '../training/trainer'
import type { Answerer } from './protocol'
import type { TrainingProtocol } from './trainingProtocol'

/**
 * Trains a network and scores it.
 *
 * @param now seconds on any clock
 */
export const trainingAnswerer =
  (now: () => number): Answerer<TrainingProtocol> =>
  async ({ train, score, settings }, report) => {
    const start = now()
    const trainer = await Trainer.start(train, settings)
    while (!trainer.isFinished) {
      trainer.advance(Number.POSITIVE_INFINITY)
      report(trainer.epochs)
    }
    return { ...trainer.outcome(score), seconds: now() - start }
  }
