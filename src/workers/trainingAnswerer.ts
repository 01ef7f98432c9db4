import { Trainer } from '../training/trainer'
import type { Answerer } from './protocol'
import type { TrainingProtocol } from './trainingProtocol'

/** Batches between two looks up. */
const BATCHES = 8

/**
 * Trains a network and scores it.
 *
 * @param now seconds on any clock
 */
export const trainingAnswerer =
  (now: () => number): Answerer<TrainingProtocol> =>
  async ({ train, score, settings }, { report, beat }) => {
    const start = now()
    const trainer = await Trainer.start(train, settings)
    while (!trainer.isFinished) {
      const { length } = trainer.epochs
      trainer.advance(BATCHES)
      if (trainer.epochs.length > length) report(trainer.epochs)
      else beat()
    }
    return { ...trainer.outcome(score), seconds: now() - start }
  }
