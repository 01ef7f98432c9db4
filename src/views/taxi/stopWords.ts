import type { StopStanding } from '../../casestudy/stopping'
import type { StoppingRule } from '../../search/modelSettings'
import { formatNumber } from '../format'
import { count } from '../words/sentence'

/** How a stopping rule stands, or stood. */
export function stopWords(
  rule: StoppingRule | null,
  standing: StopStanding | null,
  stopsAt: { readonly evaluations: number; readonly best: number | null } | null,
  isLive: boolean,
): string {
  if (!rule) return 'No rule: the search spends its whole budget. Settings has one.'
  if (!stopsAt)
    return standing && standing.threshold !== null
      ? `Stop below ${formatNumber(standing.threshold)}: met for ${standing.met} of ${count(rule.steps, 'step')}.`
      : 'The rule is asked once a model chooses.'
  const best = stopsAt.best === null ? '' : `, with a best of $${stopsAt.best.toFixed(2)}`
  return isLive
    ? `The rule stopped the search after ${count(stopsAt.evaluations, 'evaluation')}${best}. That is what the model expected: no proof that nothing better is there.`
    : `The rule would have stopped this search after ${count(stopsAt.evaluations, 'evaluation')}${best}. That is what the model expected: no proof that nothing better is there.`
}

/** The strip of the best expected improvement, for those who do not see it. */
export function gainWords(gains: readonly number[]): string {
  const [first, last] = [gains[0], gains.at(-1)]
  if (first === undefined || last === undefined) return 'No model was asked yet'
  return `The best expected improvement in ln RMSE when each of ${count(gains.length, 'place')} was chosen: ${formatNumber(first)} at first, ${formatNumber(last)} at last`
}
