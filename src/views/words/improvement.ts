import type { Incumbent } from '../../acquisition/incumbent'
import type { Explanation } from '../../experiment/moments'
import type { Problem } from '../../problems/problem'
import { formatNumber, formatPercent } from '../format'
import { strong } from './sentence'

type Goal = Problem['goal']

/** The name of the line that an improvement must pass: ξ beyond the incumbent is above it or below. */
export const thresholdName = (incumbent: Incumbent, goal: Goal, hasXi: boolean): string =>
  `${incumbent.short}${hasXi ? (goal === 'maximize' ? ' + ξ' : ' − ξ') : ''}`

/** How likely f(x) is to pass the value to beat, and what that value is: the incumbent, or ξ beyond it. */
export function chanceWords(
  { probabilityOfImprovement, best, threshold, parts }: Explanation,
  incumbent: Incumbent,
  goal: Goal,
): string {
  const passing = goal === 'maximize' ? 'getting above' : 'getting below'
  // Under full Bayes each draw of the hyperparameters has predictions of its own.
  const about = incumbent.isPredicted && parts.length > 1 ? 'about ' : ''
  const named = `${incumbent.long}, ${about}${formatNumber(best, 4)}`
  const xi = `${goal === 'maximize' ? 'plus' : 'less'} ${formatNumber(Math.abs(threshold - best))} for ξ`
  const value = threshold === best ? `${named},` : `${about}${formatNumber(threshold, 4)} (${named}, ${xi})`
  return `The chance of ${passing} ${value} is ${strong(formatPercent(probabilityOfImprovement))}.`
}
