import type { TrainingSettings } from '../training/trainer'
import { datasets, type TrainingData, type TripTable } from '../trips/dataset'
import type { Job } from './job'
import { partsOf } from './parts'
import { NETWORKS, type Study, scalingOf } from './study'

/** The settings of one training of a study. */
export function settingsOf(
  { protocol, network }: Pick<Study, 'protocol' | 'network'>,
  { lr, l2, seed }: Pick<Job, 'lr' | 'l2' | 'seed'>,
): TrainingSettings {
  const { hidden, batch, epochs, standardizesTarget } = NETWORKS[network]
  return { hidden, batch, epochs, learningRate: lr, l2, seed, standardizeTarget: protocol === 'fair' && standardizesTarget }
}

/** Finds the rows of each training, scaled by what it learns from; the last ones are remembered, since most trainings share them. */
export function dataOf(
  study: Study,
  table: TripTable,
): (job: Pick<Job, 'train' | 'score'>) => { train: TrainingData; score: TrainingData } {
  const parts = partsOf(study)
  const known = new Map<string, { train: TrainingData; score: TrainingData }>()
  return ({ train: learnt, score: scored }) => {
    const key = `${learnt} | ${scored}`
    const found = known.get(key)
    if (found) return found
    const [train, score] = datasets(table, [parts.get(learnt)!, parts.get(scored)!], scalingOf(study)) as [
      TrainingData,
      TrainingData,
    ]
    known.set(key, { train, score })
    return { train, score }
  }
}
