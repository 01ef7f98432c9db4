import { Trainer, type TrainingOutcome, type TrainingSettings } from '../training/trainer'
import type { TrainingData } from '../trips/dataset'

/** Batches between two looks up: some hundredths of a second with the largest network. */
const BATCHES = 8
/** The page draws what it hears: epochs of a small network pass faster than it can. */
const SECONDS_BETWEEN_REPORTS = 0.1

interface Listener {
  /** Hears now and then the training error after each epoch so far, in dollars. */
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
  let reported = start
  let told = 0
  const trainer = await Trainer.start(train, settings)
  while (!trainer.isFinished) {
    trainer.advance(BATCHES)
    beat()
    if (trainer.epochs.length === told || now() - reported < SECONDS_BETWEEN_REPORTS) continue
    told = trainer.epochs.length
    reported = now()
    report(trainer.epochs)
  }
  return { ...trainer.outcome(score), seconds: now() - start }
}
