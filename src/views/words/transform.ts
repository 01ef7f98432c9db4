import type { Evaluation } from '../../experiment/trace'
import { explore } from '../../language/en/explore'
import type { TransformId } from '../../search/transforms'
import { formatNumber } from '../format'

/** What a model of a transformed y draws and counts in, or why y stays as it is: too few values, or one without a logarithm. */
export function transformWords(transform: TransformId, isInForce: boolean, shown: readonly Evaluation[]): string {
  if (isInForce) return explore.transforms[transform]
  const at = shown.findIndex(({ y }) => y !== null && y <= 0)
  return transform === 'log' && at >= 0 ? explore.logRefused(at + 1, formatNumber(shown[at]!.y!)) : explore.transformWaits
}
