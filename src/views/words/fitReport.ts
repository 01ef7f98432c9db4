import type { FitReport } from '../../search/hyperparameterPosterior'
import { type FitMethod, fits } from '../../search/modelSettings'
import { MIXED_BELOW } from '../../surrogate/chainDiagnostics'
import { formatNumber, formatShort } from '../format'
import { term } from './sentence'

/**
 * How a fit went, a sentence each; none when nothing was to be fitted.
 *
 * @param report null before there is enough to fit to
 * @param draws of the hyperparameters, over which full Bayes averages
 */
export function fitWords(fit: FitMethod, report: FitReport | null, draws: number): string[] {
  if (fits[fit].maximizes === null) return []
  if (!report) return ['A fit needs two observations; until then the values set by hand hold.']
  const { chain, converged, atBounds, modes } = report
  return [
    fits[fit].averages ? `Averaged over ${draws} draws; shown is the most probable.` : [],
    chain ? chainWords(chain.splitRhat) : [],
    converged ? [] : 'The fit has not converged.',
    atBounds.length > 0 ? `The fit ended at a bound (${atBounds.map(spoken).join(', ')}).` : [],
    modes.length > 1
      ? `${modes.length} ${term('localOptimum', 'local optima')}, ${formatShort(modes[0]! - modes[1]!, 2)} apart in log probability.`
      : [],
  ].flat()
}

function chainWords(splitRhat: number): string {
  const name = term('splitRhat', 'Split R̂')
  if (!Number.isFinite(splitRhat)) return `${name} of the chain is infinite: it has not mixed, take the average with care.`
  const number = splitRhat.toFixed(2)
  return splitRhat < MIXED_BELOW
    ? `${name} of the chain is ${number}: it has mixed.`
    : `${name} of the chain is ${number}: it has not mixed, take the average with care.`
}

/** What the numerics had to do so that K could be factorised. */
export function jitterWords(jitter: number, condition: number): string {
  const number = term('conditionNumber', 'condition number')
  const added = `${term('jitter', 'jitter')} ${formatNumber(jitter, 1)} was added to the diagonal so that K can be factorised.`
  return Number.isFinite(condition)
    ? `Observations coincide or nearly so (${number} ${formatNumber(condition, 2)}): ${added}`
    : `Observations coincide or nearly so (infinite ${number}): ${added}`
}

/** A path in the words of the sliders. */
function spoken(path: string): string {
  const last = path.split('.').findLast((key) => !/^\d+$/.test(key))
  return { variance: 'signal s.d.', lengthscale: 'length-scale', noise: 'noise s.d.' }[last!] ?? last!
}
