import type { TrainingSettings } from '../training/trainer'
import { datasets, type TrainingData, type TripTable } from '../trips/dataset'
import type { Scaling } from '../trips/scaling'
import { partsOf } from './parts'
import { BASELINE, NETWORKS, type NetworkId, type ProtocolId, scalingOf } from './study'

/** One training by hand: everything that the scene of the guess lets one set. */
export interface GuessPlan {
  readonly network: NetworkId
  readonly scaling: Scaling
  readonly batch: number
  readonly epochs: number
  readonly lr: number
  readonly l2: number
}

export const GUESS_LIMITS = { batch: [1, 1024], epochs: [1, 200], lr: [1e-6, 1e6], l2: [0, 10] } as const

/** What the article guessed, on a network trained as the protocol has it. */
export const planOf = (protocol: ProtocolId, network: NetworkId): GuessPlan => ({
  network,
  scaling: scalingOf({ protocol, network }),
  batch: NETWORKS[network].batch,
  epochs: NETWORKS[network].epochs,
  ...BASELINE,
})

/** The training that a plan asks for: learnt from the rides set aside for it, scored on those on which a study scores the guess. */
export function guessOf(
  { network, scaling, batch, epochs, lr, l2 }: GuessPlan,
  protocol: ProtocolId,
  seed: number,
  table: TripTable,
): { train: TrainingData; score: TrainingData; settings: TrainingSettings } {
  const { hidden, standardizesTarget, trips: most } = NETWORKS[network]
  const parts = partsOf({ protocol, network, budget: 1, seed, trips: Math.min(table.rows, most) })
  const [train, score] = datasets(
    table,
    [parts.get('train')!, parts.get(protocol === 'fair' ? 'validation' : 'test')!],
    scaling,
  ) as [TrainingData, TrainingData]
  const standardizeTarget = protocol === 'fair' && standardizesTarget
  return { train, score, settings: { hidden, batch, epochs, learningRate: lr, l2, seed: seed * 1000 + 1, standardizeTarget } }
}
