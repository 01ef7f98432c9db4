import { explore } from '../../language/en/explore'
import type { StoppingRule } from '../../search/modelSettings'
import type { StopState } from '../../search/stopping'
import { formatNumber } from '../format'

/** The line of a stopping rule in the strip of expected improvement, and how far it is met. */
export const stopLineWords = ({ threshold, met }: StopState, { steps }: StoppingRule): string =>
  explore.stopLine(formatNumber(threshold), met, steps)

/** How a stopping rule stands, and what it does not know; empty while it is far from met. */
export function stopWords({ gain, threshold, met, holds }: StopState, { steps }: StoppingRule): string {
  const best = gain === null ? null : formatNumber(gain)
  if (holds) return explore.stopHolds(steps, best, formatNumber(threshold))
  return met === 0 ? '' : explore.stopMet(met, steps, best, formatNumber(threshold))
}
