import type { TrainingSettings } from '../training/trainer'
import { datasets, type TrainingData, type TripTable } from '../trips/dataset'
import type { Place } from './inputs'
import type { Job } from './job'
import { partsOf } from './parts'
import { inputsOf, NETWORKS, type Study, scalingOf } from './study'

/** The settings of one training of a study: those of its network, but for what is searched. */
export function settingsOf(
  study: Pick<Study, 'protocol' | 'network' | 'inputs'>,
  { seed, ...place }: Place & Pick<Job, 'seed'>,
): TrainingSettings {
  const { hidden, batch, epochs, standardizesTarget } = NETWORKS[study.network]
  const standardizeTarget = study.protocol === 'fair' && standardizesTarget
  const plain: TrainingSettings = { hidden, batch, epochs, learningRate: place.lr, l2: place.l2, seed, standardizeTarget }
  return inputsOf(study).reduce((settings, { id, enters }) => enters(place[id]!, settings), plain)
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
