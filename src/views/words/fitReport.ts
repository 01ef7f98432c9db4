import { explore } from '../../language/en/explore'
import { decimalMark } from '../../language/numbers'
import type { FitReport } from '../../search/hyperparameterPosterior'
import { type FitMethod, fits } from '../../search/modelSettings'
import { MIXED_BELOW } from '../../surrogate/chainDiagnostics'
import { formatNumber, formatShort } from '../format'

/**
 * How a fit went, a sentence each; none when nothing was to be fitted.
 *
 * @param report null before there is enough to fit to
 * @param draws of the hyperparameters, over which full Bayes averages
 */
export function fitWords(fit: FitMethod, report: FitReport | null, draws: number): string[] {
  if (fits[fit].maximizes === null) return []
  if (!report) return [explore.fitNeeds]
  const { chain, converged, atBounds, modes } = report
  return [
    fits[fit].averages ? explore.averaged(draws) : [],
    chain ? chainWords(chain.splitRhat) : [],
    converged ? [] : explore.notConverged,
    atBounds.length > 0 ? explore.atBound(atBounds.map(spoken).join(', ')) : [],
    modes.length > 1 ? explore.localOptima(modes.length, formatShort(modes[0]! - modes[1]!, 2)) : [],
  ].flat()
}

function chainWords(splitRhat: number): string {
  if (!Number.isFinite(splitRhat)) return explore.neverMixed
  const number = splitRhat.toFixed(2).replace('.', decimalMark())
  return splitRhat < MIXED_BELOW ? explore.mixed(number) : explore.notMixed(number)
}

/** What the numerics had to do so that K could be factorised. */
export const jitterWords = (jitter: number, condition: number): string =>
  explore.jitter(Number.isFinite(condition) ? formatNumber(condition, 2) : null, formatNumber(jitter, 1))

/** A path in the words of the sliders. */
function spoken(path: string): string {
  const last = path.split('.').findLast((key) => !/^\d+$/.test(key))
  return explore.settingNames[last!] ?? last!
}
