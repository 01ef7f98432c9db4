import { log } from './log'
import { rank } from './rank'
import type { OutputTransform, Transformed } from './transform'

/** What y can be turned into, in teaching order. A further transform is one file and one entry. */
export const transforms = [log, rank] as const satisfies readonly OutputTransform[]

export type TransformId = (typeof transforms)[number]['id']

export const TRANSFORMS = transforms.map(({ id }) => id)

const byId = Object.fromEntries(transforms.map((each) => [each.id, each])) as Readonly<Record<TransformId, OutputTransform>>

export const findTransform = (id: TransformId): OutputTransform => byId[id]

/**
 * What was told as a surrogate with this transform sees it; null where that is y itself: none was asked for, some y has no such value, or there
 * are no two different values yet, so that the units of y are stated and not measured.
 */
export const transformed = (id: TransformId | undefined, told: readonly number[], isTurned: boolean): Transformed | null =>
  id === undefined || new Set(told).size < 2 ? null : findTransform(id).of(told, isTurned)
