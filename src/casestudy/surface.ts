import data from '../problems/measured/taxiSurfaces.json' with { type: 'json' }
import { Trainer } from '../training/trainer'
import { datasets, splitTrips, type TrainingData, tripTable } from '../trips/dataset'
import type { Trip } from '../trips/trip'
import { NETWORKS, type NetworkId } from './study'
import { settingsOf } from './training'

/** A surface as it is recorded: RMSE in dollars on the held-out tenth, rows by learning rate, columns by L2 penalty, one table a seed. */
export interface RecordedSurface {
  readonly learningRate: readonly number[]
  readonly l2: readonly number[]
  readonly runs: readonly { readonly seed: number; readonly rmse: readonly (readonly number[])[] }[]
}

/** Trains a network on the first trips, as the measured surfaces were: nine tenths to learn from, a tenth to be scored on, split by seed 0. */
export function surfaceTrainer(trips: readonly Trip[], network: NetworkId) {
  const used = trips.slice(0, NETWORKS[network].trips)
  const { train, test } = splitTrips(used.length, 0)
  const [learnt, scored] = datasets(tripTable(used), [train, test], NETWORKS[network].scaling) as [TrainingData, TrainingData]
  /** The RMSE in dollars; infinite when the training diverged. */
  return async (lr: number, l2: number, seed: number): Promise<number> => {
    const trainer = await Trainer.start(learnt, settingsOf({ protocol: 'fair', network }, { lr, l2, seed }))
    while (!trainer.isFinished) trainer.advance(Number.POSITIVE_INFINITY)
    return trainer.outcome(scored).rmse ?? Number.POSITIVE_INFINITY
  }
}

/** Measures a network at the 12 × 12 places of the reference surfaces, with several seeds. */
export async function measureSurface(
  trips: readonly Trip[],
  network: NetworkId,
  seeds: number,
  tell: (count: number, of: number) => void,
): Promise<RecordedSurface> {
  const { learningRate, l2 } = data
  const train = surfaceTrainer(trips, network)
  const runs: RecordedSurface['runs'][number][] = []
  let count = 0
  for (let seed = 0; seed < seeds; seed++) {
    const rmse: number[][] = []
    for (const rate of learningRate) {
      const row: number[] = []
      for (const penalty of l2) {
        row.push(Number((await train(rate, penalty, seed)).toPrecision(6)))
        tell(++count, seeds * learningRate.length * l2.length)
      }
      rmse.push(row)
    }
    runs.push({ seed, rmse })
  }
  return { learningRate, l2, runs }
}
