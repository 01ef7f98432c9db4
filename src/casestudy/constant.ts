import type { TripTable } from '../trips/dataset'
import { partsOf } from './parts'
import { type Contestant, foldsOf, isCrossValidated, type Study } from './study'

/** What predicting the mean fare scored on the article's rides, in dollars: an error near it tells of a network that has collapsed. */
export const RECORDED_CONSTANT_RMSE = 8.6

/**
 * What always predicting the mean fare would score, in dollars, on the very rides on which a contestant is scored: √(1/m Σ (y − ȳ)²) over
 * the m rides of the part that scores, ȳ the mean over the part to learn from; of a cross-validation the mean over its folds.
 */
export function constantRmse(study: Study, contestant: Contestant, { fares }: Pick<TripTable, 'fares'>): number {
  const parts = partsOf(study)
  const rmse = (learnt: Uint32Array, scored: Uint32Array) => {
    const mean = learnt.reduce((sum, row) => sum + fares[row]!, 0) / learnt.length
    return Math.sqrt(scored.reduce((sum, row) => sum + (fares[row]! - mean) ** 2, 0) / scored.length)
  }
  if (!isCrossValidated(study, contestant))
    return rmse(parts.get('train')!, parts.get(study.protocol === 'fair' ? 'validation' : 'test')!)
  const folds = foldsOf(study, contestant)
  const scores = Array.from({ length: folds }, (_, i) => rmse(parts.get(`without fold ${i + 1}`)!, parts.get(`fold ${i + 1}`)!))
  return scores.reduce((a, b) => a + b, 0) / folds
}
