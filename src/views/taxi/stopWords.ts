import type { StopStanding } from '../../casestudy/stopping'
import { taxi } from '../../language/en/taxi'
import type { StoppingRule } from '../../search/modelSettings'
import { formatNumber } from '../format'
import { dollars } from './contestants'

/** How a stopping rule stands, or stood. */
export function stopWords(
  rule: StoppingRule | null,
  standing: StopStanding | null,
  stopsAt: { readonly evaluations: number; readonly best: number | null } | null,
  isLive: boolean,
): string {
  if (!rule) return taxi.noRule
  if (!stopsAt)
    return standing && standing.threshold !== null
      ? taxi.ruleMet(formatNumber(standing.threshold), standing.met, rule.steps)
      : taxi.ruleWaits
  const best = stopsAt.best === null ? null : dollars(stopsAt.best)
  return isLive ? taxi.ruleStopped(stopsAt.evaluations, best) : taxi.ruleWouldStop(stopsAt.evaluations, best)
}

/** The strip of the best expected improvement, for those who do not see it. */
export function gainWords(gains: readonly number[]): string {
  const [first, last] = [gains[0], gains.at(-1)]
  if (first === undefined || last === undefined) return taxi.noGains
  return taxi.gains(gains.length, formatNumber(first), formatNumber(last))
}
