import { Trainer, type TrainingOutcome, type TrainingSettings } from '../training/trainer'
import type { TrainingData } from '../trips/dataset'

/** Batches between two looks up: some hundredths of a second with the largest network. */
const BATCHES = 8

interface Listener {
  /** Hears the training error after each epoch so far, in dollars. */
  readonly report: (epochs: readonly number[]) => void
  readonly beat: () => void
}

/**
 * Trains a network to the end and scores it.
 *
 * @param now seconds on any clock
 */
export async function trainToEnd(
  { train, score, settings }: { train: TrainingData; score: TrainingData; settings: TrainingSettings },
  { report, beat }: Listener,
  now: () => number,
): Promise<TrainingOutcome & { readonly seconds: number }> {
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
