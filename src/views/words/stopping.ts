import type { StoppingRule } from '../../search/modelSettings'
import type { StopState } from '../../search/stopping'
import { formatNumber } from '../format'
import { count, strong } from './sentence'

/** The line of a stopping rule in the strip of expected improvement, and how far it is met. */
export const stopLineWords = ({ threshold, met }: StopState, { steps }: StoppingRule): string =>
  `stop below ${formatNumber(threshold)}: ${met} of ${count(steps, 'step')}`

/** That the search is over, beside the name of the strip. */
export const STOPPED = 'the search has stopped'

/** How a stopping rule stands, and what it does not know; empty while it is far from met. */
export function stopWords({ gain, threshold, met, holds }: StopState, { steps }: StoppingRule): string {
  const best = `the best expected improvement${gain === null ? '' : `, ${formatNumber(gain)},`}`
  const limit = formatNumber(threshold)
  if (holds)
    return `${strong('The search has stopped.')} For ${count(steps, 'step')} in a row ${best} was below ${limit}. That is what the model expects: a plateau of it is no proof that nothing better is there.`
  if (met === 0) return ''
  return `The stopping rule is met for ${met} of ${count(steps, 'step')}: ${best} is below ${limit}.`
}

/** Why the next step cannot be taken. */
export const STOPPED_TITLE = 'The stopping rule holds: take it away in “Budget” to go on'
