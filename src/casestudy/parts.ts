import { legacyPermutation } from '../trips/legacyPermutation'
import { FOLDS, type Study } from './study'

/** The names of the sets of rows that a training may learn from or be scored on. */
export type PartId = 'train' | 'validation' | 'test' | `fold ${number}` | `without fold ${number}`

/**
 * Which trips belong to which part. Fair: eight tenths to train on, a tenth on which searches are scored, and a tenth that no search sees.
 * As in the article: nine tenths and a tenth, the nine in folds for cross-validation.
 */
export function partsOf({ protocol, trips, seed }: Study): ReadonlyMap<PartId, Uint32Array> {
  const order = legacyPermutation(trips, seed)
  const tenth = Math.max(1, Math.round(trips / 10))
  const test = order.slice(0, tenth)
  if (protocol === 'fair')
    return new Map<PartId, Uint32Array>([
      ['test', test],
      ['validation', order.slice(tenth, 2 * tenth)],
      ['train', order.slice(2 * tenth)],
    ])
  const train = order.slice(tenth)
  const parts = new Map<PartId, Uint32Array>([
    ['test', test],
    ['train', train],
  ])
  for (let fold = 1; fold <= FOLDS; fold++) {
    const isInside = (i: number) => i % FOLDS === fold - 1
    parts.set(
      `fold ${fold}`,
      train.filter((_, i) => isInside(i)),
    )
    parts.set(
      `without fold ${fold}`,
      train.filter((_, i) => !isInside(i)),
    )
  }
  return parts
}
